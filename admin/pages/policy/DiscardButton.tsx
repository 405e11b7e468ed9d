import { useState } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { PolicyPage } from '../../../src/contracts/policies';
import { conflictIn, failureOf } from '../../data/failure';
import { useDiscardDraftMutation } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { useEditedPolicy } from './editing-context';

/** Goes back to what is in force; a policy that never was is removed. */
export const DiscardButton = () => {
  const { page, isModified, reset, setConflict } = useEditedPolicy();
  const [discard] = useDiscardDraftMutation();
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const isNew = page.inForce === null;

  const onConfirm = async () => {
    try {
      // What is saved is what is in force: there is nothing to discard but what was written here.
      if (!page.hasDraft && !isNew) {
        reset(page);
        return;
      }
      const left = await discard({ key: page.key, revision: page.revision }).unwrap();
      if (left !== null) reset(left);
      else {
        reset(page);
        // The guard that asks before leaving must first hear that nothing is left to lose.
        setTimeout(() => {
          navigate('..', { relative: 'path' });
        });
      }
    } catch (error) {
      const current = conflictIn(error);
      if (current !== undefined) setConflict(current as PolicyPage);
      else toggleNotification({ type: 'danger', message: failureOf(error).message });
    } finally {
      setIsOpen(false);
    }
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" disabled={!isModified && !page.hasDraft && !isNew}>
          {say('policy.discard')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={say('policy.discard')} onConfirm={onConfirm}>
        {say(isNew ? 'policy.discard.new' : 'policy.discard.body')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
