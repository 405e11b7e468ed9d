import { useCallback, useMemo } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { dependencyOf } from '../../src/checklist/evaluate';
import type { Finding } from '../../src/checklist/finding';
import { describeFinding } from '../../src/checklist/reasons';
import { dayIn } from '../../src/language/day';
import type { ItemVerdict } from '../../src/checklist/verdict';
import type { Json } from '../../src/canonical/json';
import { inLanguage, listing } from '../../src/language/localized';
import type { Item, Policy } from '../../src/policy/policy';
import type { ChecklistState } from '../checklist/use-checklist';
import { lacksFact, type Checking } from '../checklist/use-facts';
import { ApprovalList } from '../decisions/ApprovalList';
import { ExemptionNote } from '../decisions/ExemptionNote';
import type { ControlProps } from '../kinds/control';
import { drawControl, drawReport, tellsWhatWasFound } from '../kinds';
import { ruleOf } from '../pages/rules/place';
import { RuleLink } from '../pages/rules/RuleLink';
import { useTexts } from '../translations/use-texts';
import { CheckState } from './CheckState';
import { ClauseNote } from './ClauseNote';
import { ToField } from './ToField';
import { SaveState } from './SaveState';
import { sendable } from './sendable';
import { useAnswer, type Answering } from './use-answer';
import { knownKinds } from '../kinds/registry';

export type ReadyState = Extract<ChecklistState, { status: 'ready' }> & {
  /** Shown beside a policy that is being written, for the look of it: nothing can be answered. */
  readonly isExample?: boolean;
  /** How it goes with what some items are judged by; nothing where nobody can have it found out. */
  readonly checking?: Checking;
};

export interface ItemProps {
  readonly state: ReadyState;
  readonly policy: Policy;
  readonly item: Item;
  readonly verdict: ItemVerdict;
}

/** What is behind a row: the question, where to answer it, what is wrong, and why it is asked. */
export const ItemBody = (props: ItemProps) => {
  const { state, item, verdict } = props;
  const { language } = useTexts();
  const isAnswered = knownKinds().get(item.kind)?.answer !== undefined;
  // What could not be judged is told by the verdict alone.
  const isReported = verdict.status !== 'error' && tellsWhatWasFound(item.kind);
  const model = state.isExample === true ? null : state.address.uid;
  const { values, checklist } = state;
  const content = useMemo(
    () => ({ schema: checklist.schema, values, locale: checklist.locale }),
    [checklist.schema, checklist.locale, values]
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {item.help !== undefined && (
        <Typography variant="pi" tag="p">
          {inLanguage(item.help, language)}
        </Typography>
      )}
      {verdict.exemption !== undefined && <ExemptionNote exemption={verdict.exemption} />}
      {item.kind === 'approval' && <ApprovalList of={checklist} />}
      {isAnswered && <ItemAnswer {...props} content={content} model={model} />}
      {isReported && drawReport(item.kind, { settings: item.settings, content, model })}
      {lacksFact(verdict) && <CheckState checking={state.checking} />}
      <Remarks
        model={model}
        findings={verdict.findings.filter(
          (finding) =>
            isToldHere(finding, state.checking) && !(isReported && finding.about === 'content')
        )}
      />
      {item.clause !== undefined && <ClauseNote clause={item.clause} />}
    </Flex>
  );
};

/** Kinds by which somebody puts their name to the text as it stands. */
const declarations = ['declaration', 'plainLanguage'];

/** A missing answer shows itself by its empty control. */
const isToldHere = ({ rule }: Finding, checking: Checking | undefined): boolean =>
  rule === 'fact.missing'
    ? // `CheckState` tells what is being done about it.
      checking?.isChecking !== true && checking?.hasFailed !== true
    : rule !== 'answer.missing' && rule !== 'answer.noLongerFits';

interface RemarksProps {
  /** The content type whose form the fields are in; null where there is no form. */
  readonly model: string | null;
  readonly findings: readonly Finding[];
}

