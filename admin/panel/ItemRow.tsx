import { Accordion, Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ItemVerdict } from '../../src/checklist/verdict';
import { inLanguage } from '../../src/language/localized';
import { lacksFact, type Checking } from '../checklist/use-facts';
import { useTexts } from '../translations/use-texts';
import { ItemBody, type ItemProps } from './ItemBody';
import { rowState } from './row-state';

/** A label is worth two lines, and a long Swedish compound a break, in so narrow a panel. */
const wrapping = { whiteSpace: 'normal', overflowWrap: 'anywhere', hyphens: 'auto' } as const;

/** One line of the checklist; answered ones fold to a row that says the answer. */
export const ItemRow = (props: ItemProps & { readonly value: string; readonly note?: string }) => {
  const { state, item, verdict, value, note } = props;
  const { language } = useTexts();
  const { icon: Icon, colour } = rowState(verdict);
  return (
    <Accordion.Item value={value}>
      <Accordion.Header>
        <Accordion.Trigger caretPosition="right" id={`${value}-trigger`}>
          <Flex gap={2} alignItems="flex-start" tag="span" style={wrapping} lang={language}>
            <Flex tag="span" paddingTop="2px">
              <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden />
            </Flex>
            <Flex direction="column" alignItems="flex-start" tag="span">
              <Typography fontWeight="semiBold" textColor="neutral800" textAlign="left">
                {inLanguage(item.label, language)}
              </Typography>
              <Typography variant="pi" textColor="neutral600" textAlign="left">
                <RowWords verdict={verdict} checking={state.checking} />
              </Typography>
            </Flex>
          </Flex>
        </Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content>
        <Box padding={4}>
          {note !== undefined && (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {note}
            </Typography>
          )}
          {verdict.status !== 'notApplicable' && <ItemBody {...props} />}
        </Box>
      </Accordion.Content>
    </Accordion.Item>
  );
};

/** The answer where there is one that counts; else the state, and what of it is missing. */
const RowWords = ({
  verdict,
  checking,
}: {
  readonly verdict: ItemVerdict;
  readonly checking: Checking | undefined;
}) => {
  const { say, language } = useTexts();
  const word = say(rowState(verdict).word);
  const summary = verdict.answer === null ? '' : inLanguage(verdict.answer.summary, language);
  if (verdict.status === 'satisfied' && summary !== '') {
    return (
      <>
        <VisuallyHidden>{word}: </VisuallyHidden>
        {summary}
      </>
    );
  }
  if (verdict.status === 'exempted') return word;
  if (verdict.findings.some(({ rule }) => rule === 'answer.stale')) return say('state.stale');
  if (lacksFact(verdict)) {
    if (checking?.isChecking === true) return say('state.checking');
    return say(checking?.hasFailed === true ? 'state.notCheckable' : 'state.unchecked');
  }
  const parts = verdict.findings.flatMap(({ values: { part } }) =>
    typeof part === 'object' ? [inLanguage(part, language)] : []
  );
  return parts.length === 0 ? word : `${word}: ${[...new Set(parts)].join(', ')}`;
};
