import type { Digest } from '../canonical/digest';
import { canonicalJson } from '../canonical/json';
import type { Head } from './seal';

/** One link of the chain that ties all documents' chains together. */
export interface Checkpoint {
  /** 1 for the first. */
  readonly number: number;
  /**
   * Rows that were the last of their chains, and rows from before there were chains; or
   * the last of those that were removed by rule.
   */
  readonly kind: 'checkpoint' | 'retention';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly heads: readonly Head[];
  /** The last row's id that was looked at; of a retention, the moment before which rows went. */
  readonly upTo: string;
  /** The hash of the checkpoint before; null for the first. */
  readonly previous: string | null;
  readonly hash: string;
}

export const checkpointHash = (
  { number, kind, at, heads, upTo, previous }: Omit<Checkpoint, 'hash'>,
  digest: Digest
): string => {
  const named = heads.map(({ uid, documentId, locale, position, hash }) => [
    uid,
    documentId,
    locale,
    position,
    hash,
  ]);
  return digest(canonicalJson({ number, kind, at, heads: named, upTo, previous }));
};
