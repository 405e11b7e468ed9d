import type { ReactNode } from 'react';
import { Button, Flex, Modal, type ButtonProps } from '@strapi/design-system';
import { useTexts } from '../translations/use-texts';

interface FormDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the button that does it says. */
  readonly confirm: string;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly variant?: ButtonProps['variant'];
  readonly children: ReactNode;
}

/** A dialog that asks for some words before something is done. */
export const FormDialog = ({
  title,
  isOpen,
  onClose,
  confirm,
  isReady,
  isBusy,
  onConfirm,
  variant = 'default',
  children,
}: FormDialogProps) => {
  const { say } = useTexts();
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('form.cancel')}</Button>
          </Modal.Close>
          <Button variant={variant} disabled={!isReady} loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
