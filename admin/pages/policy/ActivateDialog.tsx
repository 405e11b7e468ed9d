import { useState } from 'react';
import { Box, Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { PolicyPage } from '../../../src/contracts/policies';
import { usePolicyRights } from '../../access/rights';
import { conflictIn, failureOf } from '../../data/failure';
import { useActivatePolicyMutation } from '../../data/policies-api';
import { useTexts } from '../../translations/use-texts';
import { DialogFrame, DialogParts } from '../form/DialogFrame';
import { AgainstInForce } from './AgainstInForce';
import { useEditedPolicy } from './editing-context';
import { ReasonField } from './ReasonField';
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
    <DialogFrame
      title={say('activate.title')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button disabled={obstacle !== undefined} title={obstacle}>
          {say('activate.open')}
        </Button>
      }
    >
      <Activating
        onDone={() => {
          setIsOpen(false);
        }}
      />
    </DialogFrame>
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
    <DialogParts
      confirm={
        <Button
          loading={isLoading || isSaving}
          disabled={reason.trim() === ''}
          onClick={() => {
            void onActivate();
          }}
        >
          {say('activate.confirm')}
        </Button>
      }
    >
      <Box>
        <Typography variant="delta" tag="h3">
          {say(`enforcement.${enforcement}`)}
        </Typography>
        <Typography tag="p">{say(`enforcement.${enforcement}.means`)}</Typography>
      </Box>
      <Touches isRemarked />
      <AgainstInForce />
      <ReasonField reason={reason} onChange={setReason} />
    </DialogParts>
  );
};
