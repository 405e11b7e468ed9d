import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useTexts } from '../../translations/use-texts';
import type { Remarks } from './use-remarks';

interface LetStandProps {
  readonly remarks: Remarks;
  readonly disabled: boolean;
}

/** Remarks that somebody lets stand, each with its reason, for whoever reads the answer later. */
export const LetStand = ({ remarks: { reasons, takeBack }, disabled }: LetStandProps) => {
  const { say } = useTexts();
  if (reasons.length === 0) return null;
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" tag="h4">
        {say('plain.stand.title', { count: reasons.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={1}>
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.sentence} ${reason.words}`}>
            <Typography variant="pi" tag="p">
              {say('plain.stand.reason', { words: beginning(reason.words), why: reason.why })}
            </Typography>
            <TextButton
              disabled={disabled}
              onClick={() => {
                takeBack(reason);
              }}
            >
              {say('plain.stand.takeBack')}
            </TextButton>
          </li>
        ))}
      </Flex>
    </Box>
  );
};

/** A long sentence is known by how it begins. */
const beginning = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`;
