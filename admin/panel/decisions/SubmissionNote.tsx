import { useState } from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DocumentStanding, Submission } from '../../../src/contracts/decisions';
import { useWithdrawMutation, type SavedAddress } from '../../data/decisions-api';
import { isStale } from '../../decisions/stale';
import { StateMark } from '../../decisions/StateMark';
import { useSend } from '../../decisions/use-send';
import { useTexts } from '../../translations/use-texts';
import type { ReadyState } from '../ItemBody';
import { ToHeld } from './ToHeld';

interface SubmissionNoteProps {
  readonly submission: Submission;
  readonly standing: DocumentStanding;
  readonly state: ReadyState;
  readonly address: SavedAddress;
}

/** Where the submission has got to, what was said of it, and what to do next. */
export const SubmissionNote = ({ submission, standing, state, address }: SubmissionNoteProps) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { submittedAt, decided, claim } = submission;
  const isWaiting = submission.state === 'waiting';
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Box
      background="neutral100"
      padding={3}
      hasRadius
      tag="section"
      aria-label={say('standing.title')}
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Box role="status">
          <StateMark of={submission} isStale={isStale(submission, state)} />
        </Box>
        {isWaiting && <Line>{say('standing.waiting', { date: date(submittedAt) })}</Line>}
        {isWaiting && claim !== null && (
          <Line>{say('standing.claimed', { name: claim.by.name })}</Line>
        )}
        {isWaiting && (standing.changedSince || state.modified) && (
          <Line>{say('standing.changed')}</Line>
        )}
        {!isWaiting && decided !== null && (
          <>
            <Line>
              {say(`standing.by.${submission.state}`, {
                name: decided.by.name,
                date: date(decided.at),
              })}
            </Line>
            {decided.comment !== null && decided.comment !== '' && (
              <Typography tag="blockquote" style={{ whiteSpace: 'pre-line' }}>
                ”{decided.comment}”
              </Typography>
            )}
          </>
        )}
        <NextStep submission={submission} plan={standing.plan} state={state} />
        {isWaiting && standing.mayOpenHeld && <ToHeld submission={submission} />}
        {(isWaiting || submission.state === 'approved') && standing.mayWithdraw && (
          <Withdraw address={address} isApproved={!isWaiting} />
        )}
      </Flex>
    </Box>
  );
};

interface WithdrawProps {
  readonly address: SavedAddress;
  readonly isApproved: boolean;
}

/** Asks first where more is lost than a place in the queue. */
const Withdraw = ({ address, isApproved }: WithdrawProps) => {
  const { say } = useTexts();
  const send = useSend();
  const [withdraw, { isLoading }] = useWithdrawMutation();
  const [isAsking, setIsAsking] = useState(false);
  const onWithdraw = async () => {
    await send(withdraw({ address }), 'standing.withdrawn');
    setIsAsking(false);
  };
  return (
    <>
      <Button
        variant="tertiary"
        size="S"
        loading={isLoading}
        onClick={() => {
          if (isApproved) setIsAsking(true);
          else void onWithdraw();
        }}
      >
        {say('standing.withdraw')}
      </Button>
      <Dialog.Root open={isAsking} onOpenChange={setIsAsking}>
        <ConfirmDialog title={say('standing.withdraw')} onConfirm={onWithdraw}>
          {say('standing.withdraw.approved')}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
};

interface NextStepProps extends Pick<SubmissionNoteProps, 'submission' | 'state'> {
  readonly plan: DocumentStanding['plan'];
}

/** What the editor does now; nothing while it waits. */
const NextStep = ({ submission, plan, state }: NextStepProps) => {
  const { say } = useTexts();
  switch (submission.state) {
    case 'returned':
      return <Line isStrong>{say('standing.next.returned')}</Line>;
    case 'approved':
      // The approval is of exactly one text: with another in the form it says nothing.
      return isStale(submission, state) ? (
        <Line isStrong>{say('standing.next.stale')}</Line>
      ) : (
        <Line isStrong>
          {say(plan?.state === 'planned' ? 'standing.next.planned' : 'standing.next.approved')}
        </Line>
      );
    case 'waiting':
    case 'withdrawn':
    case 'published':
    case 'reviewed':
      return null;
  }
};

interface LineProps {
  readonly isStrong?: boolean;
  readonly children: string;
}

const Line = ({ isStrong = false, children }: LineProps) => (
  <Typography tag="p" variant="pi" fontWeight={isStrong ? 'bold' : 'regular'}>
    {children}
  </Typography>
);
