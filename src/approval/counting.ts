import type { Snapshot } from '../checklist/snapshot';
import type { VersionedPolicy } from '../policy/version';
import type { GivenApproval } from './given';
import { answersKey } from './stamp';

/** Approvals of a document, as one policy sees them. */
export interface Approvals {
  /** Given for exactly this content, these answers and this version of the policy. */
  readonly counting: readonly GivenApproval[];
  /** Given for something that has changed since. */
  readonly stale: readonly GivenApproval[];
}

/**
 * Tells the approvals that count from those that something has made stale. Nobody
 * has to withdraw one: an approval is of one content, and of no other.
 */
export const approvalsFor = (
  { policy, version }: VersionedPolicy,
  { approvals = [], hashes }: Snapshot
): Approvals => {
  const about = approvals.filter(({ policies }) =>
    policies.some((each) => each.policy === policy.key)
  );
  const counts = (approval: GivenApproval): boolean =>
    approval.contentHash === hashes['content'] &&
    approval.answersHash === hashes[answersKey] &&
    approval.policies.some((each) => each.version === version);
  return {
    counting: about.filter(counts),
    stale: about.filter((approval) => !counts(approval)),
  };
};
