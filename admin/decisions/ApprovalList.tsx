import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { answersKey } from '../../src/approval/stamp';
import type { Checklist } from '../../src/contracts/checklist';
import { useTexts } from '../translations/use-texts';

interface ApprovalListProps {
  readonly of: Pick<Checklist, 'approvals' | 'hashes'>;
}

/** Who has approved, in whose place, and whether it was of the text and answers as they are. */
export const ApprovalList = ({ of: { approvals, hashes } }: ApprovalListProps) => {
  const { say } = useTexts();
  const intl = useIntl();
  if (approvals.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {approvals.map(({ by, at, onBehalfOf, contentHash, answersHash, comment }) => (
        <Typography tag="li" variant="pi" key={`${by.id ?? by.name}-${at}`}>
          {say(onBehalfOf === null ? 'approval.by' : 'approval.for', {
            name: by.name,
            other: onBehalfOf?.name ?? '',
            date: intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
          {(contentHash !== hashes['content'] || answersHash !== hashes[answersKey]) &&
            ` ${say('approval.ofEarlier')}`}
          {comment !== '' && ` ”${comment}”`}
        </Typography>
      ))}
    </Flex>
  );
};
