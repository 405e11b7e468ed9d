import { useEffect } from 'react';
import { Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useBlocker } from 'react-router-dom';
import { useTexts } from '../../translations/use-texts';

/** Asks before what was written and not saved is left behind. */
export const LeaveGuard = ({ isModified }: { readonly isModified: boolean }) => {
  const { say } = useTexts();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isModified && currentLocation.pathname !== nextLocation.pathname
  );

  useEffect(() => {
    if (!isModified) return undefined;
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [isModified]);

  return (
    <Dialog.Root
      open={blocker.state === 'blocked'}
      onOpenChange={(isOpen) => {
        if (!isOpen && blocker.state === 'blocked') blocker.reset();
      }}
    >
      <ConfirmDialog
        title={say('leave.title')}
        onConfirm={() => {
          blocker.proceed?.();
        }}
      >
        {say('leave.body')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