const Remarks = ({ model, findings }: RemarksProps) => {
  const { language } = useTexts();
  if (findings.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {findings.map((finding, index) => (
        <li key={`${finding.rule}-${index}`}>
          <Typography
            variant="pi"
            textColor={finding.severity === 'error' ? 'danger600' : 'neutral800'}
            tag="p"
          >
            {describeFinding(finding, knownKinds(), language)}
          </Typography>
          <Flex gap={3} wrap="wrap">
            {finding.about === 'content' && finding.path.length > 0 && model !== null && (
              <ToField model={model} path={finding.path} />
            )}
            <AboutRule finding={finding.rule} />
          </Flex>
        </li>
      ))}
    </Flex>
  );
};

const AboutRule = ({ finding }: { readonly finding: string }) => {
  const rule = ruleOf(finding);
  return rule === undefined ? null : <RuleLink rule={rule} />;
};

interface ItemAnswerProps extends ItemProps {
  readonly content: ControlProps['content'];
  readonly model: string | null;
}

const ItemAnswer = ({ state, policy, item, verdict, content, model }: ItemAnswerProps) => {
  const { say, language } = useTexts();
  const { checklist, address, modified } = state;
  const today = dayIn(policy.timeZone, checklist.now);
  const given = checklist.answers.find(
    (answer) => answer.policy === policy.key && answer.item === item.key
  );
  const check = useCallback(
    (value: Json | undefined) =>
      sendable({ kind: item.kind, settings: item.settings, today, language }, value),
    [item, today, language]
  );
  const isDeclared = declarations.includes(item.kind);
  const isStale = verdict.findings.some(({ rule }) => rule === 'answer.stale');
  const answering = useAnswer({
    address,
    policy: policy.key,
    item: item.key,
    given,
    asOf: checklist.now,
    isStale,
    check,
  });
  const obstacle = useObstacle(state, policy, item, modified);
  const errorAt = useMemo(() => errorsByPath(answering), [answering]);
  const isRenewable = isStale && answering.draft.saving.state === 'idle' && obstacle === undefined;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      onBlur={answering.autosave.flush}
      width="100%"
    >
      {drawControl(item.kind, {
        settings: item.settings,
        // What was declared of another text is not declared of this one.
        value: isStale && isDeclared ? undefined : answering.value,
        former: answering.value,
        onChange: answering.autosave.change,
        disabled: obstacle !== undefined,
        label: inLanguage(item.label, language),
        isLabelHidden: true,
        errorAt,
        reader: checklist.reader,
        content,
        model,
        today,
      })}
      {obstacle !== undefined && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {obstacle}
        </Typography>
      )}
      {isRenewable && !isDeclared && (
        <Button variant="tertiary" size="S" onClick={answering.autosave.renew}>
          {say('item.sameAgain')}
        </Button>
      )}
      <GivenBy verdict={verdict} />
      <SaveState answering={answering} />
    </Flex>
  );
};

const errorsByPath =
  ({ draft: { problems } }: Answering) =>
  (path: readonly string[]): string | undefined =>
    problems.find((problem) => problem.path.join('.') === path.join('.'))?.message;

/** Why somebody cannot answer here and now, in a sentence; undefined when they can. */
const useObstacle = (
  { checklist, isExample = false }: ReadyState,
  policy: Policy,
  item: Item,
  modified: boolean
): string | undefined => {
  const { say, language } = useTexts();
  if (isExample) return say('panel.example');
  if (checklist.documentId === null) return say('panel.unsaved.title');
  if (!checklist.answerable.includes(`${policy.key}/${item.key}`)) {
    return item.answeredBy === undefined
      ? say('item.readOnly')
      : say('item.notYours', {
          roles: listing(
            item.answeredBy.map((code) => checklist.roles[code] ?? code),
            language
          ),
        });
  }
  const kind = knownKinds().get(item.kind);
  const isAboutText = kind !== undefined && dependencyOf(item, kind) !== 'nothing';
  return modified && isAboutText ? say('item.saveFirst') : undefined;
};

const GivenBy = ({ verdict: { answer } }: { readonly verdict: ItemVerdict }) => {
  const { say } = useTexts();
  const intl = useIntl();
  if (answer === null) return null;
  const words =
    answer.givenBy === null || answer.givenAt === null
      ? say('item.byDefault')
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
