import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Submission } from '../../../src/contracts/decisions';
import { NoteIcon } from '../../decisions/NoteIcon';
import { useTexts } from '../../translations/use-texts';
import { ToHeld } from './ToHeld';

interface UnreviewedNoteProps {
  readonly submission: Submission;
  readonly mayOpenHeld: boolean;
}

/** What is public went out as an emergency, and nobody else has looked at it yet. */
export const UnreviewedNote = ({ submission, mayOpenHeld }: UnreviewedNoteProps) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { submittedBy, submittedAt, message } = submission;
  return (
    <Flex gap={2} alignItems="flex-start" background="warning100" padding={3} hasRadius>
      <NoteIcon icon={WarningCircle} colour="warning600" />
      <Box>
        <Typography tag="p" variant="pi" fontWeight="bold">
          {say('emergency.unreviewed')}
        </Typography>
        <Typography tag="p" variant="pi">
          {say('emergency.by', {
            name: submittedBy.name,
            date: intl.formatDate(submittedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}{' '}
          ”{message}”
        </Typography>
        {mayOpenHeld && (
          <Box paddingTop={2}>
            <ToHeld submission={submission} />
          </Box>
        )}
      </Box>
    </Flex>
  );
};
