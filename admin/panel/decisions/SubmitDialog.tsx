import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import type { Submission } from '../../../src/contracts/decisions';
import { useSubmitMutation, type SavedAddress } from '../../data/decisions-api';
import { FormDialog } from '../../decisions/FormDialog';
import { MomentField } from '../../decisions/MomentField';
import { isPast } from '../../decisions/time';
import { useSend } from '../../decisions/use-send';
import { WordsField } from '../../decisions/WordsField';
import { useTexts } from '../../translations/use-texts';

interface SubmitDialogProps {
  /** Whoever is writing goes on, though what they ask for may have been settled meanwhile. */
  readonly isOffered: boolean;
  readonly address: SavedAddress;
  readonly isAgain: boolean;
  /** What is submitted is what is saved. */
  readonly isUnsaved: boolean;
  /** What was submitted of the text before; null where nothing was. */
  readonly before: Submission | null;
}

/** Asks the communication chief to decide, with a message, and when it is wanted. */
export const SubmitDialog = ({
  isOffered,
  address,
  isAgain,
  isUnsaved,
  before,
}: SubmitDialogProps) => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOffered && !isOpen) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Button
        variant="secondary"
        fullWidth
        startIcon={<PaperPlane />}
        disabled={isUnsaved}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {say(isAgain ? 'submit.again' : 'submit.open')}
      </Button>
      {isUnsaved && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {say('submit.saveFirst')}
        </Typography>
      )}
      {isOpen && (
        <Submitting
          address={address}
          before={before}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </Flex>
  );
};

interface SubmittingProps extends Pick<SubmitDialogProps, 'address' | 'before'> {
  readonly onClose: () => void;
}

const Submitting = ({ address, before, onClose }: SubmittingProps) => {
  const { say } = useTexts();
  const send = useSend();
  const [submit, { isLoading }] = useSubmitMutation();
  const [message, setMessage] = useState('');
  const [dueAt, setDueAt] = useState(stillToCome(before?.dueAt));
  const [plannedFor, setPlannedFor] = useState(stillToCome(before?.plannedFor));
  const onConfirm = async () => {
    const sent = submit({ address, message: message.trim(), dueAt, plannedFor });
    if (await send(sent, 'submit.done')) onClose();
  };
  return (
    <FormDialog
      title={say('submit.open')}
      isOpen
      onClose={onClose}
      means={<Typography tag="p">{say('submit.means')}</Typography>}
      confirm={say('submit.confirm')}
      isReady
      isBusy={isLoading}
      onConfirm={() => void onConfirm()}
    >
      <WordsField
        name="message"
        label={say('submit.message')}
        hint={say('submit.message.hint')}
        value={message}
        onChange={setMessage}
      />
      <MomentField name="dueAt" label={say('submit.due')} value={dueAt} onChange={setDueAt} />
      <MomentField
        name="plannedFor"
        label={say('submit.planned')}
        hint={say('submit.planned.hint')}
        value={plannedFor}
        onChange={setPlannedFor}
      />
    </FormDialog>
  );
};

/** A text that was returned for a comma is wanted when it was wanted before. */
const stillToCome = (moment: string | null = null): string | null =>
  moment === null || isPast(moment, new Date()) ? null : moment;
