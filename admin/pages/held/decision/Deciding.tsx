import { useCallback, useMemo, useState } from 'react';
import { Box, Flex, Grid, LinkButton } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage } from '../../../../src/language/localized';
import { queuePlace } from '../../../decisions/places';
import { isStale } from '../../../decisions/stale';
import { StateMark } from '../../../decisions/StateMark';
import { useEditPlace } from '../../../decisions/use-edit-place';
import { useLanguageName } from '../../../decisions/use-language-name';
import { useTexts } from '../../../translations/use-texts';
import { Card } from '../../policy/Card';
import { ChangedBanner } from './ChangedBanner';
import { Changes } from './Changes';
import { ChecklistCard } from './ChecklistCard';
import { offersOn, type Choice } from './choices';
import { ClaimButton } from './ClaimButton';
import { DecisionBar, keysOf } from './DecisionBar';
import { DecisionDialogs } from './DecisionDialogs';
import { ExemptDialog } from './ExemptDialog';
import { HistoryCard } from './HistoryCard';
import { Outcome } from './Outcome';
import { useReading, type JudgedItem } from './read-page';
import { SubmissionCard } from './SubmissionCard';
import { useExemptKey } from './use-exempt-key';
import { useShortcuts } from './use-shortcuts';
import { WentOut } from './WentOut';

/** What changed beside the checklist, and under them the decisions. */
export const Deciding = ({ page }: { readonly page: DecisionPage }) => {
  const { say, language } = useTexts();
  const intl = useIntl();
  const { read, isBehind, catchUp } = useReading(page);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [exempting, setExempting] = useState<JudgedItem | null>(null);
  const close = useCallback(() => {
    setChosen(null);
    setExempting(null);
  }, []);
  const offers = useMemo(() => {
    const when = (moment: string) =>
      intl.formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' });
    return offersOn({ page, isBehind, say, language, when });
  }, [page, isBehind, say, language, intl]);
  const { submission } = page;
  const isOpen = submission.state === 'waiting';
  const exemptKey = useExemptKey(isOpen && !isBehind);
  const shortcuts = useMemo(
    () => (isOpen ? { ...keysOf(offers, setChosen), ...exemptKey } : {}),
    [isOpen, offers, exemptKey]
  );
  const [areKeysOn, setAreKeysOn] = useShortcuts(shortcuts);
  return (
    <Page.Main>
      <Page.Title>{submission.title}</Page.Title>
      <DecisionHeader page={page} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {isBehind && <ChangedBanner read={read} now={page} onRead={catchUp} />}
          <SubmissionCard page={page} />
          <Grid.Root gap={6}>
            <Grid.Item col={7} s={12} direction="column" alignItems="stretch" gap={6}>
              {submission.asks === 'review' ? (
                <WentOut page={page} />
              ) : (
                <Card title={say(page.public === null ? 'change.newText' : 'change.title')}>
                  <Changes
                    before={page.public}
                    after={page.draft}
                    locale={submission.locale}
                    pictures={page.pictures}
                    hidden={page.hiddenChanges}
                  />
                </Card>
              )}
              <HistoryCard page={page} />
            </Grid.Item>
            <Grid.Item col={5} s={12} direction="column" alignItems="stretch">
              <ChecklistCard
                page={page}
                onExempt={setExempting}
                isOff={isBehind || !isOpen}
                hasKeys={areKeysOn}
              />
            </Grid.Item>
          </Grid.Root>
        </Flex>
        {isOpen ? (
          <DecisionBar
            offers={offers}
            onChoose={setChosen}
            hasKeys={areKeysOn}
            onKeys={setAreKeysOn}
          />
        ) : (
          <Outcome page={page} />
        )}
        <Box paddingBottom={4} />
      </Layouts.Content>
      <DecisionDialogs
        read={read}
        chosen={offers.find(({ choice }) => choice === chosen)}
        onClose={close}
      />
      {exempting !== null && <ExemptDialog read={read} asked={exempting} onClose={close} />}
    </Page.Main>
  );
};

const DecisionHeader = ({ page }: { readonly page: DecisionPage }) => {
  const { say, language } = useTexts();
  const languageName = useLanguageName();
  const { submission, typeName } = page;
  const editPlace = useEditPlace(submission);
  const { locale, sender } = submission;
  const about = [
    typeName,
    ...(locale === null ? [] : [languageName(locale)]),
    ...(sender === null ? [] : [inLanguage(sender, language)]),
  ];
  return (
    <Layouts.Header
      title={submission.title}
      subtitle={about.join(' · ')}
      navigationAction={<BackButton fallback={queuePlace} />}
      secondaryAction={<StateMark of={submission} isStale={isStale(submission, page.standing)} />}
      primaryAction={
        <Flex gap={2}>
          <LinkButton tag={Link} to={editPlace} variant="tertiary" startIcon={<Pencil />}>
            {say('decide.openText')}
          </LinkButton>
          <ClaimButton submission={submission} />
        </Flex>
      }
    />
  );
};
