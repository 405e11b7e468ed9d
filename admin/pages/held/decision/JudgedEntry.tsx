import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Finding } from '../../../../src/checklist/finding';
import { describeFinding } from '../../../../src/checklist/reasons';
import { isMissing } from '../../../../src/checklist/verdict';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage } from '../../../../src/language/localized';
import { ApprovalList } from '../../../decisions/ApprovalList';
import { ExemptionNote } from '../../../decisions/ExemptionNote';
import { knownKinds } from '../../../kinds/registry';
import { ClauseNote } from '../../../panel/ClauseNote';
import { rowState } from '../../../panel/row-state';
import { useTexts } from '../../../translations/use-texts';
import { Key } from './Key';
import { Reading } from './Reading';
import type { JudgedItem } from './read-page';
import { exemptButton } from './use-exempt-key';

interface JudgedEntryProps extends JudgedItem {
  readonly page: DecisionPage;
  /** Opens the dialog that exempts this item; left out where the reader may not. */
  readonly onExempt: (() => void) | undefined;
  /** Whether its letter does the same. */
  readonly hasKey: boolean;
}

/** Not an editor's fault: it is what the reader is asked for. */
const awaited = { icon: Clock, colour: 'primary600', word: 'held.state.waiting' } as const;

/** One item as whoever decides sees it: its answer and who gave it, or what is wrong and the way out. */
export const JudgedEntry = ({
  policy,
  item,
  verdict,
  page,
  onExempt,
  hasKey,
}: JudgedEntryProps) => {
  const { say, language } = useTexts();
  const isAwaited = item.kind === 'approval' && isMissing(verdict);
  const { icon: Icon, colour, word } = isAwaited ? awaited : rowState(verdict);
  const { answer } = verdict;
  const label = inLanguage(item.label, language);
  const isRead = page.checklist !== null && item.kind === 'plainLanguage';
  const findings = verdict.findings.filter((finding) => isToldHere(finding, item.kind, isRead));
  return (
    <Flex tag="li" gap={3} alignItems="flex-start" paddingTop={3} paddingBottom={3}>
      <Flex tag="span" paddingTop="2px">
        <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden />
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
          <Flex gap={2} alignItems="baseline" wrap="wrap">
            <Typography fontWeight="semiBold" tag="h3">
              {label}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {say(word)}
            </Typography>
          </Flex>
          {onExempt !== undefined && (
            <Flex gap={2} shrink={0}>
              {/* Beside it: what is seen in a button has to be in its name. */}
              {hasKey && <Key aria-hidden>E</Key>}
              <Button
                variant="tertiary"
                size="S"
                onClick={onExempt}
                aria-keyshortcuts={hasKey ? 'e' : undefined}
                {...exemptButton}
                aria-label={say('exempt.open.read', { label })}
              >
                {say('exempt.open')}
              </Button>
            </Flex>
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

/**
 * What the entry does not show otherwise: the reading tells what is about the text, and
 * better; and that an approval is missing is why its reader is here.
 */
const isToldHere = ({ about, rule }: Finding, kind: string, isRead: boolean): boolean =>
  kind === 'approval' ? rule === 'approval.more' : !isRead || about !== 'content';

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
