import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { isMissing } from '../../../../src/checklist/verdict';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage, listing } from '../../../../src/language/localized';
import { useReaders } from '../../../checklist/use-readers';
import { useTexts } from '../../../translations/use-texts';
import { Card } from '../../policy/Card';
import { JudgedEntry } from './JudgedEntry';
import { judgedItems, type JudgedItem } from './read-page';

interface ChecklistCardProps {
  readonly page: DecisionPage;
  readonly onExempt: (item: JudgedItem) => void;
  readonly isOff: boolean;
  /** Whether letters do what the buttons do. */
  readonly hasKeys: boolean;
}

/** The checklist as it stands, with every answer and who gave it; what is missing comes first. */
export const ChecklistCard = ({ page, onExempt, isOff, hasKeys }: ChecklistCardProps) => {
  const { say, language } = useTexts();
  const { checklist, submission } = page;
  const title = say(submission.asks === 'review' ? 'decide.checklist.now' : 'decide.checklist');
  const isReadable = useReaders(checklist ?? undefined);
  if (checklist === null) {
    return (
      <Card title={title}>
        <Typography tag="p">{say('held.gone')}</Typography>
      </Card>
    );
  }
  if (!isReadable) return <Loader small>{say('panel.loading')}</Loader>;
  const items = judgedItems(checklist);
  const asked = items.filter(({ verdict }) => verdict.status !== 'notApplicable');
  const unasked = items.filter(({ verdict }) => verdict.status === 'notApplicable');
  const mayExempt = ({ policy, item, verdict }: JudgedItem) =>
    !isOff && isMissing(verdict) && page.exemptable.includes(`${policy.key}/${item.key}`);
  return (
    <Card title={title}>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {[...asked]
          .sort((a, b) => rank(a) - rank(b))
          .map((each) => (
            <JudgedEntry
              key={`${each.policy.key}/${each.item.key}`}
              {...each}
              page={page}
              hasKey={hasKeys}
              onExempt={
                mayExempt(each)
                  ? () => {
                      onExempt(each);
                    }
                  : undefined
              }
            />
          ))}
      </Flex>
      {unasked.length > 0 && (
        <Box>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {say('decide.unasked', {
              items: listing(
                unasked.map(({ item }) => inLanguage(item.label, language)),
                language
              ),
            })}
          </Typography>
        </Box>
      )}
    </Card>
  );
};

const rank = ({ item, verdict }: JudgedItem): number =>
  isMissing(verdict)
    ? 0
    : verdict.status === 'exempted'
      ? 1
      : item.requirement === 'required'
        ? 2
        : 3;
