import { useState } from 'react';
import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { failureOf } from '../../data/failure';
import { useRetirePolicyMutation } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';
import { Touches } from './Touches';

interface RetireDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a policy out of force. What it decided stays in the ledger, and so does its history. */
export const RetireDialog = ({ isOpen, onClose }: RetireDialogProps) => {
  const { page, rebase } = useEditedPolicy();
  const [retire, { isLoading }] = useRetirePolicyMutation();
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  const [reason, setReason] = useState('');
  const onRetire = async () => {
    try {
      rebase(await retire({ key: page.key, reason: reason.trim() }).unwrap());
      onClose();
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{say('policy.retire')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say('retire.body')}</Typography>
            {isOpen && <Touches />}
            <Field.Root name="reason" hint={say('reason.hint')} required>
              <Field.Label>{say('reason.label')}</Field.Label>
              <Textarea
                value={reason}
                onChange={(event: { target: { value: string } }) => {
                  setReason(event.target.value);
                }}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('form.cancel')}</Button>
          </Modal.Close>
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
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
