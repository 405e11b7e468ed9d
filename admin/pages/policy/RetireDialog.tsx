import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { failureOf } from '../../data/failure';
import { useRetirePolicyMutation } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { DialogFrame, DialogParts } from '../form/DialogFrame';
import { useEditedPolicy } from './editing-context';
import { ReasonField } from './ReasonField';
import { Touches } from './Touches';

interface RetireDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a policy out of force. What it decided stays in the ledger, and so does its history. */
export const RetireDialog = ({ isOpen, onClose }: RetireDialogProps) => {
  const { say } = useTexts();
  return (
    <DialogFrame
      title={say('policy.retire')}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Retiring onDone={onClose} />
    </DialogFrame>
  );
};

const Retiring = ({ onDone }: { readonly onDone: () => void }) => {
  const { page, rebase } = useEditedPolicy();
  const [retire, { isLoading }] = useRetirePolicyMutation();
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  const [reason, setReason] = useState('');
  const onRetire = async () => {
    try {
      rebase(await retire({ key: page.key, reason: reason.trim() }).unwrap());
      onDone();
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <DialogParts
      confirm={
        <Button
          variant="danger"
          loading={isLoading}
          disabled={reason.trim() === ''}
          onClick={() => {
            void onRetire();
          }}
        >
          {say('policy.retire')}
        </Button>
      }
    >
      <Typography tag="p">{say('retire.body')}</Typography>
      <Touches />
      <ReasonField reason={reason} onChange={setReason} />
    </DialogParts>
  );
};
