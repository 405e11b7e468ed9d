import { approvalsFor } from '../approval/counting';
import { exemptionOf } from '../approval/exemption';
import type { Json } from '../canonical/json';
import { dependencyKey, type Dependency } from '../content/hash';
import { builtInKinds } from '../kinds';
import { judgeAnswer } from '../kinds/judge-answer';
import type { Kind } from '../kinds/kind';
import type { Kinds } from '../kinds/kinds';
import { dayIn } from '../language/day';
import { inAllLanguages } from '../language/messages';
import { explain } from '../policy/condition/explain';
import type { Item, Policy } from '../policy/policy';
import type { VersionedPolicy } from '../policy/version';
import type { AnswerSeen, GivenAnswer } from './answer';
import { demandOf, isSameDemand } from './demand';
import { factFor } from './fact';
import { answerError, contentError, type Finding } from './finding';
import type { Snapshot } from './snapshot';
import { isMissing, type ItemVerdict, type Verdict } from './verdict';

/**
 * Judges one document against one policy: every item, all reasons at once.
 *
 * Pure: the same policy and snapshot always give the same verdict, on the server
 * and in the browser. Never throws for what a policy or an answer contains; an
 * item that cannot be judged gets the status `error`, which holds.
 *
 * @param kinds the kinds installed where it is judged
 */
export const evaluate = (
  judgedBy: VersionedPolicy,
  snapshot: Snapshot,
  kinds: Kinds = builtInKinds
): Verdict => {
  const { policy, version } = judgedBy;
  const items = policy.items.map((item) =>
    unlessExempted(judgeItem(item, judgedBy, snapshot, kinds), item, policy, snapshot, kinds)
  );
  return {
    policy: policy.key,
    policyVersion: version,
    enforcement: policy.enforcement,
    outcome: items.some(isMissing) ? 'held' : 'clear',
    items,
  };
};

/** Waiving an item changes what it does, not what was found: the findings stay. */
const unlessExempted = (
  verdict: ItemVerdict,
  item: Item,
  policy: Policy,
  snapshot: Snapshot,
  kinds: Kinds
): ItemVerdict => {
  if (verdict.status !== 'unsatisfied' && verdict.status !== 'error') return verdict;
  const given = exemptionOf(item, policy.key, snapshot, kinds);
  if (given === undefined) return verdict;
  const { reason, by, at, expiresAt } = given;
  return { ...verdict, status: 'exempted', exemption: { reason, by, at, expiresAt } };
};

const judgeItem = (
  item: Item,
  judgedBy: VersionedPolicy,
  snapshot: Snapshot,
  kinds: Kinds
): ItemVerdict => {
  const { policy } = judgedBy;
  const { key, requirement } = item;
  const verdict = { item: key, requirement, findings: [], answer: null, because: [] };
  try {
    const applies = applicability(item, policy, snapshot);
    if (!applies.holds) {
      return { ...verdict, status: 'notApplicable', because: applies.deciding };
    }
    const kind = kinds.get(item.kind);
    if (kind === undefined) {
      const findings = [answerError('item.unknownKind', { kind: item.kind })];
      return { ...verdict, status: 'error', findings };
    }
    if (item.unreadable === true) {
      const findings = [answerError('item.unreadable', { kind: item.kind })];
      return { ...verdict, status: 'error', findings };
    }
    const { answer, findings } = judgeKind(item, kind, judgedBy, snapshot, kinds);
    const failed = findings.some((finding) => finding.severity === 'error');
    return { ...verdict, status: failed ? 'unsatisfied' : 'satisfied', findings, answer };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { ...verdict, status: 'error', findings: [answerError('item.failed', { cause })] };
  }
};

const applicability = (item: Item, policy: Policy, snapshot: Snapshot) =>
  item.appliesWhen === undefined
    ? { holds: true, deciding: [] }
    : explain(item.appliesWhen, {
        snapshot,
        answerTo: (asked) => givenFor(snapshot, policy.key, asked)?.value,
      });

const judgeKind = (
  item: Item,
  kind: Kind,
  judgedBy: VersionedPolicy,
  snapshot: Snapshot,
  kinds: Kinds
): { answer: AnswerSeen | null; findings: readonly Finding[] } => {
  const { policy } = judgedBy;
  const given = givenFor(snapshot, policy.key, item.key);
  const fact =
    kind.prepares === true
      ? factFor(item, dependencyOf(item, kind), policy.key, snapshot)
      : undefined;
  if (kind.prepares === true && fact === undefined) {
    return { answer: null, findings: [contentError('fact.missing', [])] };
  }
  const judged = judgeAnswer({
    kind,
    fact: fact?.value,
    settings: item.settings,
    given: given?.value,
    snapshot,
    today: dayIn(policy.timeZone, snapshot.now),
    kinds,
    approvals: approvalsFor(judgedBy, snapshot),
    answerTo: (asked) => givenFor(snapshot, policy.key, asked)?.value,
  });
  return {
    answer: seen(item, kind, judged.answer, given, kinds),
    findings: [...outdated(item, kind, given, snapshot, kinds), ...judged.findings],
  };
};

/** What keeps an answer from counting, however good it was when it was given. */
const outdated = (
  item: Item,
  kind: Kind,
  given: GivenAnswer | undefined,
  snapshot: Snapshot,
  kinds: Kinds
): readonly Finding[] => {
  if (given === undefined) return [];
  if (!isSameDemand(given.demand, demandOf(item, kinds)))
    return [answerError('answer.otherDemand')];
  return isStale(given, dependencyOf(item, kind), snapshot) ? [answerError('answer.stale')] : [];
};

/** What an item's answer is about: as the policy says, or else as its kind does. */
export const dependencyOf = (item: Item, kind: Kind): Dependency =>
  item.dependsOn ?? kind.dependsOn;

const isStale = (given: GivenAnswer, dependency: Dependency, snapshot: Snapshot): boolean =>
  dependency !== 'nothing' && given.dependsOnHash !== snapshot.hashes[dependencyKey(dependency)];

const givenFor = (snapshot: Snapshot, policy: string, item: string): GivenAnswer | undefined =>
  snapshot.answers.find((answer) => answer.policy === policy && answer.item === item);

/** Nothing to show where neither a person nor a default said anything. */
const seen = (
  item: Item,
  kind: Kind,
  value: Json | undefined,
  given: GivenAnswer | undefined,
  kinds: Kinds
): AnswerSeen | null => {
  if (value === undefined) return null;
  const summary = inAllLanguages(
    (language) => kind.summary?.(item.settings, value, language, kinds) ?? ''
  );
  if (given === undefined && summary.sv === '' && summary.en === '') return null;
  return {
    value,
    summary,
    givenBy: given?.givenBy ?? null,
    givenAt: given?.givenAt ?? null,
  };
};
