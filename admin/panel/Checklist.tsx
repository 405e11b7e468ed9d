import { Accordion, Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { isMissing, type ItemVerdict, type Verdict } from '../../src/checklist/verdict';
import { inLanguage } from '../../src/language/localized';
import { describeCondition } from '../../src/policy/condition/describe';
import type { Policy } from '../../src/policy/policy';
import { namesIn } from '../checklist/names';
import { useTexts } from '../translations/use-texts';
import { DecisionSection } from './decisions/DecisionSection';
import type { ReadyState } from './ItemBody';
import { ItemRow } from './ItemRow';
import { useOpenRow } from './use-open-row';

interface Line {
  readonly value: string;
  readonly policy: Policy;
  readonly verdict: ItemVerdict;
}

interface ChecklistProps {
  readonly state: ReadyState;
  /** The item that somebody is writing, beside whose policy this is shown. */
  readonly followed?: string | undefined;
}

/** The whole checklist of one document: what is done, what is missing, and where to answer. */
export const Checklist = ({ state, followed }: ChecklistProps) => {
  const lines = linesOf(state);
  const firstMissing = lines.find(({ verdict }) => isMissing(verdict))?.value;
  const { open, setOpen, around } = useOpenRow({
    firstMissing,
    isSaved: !state.modified,
    followed: lines.find(({ verdict }) => verdict.item === followed)?.value,
  });

  return (
    <Flex ref={around} direction="column" alignItems="stretch" gap={3} width="100%">
      <Summary state={state} />
      <DecisionSection state={state} />
      {state.checklist.documentId === null && <BeforeSaving />}
      {byPolicy(lines).map(([policy, asked], _index, all) => (
        <Box key={policy.key} width="100%">
          {all.length > 1 && <AskedBy policy={policy} />}
          <Accordion.Root size="S" value={open} onValueChange={setOpen} collapsible>
            {asked.map((line) => (
              <Row key={line.value} line={line} state={state} />
            ))}
          </Accordion.Root>
        </Box>
      ))}
    </Flex>
  );
};

/** Who asks for what, where several policies govern one text. */
const AskedBy = ({ policy }: { readonly policy: Policy }) => {
  const { say, language } = useTexts();
  return (
    <Box paddingBottom={1}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {say('panel.askedBy', { policy: inLanguage(policy.name, language) })}
      </Typography>
    </Box>
  );
};

const byPolicy = (lines: readonly Line[]): readonly (readonly [Policy, readonly Line[]])[] => {
  const policies = [...new Set(lines.map(({ policy }) => policy))];
  return policies.map((policy) => [policy, lines.filter((line) => line.policy === policy)]);
};

const Row = ({ line, state }: { readonly line: Line; readonly state: ReadyState }) => {
  const { say, language } = useTexts();
  const { policy, verdict, value } = line;
  const item = policy.items.find(({ key }) => key === verdict.item);
  if (item === undefined) return null;
  const condition = item.appliesWhen;
  const note =
    condition !== undefined && verdict.status === 'notApplicable'
      ? {
          note: say('item.notNeeded', {
            condition: describeCondition(condition, namesIn(policy, language), language),
          }),
        }
      : {};
  return (
    <ItemRow state={state} policy={policy} item={item} verdict={verdict} value={value} {...note} />
  );
};

/** Required items in the policy's order; then what is not needed; what is only recommended last. */
const linesOf = ({ checklist, verdicts }: ReadyState): readonly Line[] => {
  const lines = verdicts.flatMap((verdict) => {
    const policy = checklist.policies.find(
      ({ version }) => version === verdict.policyVersion
    )?.policy;
    if (policy === undefined) return [];
    return verdict.items.map((item) => ({
      value: `publication-checklist-${policy.key}-${item.item}`,
      policy,
      verdict: item,
    }));
  });
  const rank = ({ verdict: { requirement, status } }: Line) =>
    requirement === 'recommended' ? 2 : status === 'notApplicable' ? 1 : 0;
  return [...lines].sort((a, b) => rank(a) - rank(b));
};

const BeforeSaving = () => {
  const { say } = useTexts();
  return (
    <Typography variant="pi" tag="p" textColor="neutral600">
      {say('panel.unsaved')}
    </Typography>
  );
};

const Summary = ({ state: { verdicts, missing } }: { readonly state: ReadyState }) => {
  const { say, language } = useTexts();
  const required = verdicts
    .flatMap(({ items }) => items)
    .filter(({ requirement, status }) => requirement === 'required' && status !== 'notApplicable');
  const done = required.filter(
    ({ status }) => status === 'satisfied' || status === 'exempted'
  ).length;
  const values = { done, all: required.length };
  const enforced = verdicts.some(({ enforcement }) => enforcement === 'enforce');
  const sentence = enforced
    ? missing.length === 0
      ? say('panel.clear')
      : say('panel.held', { count: missing.length })
    : say('panel.evaluated', { count: wouldBeMissing(verdicts) });
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={2} width="100%">
      <Box aria-live="polite" role="status">
        <Typography
          variant="omega"
          fontWeight="semiBold"
          textColor={missing.length > 0 ? 'danger600' : 'success600'}
          lang={language}
        >
          {sentence}
        </Typography>
      </Box>
      <Typography variant="omega" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        <span aria-hidden>{say('panel.progress', values)}</span>
        <VisuallyHidden>{say('panel.progress.read', values)}</VisuallyHidden>
      </Typography>
    </Flex>
  );
};

const wouldBeMissing = (verdicts: readonly Verdict[]): number =>
  verdicts.flatMap(({ items }) => items).filter(isMissing).length;
