import type { Digest } from '../canonical/digest';
import { canonicalJson, type Members } from '../canonical/json';

/** Which rows follow each other: those about one document in one locale. */
export interface ChainName {
  readonly uid: string;
  readonly documentId: string;
  /** Empty for types without locales. */
  readonly locale: string;
}

/** A row's place in its chain. */
export interface Link {
  /** 1 for the first. */
  readonly position: number;
  /** The hash of the row before; null for the first. */
  readonly previous: string | null;
}

/** The last row of a chain, as far as somebody knows. */
export interface Head extends ChainName {
  readonly position: number;
  readonly hash: string;
}

/** A name for a chain, alike for alike ones and for no others. */
export const chainKey = ({ uid, documentId, locale }: ChainName): string =>
  canonicalJson([uid, documentId, locale]);

/** The same in 64 digits, for databases: some take "a" for "A". */
export const chainOf = (chain: ChainName, digest: Digest): string => digest(chainKey(chain));

/**
 * The hash of a row: SHA-256 over the canonical JSON of all it says, and of what
 * came before it. A field that says nothing is left out, so that a column added
 * one day changes no hash of the rows that were there before it.
 */
export const sealOf = (row: Members, { position, previous }: Link, digest: Digest): string => {
  const said = Object.entries(row).filter(([, value]) => value !== null);
  return digest(canonicalJson({ ...Object.fromEntries(said), position, previous }));
};
