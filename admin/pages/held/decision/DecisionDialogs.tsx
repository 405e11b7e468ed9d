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
import { useTexts } from '../../../translations/use-texts';
import type { Choice } from './choices';
import { useDecide } from './use-decide';

interface DecisionDialogsProps {
  readonly read: DecisionPage;
  readonly chosen: Choice | null;
  readonly onClose: () => void;
}

/** The dialog of the decision that was chosen. */
export const DecisionDialogs = ({ read, chosen, onClose }: DecisionDialogsProps) =>
  chosen === null ? null : <Deciding key={chosen} read={read} choice={chosen} onClose={onClose} />;

interface DecidingProps {
  readonly read: DecisionPage;
  readonly choice: Choice;
  readonly onClose: () => void;
}

const Deciding = ({ read, choice, onClose }: DecidingProps) => {
  const { say } = useTexts();
  const [comment, setComment] = useState('');
  const { send, isBusy } = useSend(read, choice);
  const isRequired = choice === 'return' || choice === 'review';
  return (
    <FormDialog
      title={say(`decide.${choice}`)}
      isOpen
      onClose={onClose}
      confirm={say(`decide.${choice}`)}
      isReady={!isRequired || comment.trim() !== ''}
      isBusy={isBusy}
      onConfirm={() => {
        void send(comment.trim()).then((isTaken) => {
          if (isTaken) onClose();
        });
      }}
    >
      <Typography tag="p">
        <strong>{read.submission.title}</strong>
        <br />
        {say(`decide.${choice}.means`)}
      </Typography>
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

const useSend = ({ submission: { id }, standing }: DecisionPage, choice: Choice) => {
  const decide = useDecide();
  const [approve, approving] = useApproveMutation();
  const [sendBack, returning] = useReturnHeldMutation();
  const [review, reviewing] = useReviewMutation();
  const seen = standing?.stamp ?? '';
  const send = (comment: string): Promise<boolean> => {
    switch (choice) {
      case 'approve':
        return decide(approve({ id, seen, comment }), 'decide.approve.done');
      case 'publish':
        return decide(approve({ id, seen, comment, publish: true }), 'decide.publish.done');
      case 'return':
        return decide(sendBack({ id, comment }), 'decide.return.done');
      case 'review':
        return decide(review({ id, comment }), 'decide.review.done');
    }
  };
  return { send, isBusy: approving.isLoading || returning.isLoading || reviewing.isLoading };
};
