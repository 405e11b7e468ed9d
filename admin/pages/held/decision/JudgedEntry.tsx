import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { describeFinding } from '../../../../src/checklist/reasons';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage } from '../../../../src/language/localized';
import { ApprovalList } from '../../../decisions/ApprovalList';
import { ExemptionNote } from '../../../decisions/ExemptionNote';
import { knownKinds } from '../../../kinds/registry';
import { ClauseNote } from '../../../panel/ClauseNote';
import { rowState } from '../../../panel/row-state';
import { useTexts } from '../../../translations/use-texts';
import { Reading } from './Reading';
import type { JudgedItem } from './read-page';

interface JudgedEntryProps extends JudgedItem {
  readonly page: DecisionPage;
  /** Opens the dialog that exempts this item; left out where the reader may not. */
  readonly onExempt: (() => void) | undefined;
}

/** One item as whoever decides sees it: its answer and who gave it, or what is wrong and the way out. */
export const JudgedEntry = ({ policy, item, verdict, page, onExempt }: JudgedEntryProps) => {
  const { say, language } = useTexts();
  const { icon: Icon, colour, word } = rowState(verdict);
  const { answer } = verdict;
  const label = inLanguage(item.label, language);
  const isRead = page.checklist !== null && item.kind === 'plainLanguage';
  // The reading tells those that are about the text, and better.
  const findings = verdict.findings.filter(({ about }) => !isRead || about !== 'content');
  return (
    <Flex tag="li" gap={3} alignItems="flex-start" paddingTop={3} paddingBottom={3}>
      <Flex tag="span" paddingTop="2px">
        <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden />
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
          <Box>
            <Typography fontWeight="semiBold" tag="h3">
              {label}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {say(word)}
            </Typography>
          </Box>
          {onExempt !== undefined && (
            <Button
              variant="tertiary"
              size="S"
              onClick={onExempt}
              aria-label={say('exempt.open.read', { label })}
            >
              {say('exempt.open')}
            </Button>
          )}
        </Flex>
        {answer !== null && (
          <Box>
            <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
              {inLanguage(answer.summary, language)}
            </Typography>
            <Given answer={answer} />
          </Box>
        )}
        {verdict.exemption !== undefined && <ExemptionNote exemption={verdict.exemption} />}
        {item.kind === 'approval' && page.checklist !== null && (
          <ApprovalList of={page.checklist} />
        )}
        {findings.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {findings.map((finding, index) => (
              <Typography tag="li" variant="pi" key={`${finding.rule}-${index}`}>
                {describeFinding(finding, knownKinds(), language)}
              </Typography>
            ))}
          </Flex>
        )}
        {page.checklist !== null && isRead && (
          <Reading policy={policy} item={item} checklist={page.checklist} label={label} />
        )}
        {item.clause !== undefined && <ClauseNote clause={item.clause} />}
      </Flex>
    </Flex>
  );
};

const Given = ({ answer }: { readonly answer: NonNullable<JudgedItem['verdict']['answer']> }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const words =
    answer.givenBy === null || answer.givenAt === null
      ? say('decide.byDefault')
      : say('item.given', {
          name: answer.givenBy.name,
          date: intl.formatDate(answer.givenAt, { dateStyle: 'medium', timeStyle: 'short' }),
        });
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {words}
    </Typography>
  );
};
