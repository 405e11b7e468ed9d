import type { ContentSchema } from '../content/schema';
import type { Values } from '../content/values';
import type { GivenApproval, GivenExemption } from '../approval/given';
import type { Json } from '../canonical/json';
import type { GivenAnswer } from './answer';

/**
 * Everything a judgement may look at. Taken once, then read only: no I/O, no
 * clock. Whoever takes it has computed the hashes of what answers depend on.
 */
export interface Snapshot {
  readonly uid: string;
  /** Null for a document that has never been saved. */
  readonly documentId: string | null;
  /** Null for content types that are not localized. */
  readonly locale: string | null;
  readonly schema: ContentSchema;
  readonly values: Values;
  /** By `dependencyKey`. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly answers: readonly GivenAnswer[];
  /** What kinds that prepare have found out about this document; none where left out. */
  readonly facts?: readonly PreparedFact[];
  /** Approvals given of this document, of whatever content; none where left out. */
  readonly approvals?: readonly GivenApproval[];
  readonly exemptions?: readonly GivenExemption[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Something found out beforehand for one item: that every link answered. */
export interface PreparedFact {
  readonly policy: string;
  readonly item: string;
  readonly value: Json;
  /** The hash of the content it is about, as the item's `dependsOn` has it. */
  readonly aboutHash: string | null;
  /** The kind and settings it was found out for; with others it does not count. */
  readonly demand: Json;
  /** ISO 8601, UTC. */
  readonly preparedAt: string;
  /** ISO 8601, UTC; from then on it counts no more. */
  readonly expiresAt: string;
}
