import { useState } from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { differences } from '../../../src/policy/differences';
import { draftOf } from '../../policies/draft';
import { useTexts } from '../../translations/use-texts';
import { DifferenceList } from './DifferenceList';
import { useEditedPolicy } from './editing-context';
import { useSaveDraft } from './use-save-draft';

/** Somebody else saved meanwhile: whose, when, what differs, and which of the two to go on with. */
export const ConflictBanner = () => {
  const { conflict, draft, reset } = useEditedPolicy();
  const { save, isSaving } = useSaveDraft();
  const { say } = useTexts();
  const intl = useIntl();
  const [isComparing, setIsComparing] = useState(false);
  const [asked, setAsked] = useState<'theirs' | 'mine' | null>(null);
  if (conflict === null) return null;
  const { lastChanged, revision } = conflict;
  const confirm = async () => {
    if (asked === 'theirs') reset(conflict);
    else await save(revision);
    setAsked(null);
  };
  return (
    <Box background="warning100" borderColor="warning200" padding={4} hasRadius role="alert">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="semiBold" tag="p">
          {lastChanged === null
            ? say('conflict.somebody')
            : say('conflict.by', {
                name: lastChanged.by.name,
                time: intl.formatTime(lastChanged.at),
              })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button
            variant="tertiary"
            size="S"
            aria-expanded={isComparing}
            onClick={() => {
              setIsComparing(!isComparing);
            }}
          >
            {say(isComparing ? 'conflict.hide' : 'conflict.show')}
          </Button>
          <Button
            variant="secondary"
            size="S"
            onClick={() => {
              setAsked('theirs');
            }}
          >
            {say('conflict.theirs')}
          </Button>
          <Button
            variant="secondary"
            size="S"
            loading={isSaving}
            onClick={() => {
              setAsked('mine');
            }}
          >
            {say('conflict.mine')}
          </Button>
        </Flex>
        {isComparing && (
          <Box>
            <Typography variant="pi" fontWeight="bold" tag="p">
              {say('conflict.direction')}
            </Typography>
            <DifferenceList
              differences={differences(draftOf(conflict.draft), draft)}
              whenNone={say('differences.none')}
            />
          </Box>
        )}
      </Flex>
      <Dialog.Root
        open={asked !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setAsked(null);
        }}
      >
        <ConfirmDialog
          title={say(asked === 'theirs' ? 'conflict.theirs' : 'conflict.mine')}
          onConfirm={confirm}
        >
          {say(asked === 'theirs' ? 'conflict.theirs.body' : 'conflict.mine.body')}
        </ConfirmDialog>
      </Dialog.Root>
    </Box>
  );
};
