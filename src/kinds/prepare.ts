import type { Json } from '../canonical/json';
import type { Snapshot } from '../checklist/snapshot';

/** What a kind is told of the document it is to find something out about. */
export interface Preparation {
  readonly settings: unknown;
  readonly document: Pick<Snapshot, 'uid' | 'documentId' | 'locale' | 'schema' | 'values'>;
  /** Aborted when the time is up: what is found out after that is not waited for. */
  readonly signal: AbortSignal;
}

/** What was found out, and until when it counts. */
export interface Prepared {
  readonly value: Json;
  /** In seconds from now. */
  readonly freshFor: number;
}

/**
 * Finds out what a kind judges by, however slow that is. Runs on the server, before
 * a publish and never inside one.
 */
export type Prepare = (preparation: Preparation) => Promise<Prepared>;
