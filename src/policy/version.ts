import type { Digest } from '../canonical/digest';
import { canonicalJson, type Json } from '../canonical/json';
import type { Policy } from './policy';

/** A policy with its content-addressed name: verdicts name the version they used, for ever. */
export interface VersionedPolicy {
  readonly policy: Policy;
  /** SHA-256 over the policy's canonical JSON: 64 hexadecimal digits. */
  readonly version: string;
}

export const versioned = (policy: Policy, digest: Digest): VersionedPolicy => ({
  policy,
  version: digest(canonicalJson(asJson(policy))),
});

/** A policy as JSON would keep it: what is left out is left out, not undefined. */
export const asJson = (policy: Policy): Json => JSON.parse(JSON.stringify(policy)) as Json;
