import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage, quotedIn } from '../../../../src/language/localized';
import { useExemptMutation } from '../../../data/decisions-api';
import { FormDialog } from '../../../decisions/FormDialog';
import { MomentField } from '../../../decisions/MomentField';
import { NoteIcon } from '../../../decisions/NoteIcon';
import { WordsField } from '../../../decisions/WordsField';
import { useTexts } from '../../../translations/use-texts';
import type { JudgedItem } from './read-page';
import { useDecide } from './use-decide';

interface ExemptDialogProps {
  readonly read: DecisionPage;
  readonly asked: JudgedItem;
  readonly onClose: () => void;
}

/** Waives one item for this text: the clause set aside, why, and until when. */
export const ExemptDialog = ({ read, asked, onClose }: ExemptDialogProps) => {
  const { say, language } = useTexts();
  const decide = useDecide();
  const [exempt, { isLoading }] = useExemptMutation();
  const [reason, setReason] = useState('');
  const [expiresAt, setExpiresAt] = useState<string | null>(null);
  const { policy, item } = asked;
  const { clause } = item;
  const onConfirm = async () => {
    const sent = exempt({
      id: read.submission.id,
      seen: read.standing?.stamp ?? '',
      policy: policy.key,
      item: item.key,
      reason: reason.trim(),
      expiresAt,
    });
    if (await decide(sent, 'exempt.done')) onClose();
  };
  return (
    <FormDialog
      title={say('exempt.title', { label: inLanguage(item.label, language) })}
      isOpen
      onClose={onClose}
      means={<Typography tag="p">{say('exempt.means')}</Typography>}
      confirm={say('exempt.confirm')}
      isReady={reason.trim() !== ''}
      isBusy={isLoading}
      onConfirm={() => void onConfirm()}
    >
      {clause !== undefined && <SetAside clause={clause} />}
      <WordsField
        name="reason"
        label={say('exempt.reason')}
        hint={say('exempt.reason.hint')}
        isRequired
        value={reason}
        onChange={setReason}
      />
      <MomentField
        name="expiresAt"
        label={say('exempt.until')}
        hint={say('exempt.until.hint')}
        value={expiresAt}
        onChange={setExpiresAt}
      />
      <Flex gap={2} alignItems="flex-start" background="warning100" padding={3} hasRadius>
        <NoteIcon icon={WarningCircle} colour="warning600" />
        <Typography tag="p">{say('exempt.public')}</Typography>
      </Flex>
    </FormDialog>
  );
};

const SetAside = ({ clause }: { readonly clause: NonNullable<JudgedItem['item']['clause']> }) => {
  const { say, language } = useTexts();
  const { words, ...lang } = quotedIn(clause.text, language);
  return (
    <Box tag="figure" background="neutral100" padding={4} hasRadius>
      <Typography variant="sigma" textColor="neutral600" tag="figcaption">
        {say('exempt.clause')}
      </Typography>
      <Typography tag="blockquote" {...lang}>
        ”{words}”
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="cite">
        {quotedIn(clause.source, language).words}
      </Typography>
    </Box>
  );
};
