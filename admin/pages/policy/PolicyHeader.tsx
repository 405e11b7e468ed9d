import { Button, Flex } from '@strapi/design-system';
import { BackButton, Layouts } from '@strapi/strapi/admin';
import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { usePolicyRights } from '../../access/rights';
import { useTexts } from '../../translations/use-texts';
import { ActivateDialog } from './ActivateDialog';
import { useEditedPolicy } from './editing-context';
import { DiscardButton } from './DiscardButton';
import { PolicyMenu } from './PolicyMenu';
import { StateBadge } from './StateBadge';
import { useSaveDraft } from './use-save-draft';

/** The policy's name and state, and what can be done with it. */
export const PolicyHeader = ({ name }: { readonly name: string }) => {
  const { page, isReadOnly, isModified } = useEditedPolicy();
  const { mayActivate } = usePolicyRights();
  const { say } = useTexts();
  const { save, isSaving } = useSaveDraft();
  return (
    <Layouts.Header
      title={name}
      navigationAction={<BackButton fallback=".." />}
      secondaryAction={<StateBadge policy={page} />}
      subtitle={useSubtitle()}
      primaryAction={
        <Flex gap={2} wrap="wrap">
          {!isReadOnly && (
            <>
              <DiscardButton />
              <Button
                variant="secondary"
                startIcon={<Check />}
                disabled={!isModified}
                loading={isSaving}
                onClick={() => {
                  void save();
                }}
              >
                {say('policy.save')}
              </Button>
            </>
          )}
          {page.origin.kind === 'panel' && (mayActivate || !isReadOnly) && <ActivateDialog />}
          <PolicyMenu />
        </Flex>
      }
    />
  );
};

/** What is in force, who touched it last, and whether something here is not saved. */
const useSubtitle = (): string => {
  const { page, isModified } = useEditedPolicy();
  const { say } = useTexts();
  const intl = useIntl();
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium' });
  const { inForce, lastChanged, hasDraft } = page;
  const sentences = [
    inForce === null
      ? say('policy.subtitle.notInForce')
      : say('policy.subtitle.inForce', {
          version: inForce.version.slice(0, 8),
          date: date(inForce.since),
        }),
    ...(hasDraft && inForce !== null ? [say('policy.subtitle.draft')] : []),
    ...(lastChanged === null
      ? []
      : [
          say('policy.subtitle.changed', { name: lastChanged.by.name, date: date(lastChanged.at) }),
        ]),
    ...(isModified ? [say('policy.subtitle.unsaved')] : []),
  ];
  return sentences.join(' · ');
};
