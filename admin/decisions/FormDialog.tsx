import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Box, Button, Flex, Modal, type ButtonProps } from '@strapi/design-system';
import { useTexts } from '../translations/use-texts';

interface FormDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What happens when it is confirmed; read aloud with the title. */
  readonly means?: ReactNode;
  /** What the button that does it says. */
  readonly confirm: string;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly variant?: ButtonProps['variant'];
  readonly children: ReactNode;
}

/**
 * A dialog that asks for some words before something is done. Whoever opens it writes
 * at once, and Ctrl or Cmd with Enter does what the button does.
 */
export const FormDialog = ({
  title,
  isOpen,
  onClose,
  means,
  confirm,
  isReady,
  isBusy,
  onConfirm,
  variant = 'default',
  children,
}: FormDialogProps) => {
  const { say } = useTexts();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // The page beneath has shortcuts of its own.
    event.stopPropagation();
    if (isReady && !isBusy) onConfirm();
  };
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content
        aria-describedby={means === undefined ? undefined : id}
        onOpenAutoFocus={focusWords}
        onKeyDown={onKeyDown}
      >
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {means !== undefined && <Box id={id}>{means}</Box>}
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

/** The first thing in a dialog is the button that closes it, which nobody has come for. */
const focusWords = (event: Event): void => {
  const { currentTarget } = event;
  const words = currentTarget instanceof Element ? currentTarget.querySelector('textarea') : null;
  if (words === null) return;
  event.preventDefault();
  words.focus();
};
