import type { Actor } from '../checklist/answer';
import type { Json } from '../canonical/json';

/** A person's approval of one content, under given policy versions, with given answers. */
export interface GivenApproval {
  readonly contentHash: string;
  readonly answersHash: string;
  readonly policies: readonly { readonly policy: string; readonly version: string }[];
  readonly by: Actor;
  /** Codes of the roles it was given with: their own, or those of whom they stand in for. */
  readonly roles: readonly string[];
  /** In whose place it was given, if in another's. */
  readonly onBehalfOf: Actor | null;
  readonly comment: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One item waived for one content, with a reason. */
export interface GivenExemption {
  readonly policy: string;
  readonly item: string;
  readonly contentHash: string;
  /** What the item demanded when it was waived (see `demandOf`). */
  readonly demand: Json;
  readonly reason: string;
  readonly by: Actor;
  readonly at: string;
  /** ISO 8601, UTC; null for as long as the text is the same. */
  readonly expiresAt: string | null;
}
