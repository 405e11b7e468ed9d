import type { GivenExemption } from '../approval/given';
import type { Leaf } from '../policy/condition/condition';
import type { Enforcement, Requirement } from '../policy/policy';
import type { AnswerSeen } from './answer';
import type { Finding } from './finding';

/**
 * `error`: the item could not be judged. It holds like an unsatisfied one.
 * `exempted`: it is not satisfied, and somebody has waived it; its findings stay.
 */
export type ItemStatus = 'satisfied' | 'unsatisfied' | 'exempted' | 'notApplicable' | 'error';

export interface ItemVerdict {
  readonly item: string;
  readonly requirement: Requirement;
  readonly status: ItemStatus;
  readonly findings: readonly Finding[];
  readonly answer: AnswerSeen | null;
  /** For `notApplicable`: the parts of the condition that did not hold. */
  readonly because: readonly Leaf[];
  /** For `exempted`: why, by whom and until when. */
  readonly exemption?: Pick<GivenExemption, 'reason' | 'by' | 'at' | 'expiresAt'>;
}

/** What one policy says of one document and locale. */
export interface Verdict {
  readonly policy: string;
  readonly policyVersion: string;
  readonly enforcement: Enforcement;
  readonly outcome: 'clear' | 'held';
  readonly items: readonly ItemVerdict[];
}

/** Recommended items advise; whatever could not be judged holds. */
export const isMissing = (item: ItemVerdict): boolean =>
  item.status === 'error' || (item.status === 'unsatisfied' && item.requirement === 'required');

/** What stands between a document and the public, in the policy's order. */
export const missingItems = (verdict: Verdict): readonly ItemVerdict[] =>
  verdict.items.filter(isMissing);

/** Verdicts that stop a publish: held, under a policy that is enforced. */
export const blocking = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter((verdict) => verdict.outcome === 'held' && verdict.enforcement === 'enforce');
