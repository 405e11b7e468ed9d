import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Lightning, WarningCircle } from '@strapi/icons';
import { inLanguage, listing, type Localized } from '../../../src/language/localized';
import { usePublishInEmergencyMutation, type SavedAddress } from '../../data/decisions-api';
import { FormDialog } from '../../decisions/FormDialog';
import { NoteIcon } from '../../decisions/NoteIcon';
import { useSend } from '../../decisions/use-send';
import { WordsField } from '../../decisions/WordsField';
import { useTexts } from '../../translations/use-texts';

interface EmergencyDialogProps {
  /** Whoever is writing goes on, though nothing may be missing any more. */
  readonly isOffered: boolean;
  readonly address: SavedAddress;
  readonly allowedWhen: Localized;
  /** What is missing still, by name. */
  readonly missing: readonly string[];
  /** What goes public is what is saved. */
  readonly isUnsaved: boolean;
  /** Names what is saved; null where nothing is. */
  readonly stamp: string | null;
}

/** Publishes what is held, at once: when that is allowed, what it passes over, why, and what follows. */
export const EmergencyDialog = ({
  isOffered,
  address,
  allowedWhen,
  missing,
  isUnsaved,
  stamp,
}: EmergencyDialogProps) => {
  const { say } = useTexts();
  const send = useSend();
  const [publish, { isLoading }] = usePublishInEmergencyMutation();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  // What was saved when the dialog was opened: nothing else goes out.
  const [seen, setSeen] = useState<string | null>(null);
  if (!isOffered && !isOpen) return null;
  const close = () => {
    setIsOpen(false);
  };
  const onConfirm = async () => {
    const sent = publish({ address, reason: reason.trim(), seen: seen ?? undefined });
    await send(sent, 'emergency.done');
    // Refused too: what has changed is read before it is confirmed anew. The reason stays.
    close();
  };
  return (
    <>
      <Button
        variant="danger-light"
        startIcon={<Lightning />}
        disabled={isUnsaved}
        onClick={() => {
          setSeen(stamp);
          setIsOpen(true);
        }}
      >
        {say('emergency.open')}
      </Button>
      <FormDialog
        title={say('emergency.title')}
        isOpen={isOpen}
        onClose={close}
        means={<Means allowedWhen={allowedWhen} missing={missing} />}
        confirm={say('emergency.confirm')}
        variant="danger"
        isReady={reason.trim() !== ''}
        isBusy={isLoading}
        onConfirm={() => void onConfirm()}
      >
        <WordsField
          name="reason"
          label={say('emergency.reason')}
          hint={say('emergency.reason.hint')}
          isRequired
          value={reason}
          onChange={setReason}
        />
      </FormDialog>
    </>
  );
};

const Means = ({ allowedWhen, missing }: Pick<EmergencyDialogProps, 'allowedWhen' | 'missing'>) => {
  const { say, language } = useTexts();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box background="neutral100" padding={4} hasRadius>
        <Typography variant="sigma" textColor="neutral600" tag="h3">
          {say('emergency.allowed')}
        </Typography>
        <Typography tag="p" paddingTop={1}>
          {inLanguage(allowedWhen, language)}
        </Typography>
      </Box>
      <Flex gap={2} alignItems="flex-start" background="warning100" padding={3} hasRadius>
        <NoteIcon icon={WarningCircle} colour="warning600" />
        <Typography tag="p">
          {say('emergency.means', { missing: listing(missing, language) })}
        </Typography>
      </Flex>
    </Flex>
  );
};
