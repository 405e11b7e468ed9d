import type { Json } from '../canonical/json';
import type { Localized } from '../language/localized';

/** Who did something: a person, or a program with a token. */
export interface Actor {
  readonly kind: 'admin' | 'admin-token' | 'api-token' | 'user' | 'public' | 'mcp' | 'system';
  /** The person's or token's id within its kind; null where nobody is known. */
  readonly id: string | null;
  readonly name: string;
}

/** What a person said for an item on one document and locale. */
export interface GivenAnswer {
  readonly policy: string;
  readonly item: string;
  readonly value: Json;
  /** The hash of the content it was about; null when about nothing in particular. */
  readonly dependsOnHash: string | null;
  /** What the item demanded when it was answered (see `demandOf`); null where that is not known. */
  readonly demand: Json;
  readonly givenBy: Actor;
  /** ISO 8601, UTC. */
  readonly givenAt: string;
}

/** An answer as a verdict keeps it: readable for ever, whatever becomes of the policy. */
export interface AnswerSeen {
  readonly value: Json;
  readonly summary: Localized;
  /** Null when the policy's default stood in for an answer. */
  readonly givenBy: Actor | null;
  readonly givenAt: string | null;
}
