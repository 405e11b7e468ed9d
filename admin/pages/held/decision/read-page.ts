import { useState } from 'react';
import { isMissing, type ItemVerdict } from '../../../../src/checklist/verdict';
import type { Checklist } from '../../../../src/contracts/checklist';
import type { DecisionPage } from '../../../../src/contracts/decisions';
import { inLanguage, type Language, type Localized } from '../../../../src/language/localized';
import type { Item, Policy } from '../../../../src/policy/policy';

/** What the reader has read, beside what is there now. */
export interface Reading {
  readonly read: DecisionPage;
  /** Whether something has changed that an approval would be of. */
  readonly isBehind: boolean;
  readonly catchUp: () => void;
}

/** Keeps what the reader looked at when they opened the page: they decide on that and nothing else. */
export const useReading = (page: DecisionPage): Reading => {
  const [read, setRead] = useState(page);
  return {
    read,
    isBehind: page.submission.state === 'waiting' && stampOf(read) !== stampOf(page),
    catchUp: () => {
      setRead(page);
    },
  };
};

const stampOf = ({ standing }: DecisionPage): string | undefined => standing?.stamp;

/** One item as it was judged, with the policy that asks for it. */
export interface JudgedItem {
  readonly policy: Policy;
  readonly item: Item;
  readonly verdict: ItemVerdict;
  readonly isEnforced: boolean;
}

export const judgedItems = ({ policies, verdicts }: Checklist): readonly JudgedItem[] =>
  verdicts.flatMap(({ policyVersion, items, enforcement }) => {
    const policy = policies.find(({ version }) => version === policyVersion)?.policy;
    return items.flatMap((verdict) => {
      const item = policy?.items.find(({ key }) => key === verdict.item);
      return policy === undefined || item === undefined
        ? []
        : [{ policy, item, verdict, isEnforced: enforcement === 'enforce' }];
    });
  });

/** What is missing besides the approval itself: no approval makes up for it. */
export const missingBesides = (checklist: Checklist): readonly JudgedItem[] =>
  judgedItems(checklist).filter(
    ({ item, verdict, isEnforced }) => isEnforced && item.kind !== 'approval' && isMissing(verdict)
  );

/**
 * Whether nobody else has to approve after this reader. Where several kinds of
 * approval are asked for the server alone can tell, and says so when it is asked.
 */
export const isLastToApprove = (checklist: Checklist): boolean =>
  judgedItems(checklist)
    .filter(({ item, verdict }) => item.kind === 'approval' && isMissing(verdict))
    .every(({ item, verdict }) => {
      const { approvers = 1 } = item.settings as { readonly approvers?: number };
      const more = verdict.findings.find(({ rule }) => rule === 'approval.more');
      return approvers - Number(more?.values['given'] ?? 0) <= 1;
    });

/** Items whose state or answer is not what it was. */
export const changedItems = (
  before: Checklist | null,
  after: Checklist | null,
  language: Language
): readonly JudgedItem[] => {
  const known = before === null ? [] : judgedItems(before);
  return (after === null ? [] : judgedItems(after)).filter((now) => {
    const was = known.find(
      ({ policy, item }) => policy.key === now.policy.key && item.key === now.item.key
    );
    return was === undefined || briefly(was, language) !== briefly(now, language);
  });
};

/** Policies that are not the versions they were, by what they are called now, and those that are gone. */
export const changedPolicies = (
  before: Checklist | null,
  after: Checklist | null
): readonly Localized[] => {
  const [were, are] = [before?.policies ?? [], after?.policies ?? []];
  const isNew = ({ version }: { readonly version: string }) =>
    were.every((each) => each.version !== version);
  const isGone = ({ policy: { key } }: { readonly policy: { readonly key: string } }) =>
    are.every(({ policy }) => policy.key !== key);
  return [...are.filter(isNew), ...were.filter(isGone)].map(({ policy }) => policy.name);
};

const briefly = ({ verdict: { status, answer } }: JudgedItem, language: Language): string =>
  `${status} ${answer === null ? '' : inLanguage(answer.summary, language)}`;
