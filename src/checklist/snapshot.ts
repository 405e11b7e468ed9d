import type { ContentSchema } from '../content/schema';
import type { Values } from '../content/values';
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
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** The calendar day it is at an instant, as `2026-11-03`, where the organisation is. */
export const dayIn = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));
