import type { ReactNode } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useTexts } from '../../translations/use-texts';

interface DialogFrameProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** The button that opens it, where it has one of its own. */
  readonly trigger?: ReactNode;
  /** Drawn anew each time it opens: nothing of the last time is left. */
  readonly children: ReactNode;
}

/** A dialog with a title and a way to close it. */
export const DialogFrame = (props: DialogFrameProps) => {
  const { title, isOpen, onOpenChange, trigger, children } = props;
  const { say } = useTexts();
  return (
    <Modal.Root open={isOpen} onOpenChange={onOpenChange}>
      {trigger !== undefined && <Modal.Trigger>{trigger}</Modal.Trigger>}
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {isOpen && children}
      </Modal.Content>
    </Modal.Root>
  );
};

interface DialogPartsProps {
  /** The button that does what the dialog is for. */
  readonly confirm: ReactNode;
  readonly children: ReactNode;
}

/** What a dialog asks, and under it the way out and the way on. */
export const DialogParts = ({ confirm, children }: DialogPartsProps) => {
  const { say } = useTexts();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {children}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('form.cancel')}</Button>
        </Modal.Close>
        {confirm}
      </Modal.Footer>
    </>
  );
};
