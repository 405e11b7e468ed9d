import { useState } from 'react';
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { PolicyPage } from '../../../src/contracts/policies';
import { usePolicyRights } from '../../access/rights';
import { conflictIn, failureOf } from '../../data/failure';
import { useActivatePolicyMutation } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { AgainstInForce } from './AgainstInForce';
import { useEditedPolicy } from './editing-context';
import { Touches } from './Touches';
import { useSaveDraft } from './use-save-draft';

/** Puts the draft in force: what will change, for how many documents, and why. */
export const ActivateDialog = () => {
  const { page, problems, isModified } = useEditedPolicy();
  const { mayActivate } = usePolicyRights();
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const isSame = page.inForce !== null && !page.hasDraft && !isModified;
  const obstacle = !mayActivate
    ? say('activate.notAllowed')
    : problems.length > 0
      ? say('activate.problems', { count: problems.length })
      : isSame
        ? say('activate.same')
        : undefined;
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button disabled={obstacle !== undefined} title={obstacle}>
          {say('activate.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{say('activate.title')}</Modal.Title>
        </Modal.Header>
        {isOpen && (
          <Activating
            onDone={() => {
              setIsOpen(false);
            }}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
};

const Activating = ({ onDone }: { readonly onDone: () => void }) => {
  const { page, policy, isModified, rebase, setConflict, setServerProblems } = useEditedPolicy();
  const { save, isSaving } = useSaveDraft();
  const [activate, { isLoading }] = useActivatePolicyMutation();
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  const [reason, setReason] = useState('');
  const enforcement = policy?.enforcement ?? 'enforce';

  const onActivate = async () => {
    // What is put in force is what has been saved: so it is saved first.
    const saved = isModified ? await save() : page;
    if (saved === undefined) {
      onDone();
      return;
    }
    try {
      const { revision, key } = saved;
      rebase(await activate({ key, revision, reason: reason.trim() }).unwrap());
      toggleNotification({ type: 'success', message: say(`activate.done.${enforcement}`) });
    } catch (error) {
      const current = conflictIn(error);
      const { problems, message } = failureOf(error);
      if (current !== undefined) setConflict(current as PolicyPage);
      else {
        setServerProblems(problems);
        toggleNotification({ type: 'danger', message });
      }
    }
    onDone();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Box>
            <Typography variant="delta" tag="h3">
              {say(`enforcement.${enforcement}`)}
            </Typography>
            <Typography tag="p">{say(`enforcement.${enforcement}.means`)}</Typography>
          </Box>
          <Touches />
          <AgainstInForce />
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
          loading={isLoading || isSaving}
          disabled={reason.trim() === ''}
          onClick={() => {
            void onActivate();
          }}
        >
          {say('activate.confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
};
