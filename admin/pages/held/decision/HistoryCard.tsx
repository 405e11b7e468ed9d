import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { blocking, isMissing } from '../../../../src/checklist/verdict';
import type { DecisionPage, HistoryEntry } from '../../../../src/contracts/decisions';
import { inLanguage, type Language } from '../../../../src/language/localized';
import { useTexts, type Say } from '../../../translations/use-texts';
import { Card } from '../../policy/Card';
import { judgedItems } from './read-page';

/** What has been asked and decided of this text before, newest first. */
export const HistoryCard = ({ page }: { readonly page: DecisionPage }) => {
  const { say, language } = useTexts();
  const intl = useIntl();
  const labelled = (item: string) => labelIn(page, item, language);
  const told = page.history.flatMap((entry) => {
    const sentence = sentenceOf(entry, say, labelled);
    return sentence === undefined ? [] : [{ entry, sentence }];
  });
  if (told.length === 0) return null;
  return (
    <Card title={say('decide.history')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {told.map(({ entry, sentence }) => (
          <Box tag="li" key={`${entry.type}-${entry.at}`}>
            <Typography tag="p">{sentence}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {intl.formatDate(entry.at, { dateStyle: 'medium', timeStyle: 'short' })}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Card>
  );
};

/** What came of a submission stands in the ledger, and is told of from there. */
const sentenceOf = (
  entry: HistoryEntry,
  say: Say,
  labelled: (item: string) => string
): string | undefined => {
  if (entry.type === 'decision') {
    const { outcome, actor, verdicts, note } = entry.decision;
    const missing = blocking(verdicts).flatMap(({ items }) => items.filter(isMissing));
    return (
      say(`past.${outcome}`, {
        name: actor.name,
        count: missing.length,
        item: labelled(note?.item ?? ''),
      }) +
      inPlaceOf(note?.onBehalfOf, say) +
      quoted(note?.words)
    );
  }
  const { asks, message, submittedBy, state } = entry.submission;
  if (asks === 'review') return undefined;
  const asked = say('past.submitted', { name: submittedBy.name }) + quoted(message);
  return state === 'withdrawn' ? `${asked} ${say('past.withdrawn')}` : asked;
};

/** An item as the policy calls it now; by its key where the policy has it no more. */
const labelIn = ({ checklist }: DecisionPage, name: string, language: Language): string => {
  const found = (checklist === null ? [] : judgedItems(checklist)).find(
    ({ policy, item }) => `${policy.key}/${item.key}` === name
  );
  return found === undefined
    ? (name.split('/').at(1) ?? '')
    : inLanguage(found.item.label, language);
};

const quoted = (words = ''): string => (words === '' ? '' : ` ”${words}”`);

const inPlaceOf = (name: string | undefined, say: Say): string =>
  name === undefined ? '' : ` ${say('past.onBehalfOf', { name })}`;
