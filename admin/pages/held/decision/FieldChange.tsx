import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import type { FieldDifference, Paragraph } from '../../../decisions/difference';
import { useTexts } from '../../../translations/use-texts';
import { Pieces } from './Pieces';

const wrapped = { overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const;

interface FieldChangeProps {
  readonly field: FieldDifference;
  readonly lang: string | undefined;
  readonly pictures: DecisionPage['pictures'];
}

/** One field: what is new and what is gone in it, with what is the same folded away. */
export const FieldChange = ({ field, lang, pictures }: FieldChangeProps) => {
  const { say } = useTexts();
  return (
    <Box role="group" aria-label={field.label}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {field.label}
      </Typography>
      {field.isReformatted && <Typography tag="p">{say('change.reformatted')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2} lang={lang}>
        {runsOf(field.paragraphs).map((run, index) =>
          run.isSame && field.isChanged ? (
            <Folded key={`${index}-same`} paragraphs={run.paragraphs} pictures={pictures} />
          ) : (
            <Paragraphs key={`${index}-changed`} paragraphs={run.paragraphs} pictures={pictures} />
          )
        )}
      </Flex>
    </Box>
  );
};

interface Run {
  readonly isSame: boolean;
  readonly paragraphs: readonly Paragraph[];
}

const runsOf = (paragraphs: readonly Paragraph[]): readonly Run[] =>
  paragraphs.reduce<Run[]>((runs, paragraph) => {
    const isSame = paragraph.change === 'same';
    const last = runs.at(-1);
    if (last?.isSame !== isSame) return [...runs, { isSame, paragraphs: [paragraph] }];
    return [...runs.slice(0, -1), { isSame, paragraphs: [...last.paragraphs, paragraph] }];
  }, []);

interface ParagraphsProps {
  readonly paragraphs: readonly Paragraph[];
  readonly pictures: DecisionPage['pictures'];
}

const Paragraphs = ({ paragraphs, pictures }: ParagraphsProps) => (
  <>
    {paragraphs.map((paragraph, index) => {
      const pieces = paragraph.change === 'changed' ? paragraph.pieces : [paragraph];
      const file = paragraph.change === 'changed' ? undefined : paragraph.file;
      const address = file === undefined ? undefined : pictures[file];
      return (
        <Flex key={`${index}-${paragraph.change}`} gap={3} alignItems="center">
          {address !== undefined && <Thumbnail address={address} />}
          <Typography tag="p" style={wrapped}>
            <Pieces pieces={pieces} />
          </Typography>
        </Flex>
      );
    })}
  </>
);

/** A name tells nobody what is in a picture. What it says to those who do not see it stands beside. */
const Thumbnail = ({ address }: { readonly address: string }) => (
  <Picture src={new URL(address, backend()).href} alt="" loading="lazy" />
);

const backend = (): string => (window.strapi as unknown as { backendURL: string }).backendURL;

const Picture = styled.img`
  flex-shrink: 0;
  width: 12rem;
  height: 8rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  object-fit: contain;
`;

const Folded = ({ paragraphs, pictures }: ParagraphsProps) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box>
      <TextButton
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {say(isOpen ? 'change.fold' : 'change.unfold', { count: paragraphs.length })}
      </TextButton>
      {isOpen && (
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
          <Paragraphs paragraphs={paragraphs} pictures={pictures} />
        </Flex>
      )}
    </Box>
  );
};
