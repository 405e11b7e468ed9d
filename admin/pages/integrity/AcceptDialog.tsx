import { useState } from 'react';
import type { Finding } from '../../../src/contracts/integrity';
import { useAcceptFindingMutation } from '../../data/integrity-api';
import { FormDialog } from '../../decisions/FormDialog';
import { useSend } from '../../decisions/use-send';
import { WordsField } from '../../decisions/WordsField';
import { useTexts } from '../../translations/use-texts';

interface AcceptDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why something stays public although nothing was decided on it. */
export const AcceptDialog = ({ finding: { id, title }, onClose }: AcceptDialogProps) => {
  const { say } = useTexts();
  const send = useSend();
  const [accept, { isLoading }] = useAcceptFindingMutation();
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if (await send(accept({ id, reason }), 'integrity.accepted')) onClose();
  };
  return (
    <FormDialog
      title={say('integrity.accept.title', { title })}
      isOpen
      onClose={onClose}
      confirm={say('integrity.accept')}
      isReady={reason.trim() !== ''}
      isBusy={isLoading}
      onConfirm={() => void confirm()}
    >
      <WordsField
        name="reason"
        label={say('integrity.reason')}
        hint={say('integrity.reason.hint')}
        isRequired
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
