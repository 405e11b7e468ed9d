import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTexts } from '../translations/use-texts';
import type { Answering } from './use-answer';

/** Whether the answer is saved, said politely; and what can be done where it is not. */
export const SaveState = ({ answering }: { readonly answering: Answering }) => {
  const { autosave } = answering;
  const { saving } = answering.draft;
  const { say } = useTexts();
  const intl = useIntl();
  return (
    <Flex role="status" aria-live="polite" gap={2} wrap="wrap" width="100%" tag="div">
      {saving.state === 'saving' && <Note>{say('save.saving')}</Note>}
      {saving.state === 'saved' && (
        <>
          <Note>{say('save.saved', { time: intl.formatTime(saving.at) })}</Note>
          <TextButton onClick={autosave.undo}>{say('save.undo')}</TextButton>
        </>
      )}
      {saving.state === 'failed' && (
        <Note danger>{say('save.failed', { message: saving.message })}</Note>
      )}
      {saving.state === 'conflict' && (
        <>
          <Note danger>
            {saving.newer === null
              ? say('save.conflict.withdrawn')
              : say('save.conflict', {
                  name: saving.newer.givenBy.name,
                  time: intl.formatTime(saving.newer.givenAt),
                })}
          </Note>
          <TextButton onClick={autosave.keepTheirs}>{say('save.conflict.theirs')}</TextButton>
          <TextButton onClick={autosave.saveMine}>{say('save.conflict.mine')}</TextButton>
        </>
      )}
    </Flex>
  );
};

const Note = ({ danger = false, children }: { danger?: boolean; children: string }) => (
  <Typography variant="pi" textColor={danger ? 'danger600' : 'neutral600'}>
    {children}
  </Typography>
);
