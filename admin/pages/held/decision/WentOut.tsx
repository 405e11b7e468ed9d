import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage } from '../../../../src/language/localized';
import { NoteIcon } from '../../../decisions/NoteIcon';
import { useTexts, type TextKey } from '../../../translations/use-texts';
import { Card } from '../../policy/Card';
import { Fields } from './Changes';
import { useDifferences } from './use-differences';

/** What an emergency put before the public, all of it, and what it lacked when it did. */
export const WentOut = ({ page }: { readonly page: DecisionPage }) => {
  const { say } = useTexts();
  const shown = page.public ?? page.draft;
  const fields = useDifferences(shown, shown);
  const sinceThen = useSinceThen(page);
  return (
    <Card title={say('decide.wentOut')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <PassedOver items={page.passedOver ?? []} />
        {sinceThen !== undefined && <Typography tag="p">{say(sinceThen)}</Typography>}
        <Fields fields={fields} locale={page.submission.locale} pictures={page.pictures} />
      </Flex>
    </Card>
  );
};

/** The checklist is judged by what is there now: what was missing then is told by the ledger. */
const PassedOver = ({ items }: { readonly items: NonNullable<DecisionPage['passedOver']> }) => {
  const { say, language } = useTexts();
  if (items.length === 0) return null;
  return (
    <Flex gap={2} alignItems="flex-start" background="warning100" padding={4} hasRadius>
      <NoteIcon icon={WarningCircle} colour="warning600" />
      <Box>
        <Typography tag="p" fontWeight="bold">
          {say('decide.wentOut.without')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="flex-start" paddingTop={1}>
          {items.map(({ policy, item, label }) => (
            <Typography tag="li" key={`${policy}/${item}`}>
              {inLanguage(label, language)}
            </Typography>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
};

/** What has become of the text since, where what is shown is not exactly what went out. */
const useSinceThen = (page: DecisionPage): TextKey | undefined => {
  const differing = useDifferences(page.public ?? page.draft, page.draft);
  if (page.public === null) return 'decide.wentOut.gone';
  const isPublishedAgain = page.history.some(
    (entry) =>
      entry.type === 'decision' &&
      entry.decision.outcome === 'published' &&
      entry.at > page.submission.submittedAt
  );
  if (isPublishedAgain) return 'decide.wentOut.again';
  const isEdited = page.hiddenChanges > 0 || differing.some(({ isChanged }) => isChanged);
  return isEdited ? 'decide.wentOut.edited' : undefined;
};
