import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import {
  useApproveMutation,
  useReturnHeldMutation,
  useReviewMutation,
} from '../../../data/decisions-api';
import { FormDialog } from '../../../decisions/FormDialog';
import { WordsField } from '../../../decisions/WordsField';
import { useTexts, type TextKey } from '../../../translations/use-texts';
import type { Choice, Offer } from './choices';
import { useDecide } from './use-decide';

interface DecisionDialogsProps {
  readonly read: DecisionPage;
  readonly chosen: Offer | undefined;
  readonly onClose: () => void;
}

/** The dialog of the decision that was chosen. */
export const DecisionDialogs = ({ read, chosen, onClose }: DecisionDialogsProps) =>
  chosen === undefined ? null : (
    <Deciding key={chosen.choice} read={read} offer={chosen} onClose={onClose} />
  );

interface DecidingProps {
  readonly read: DecisionPage;
  readonly offer: Offer;
  readonly onClose: () => void;
}

const Deciding = ({ read, offer: { choice, means }, onClose }: DecidingProps) => {
  const { say } = useTexts();
  const [comment, setComment] = useState('');
  const { send, isBusy } = useSend(read, choice);
  const isRequired = choice === 'return' || choice === 'review';
  return (
    <FormDialog
      title={say(`decide.${choice}`)}
      isOpen
      onClose={onClose}
      means={
        <Typography tag="p">
          <strong>{read.submission.title}</strong>
          <br />
          {means}
        </Typography>
      }
      confirm={say(`decide.${choice}`)}
      isReady={!isRequired || comment.trim() !== ''}
      isBusy={isBusy}
      onConfirm={() => {
        void send(comment.trim()).then((isTaken) => {
          if (isTaken) onClose();
        });
      }}
    >
      <WordsField
        name="comment"
        label={say(isRequired ? 'decide.comment' : 'decide.comment.optional')}
        hint={say(choice === 'review' ? 'decide.review.hint' : 'decide.comment.hint')}
        isRequired={isRequired}
        value={comment}
        onChange={setComment}
      />
    </FormDialog>
  );
};

/** What an approval came to, which others' approvals have a part in. */
const outcomeOf = ({ submission: { state }, plan }: DecisionPage): TextKey => {
  if (state === 'published') return 'decide.publish.done';
  if (state === 'waiting') return 'decide.others.done';
  return plan?.state === 'planned' ? 'decide.plan.done' : 'decide.approve.done';
};

const useSend = ({ submission: { id }, standing }: DecisionPage, choice: Choice) => {
  const decide = useDecide();
  const [approve, approving] = useApproveMutation();
  const [sendBack, returning] = useReturnHeldMutation();
  const [review, reviewing] = useReviewMutation();
  const seen = standing?.stamp ?? '';
  const send = (comment: string): Promise<boolean> => {
    switch (choice) {
      case 'approve':
        return decide(approve({ id, seen, comment }), outcomeOf);
      case 'publish':
        return decide(approve({ id, seen, comment, publish: true }), outcomeOf);
      case 'plan':
        return decide(approve({ id, seen, comment, publish: 'asPlanned' }), outcomeOf);
      case 'return':
        return decide(sendBack({ id, comment }), 'decide.return.done');
      case 'review':
        return decide(review({ id, comment }), 'decide.review.done');
    }
  };
  return { send, isBusy: approving.isLoading || returning.isLoading || reviewing.isLoading };
};
