import { useState } from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { ClockCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Change, PolicyPage } from '../../../src/contracts/policies';
import { conflictIn, failureOf } from '../../data/failure';
import { useGetHistoryQuery, useRestorePolicyVersionMutation } from '../../data/policies-api';
import { useTexts, type TextKey } from '../../translations/use-texts';
import { Card } from './Card';
import { CompareVersions } from './CompareVersions';
import { DifferenceList } from './DifferenceList';
import { useEditedPolicy } from './editing-context';

/** Who changed what, when and why; what any two versions differ in; and the way back. */
export const HistoryTab = () => {
  const { page } = useEditedPolicy();
  const { say } = useTexts();
  const { data: history = [], isLoading, isError } = useGetHistoryQuery(page.key);
  if (isLoading) return <Typography tag="p">{say('history.loading')}</Typography>;
  if (isError) return <Typography tag="p">{say('history.failed')}</Typography>;
  if (history.length === 0) return <Typography tag="p">{say('history.empty')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <CompareVersions history={history} />
      <Card title={say('history.title')}>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={6}>
          {history.map((change, index) => (
            <ChangeEntry key={change.at} change={change} isFirst={index === history.length - 1} />
          ))}
        </Flex>
      </Card>
    </Flex>
  );
};

interface ChangeEntryProps {
  readonly change: Change;
  readonly isFirst: boolean;
}

const ChangeEntry = ({ change, isFirst }: ChangeEntryProps) => {
  const { say } = useTexts();
  const intl = useIntl();
  const { action, version, reason, by, at, differences } = change;
  return (
    <Box tag="li" paddingBottom={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box>
          <Typography fontWeight="semiBold" tag="h3">
            {say(`history.${action}`, {
              name: by.name,
              date: intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </Typography>
          <Typography tag="p">{reason === '' ? say(unsaid(change)) : reason}</Typography>
          {version !== null && (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {say('history.version', { version: version.slice(0, 8) })}
            </Typography>
          )}
        </Box>
        {version !== null && <Restore version={version} />}
      </Flex>
      <Box paddingTop={2}>
        <DifferenceList
          differences={differences}
          whenNone={say(isFirst ? 'history.first' : 'differences.none')}
        />
      </Box>
    </Box>
  );
};

/** What Strapi itself did, it did for one reason only. */
const unsaid = ({ action, by }: Change): TextKey => {
  if (by.kind !== 'system') return 'history.noReason';
  return action === 'retired' ? 'history.noLongerConfigured' : 'history.began';
};

const Restore = ({ version }: { readonly version: string }) => {
  const { page, isReadOnly, reset, setConflict } = useEditedPolicy();
  const [restore] = useRestorePolicyVersionMutation();
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  if (isReadOnly) return null;
  const onConfirm = async () => {
    try {
      reset(await restore({ key: page.key, version, revision: page.revision }).unwrap());
      toggleNotification({ type: 'success', message: say('history.restored') });
    } catch (error) {
      const current = conflictIn(error);
      if (current !== undefined) setConflict(current as PolicyPage);
      else toggleNotification({ type: 'danger', message: failureOf(error).message });
    } finally {
      setIsOpen(false);
    }
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" startIcon={<ClockCounterClockwise />}>
          {say('history.restore')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={say('history.restore')} variant="default" onConfirm={onConfirm}>
        {say('history.restore.body')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
