import { canonicalJson, type Json, type Members } from '../canonical/json';
import type { Checkpoint } from './checkpoint';
import type { Head } from './seal';

/** A row of the ledger with its place in the chain, as it is handed out. */
export interface ExportedRow {
  readonly id: number;
  readonly said: Members;
  readonly position: number | null;
  readonly previous: string | null;
  readonly hash: string | null;
}

export const exportFormats = ['jsonl', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a ledger is written down: what stands first, each row, and what ties rows together. */
export interface Written {
  readonly head: string;
  readonly line: (row: ExportedRow) => string;
  /** Empty where there is no place for one. */
  readonly checkpoint: (checkpoint: Checkpoint) => string;
}

/** What stands between the cells: some spreadsheets take a semicolon for it. */
export const separators = [',', ';'] as const;
export type Separator = (typeof separators)[number];

const jsonLines: Written = {
  head: '',
  // What the hash covers stands by itself, so that anybody can compute it anew.
  line: ({ id, said, position, previous, hash }) =>
    `${canonicalJson({ kind: 'decision', id, said, position, previous, hash })}\n`,
  checkpoint: ({ number, kind, at, heads, upTo, previous, hash }) =>
    `${canonicalJson({ kind, number, at, heads: heads.map(headLine), upTo, previous, hash })}\n`,
};

const headLine = ({ uid, documentId, locale, position, hash }: Head): Members => ({
  uid,
  documentId,
  locale,
  position,
  hash,
});

/** Columns of the table; what a cell cannot hold is in the other format. */
const columns: readonly (readonly [string, (row: ExportedRow) => Json])[] = [
  ['id', ({ id }) => id],
  ['decidedAt', ({ said }) => said['decidedAt'] ?? null],
  ['uid', ({ said }) => said['entryUid'] ?? null],
  ['documentId', ({ said }) => said['entryDocumentId'] ?? null],
  ['locale', ({ said }) => said['entryLocale'] ?? null],
  ['title', ({ said }) => said['title'] ?? null],
  ['outcome', ({ said }) => said['outcome'] ?? null],
  ['route', ({ said }) => said['route'] ?? null],
  ['actorKind', ({ said }) => said['actorKind'] ?? null],
  ['actorId', ({ said }) => said['actorId'] ?? null],
  ['actorName', ({ said }) => said['actorName'] ?? null],
  ['policyVersions', ({ said }) => canonicalJson(said['policyVersions'] ?? [])],
  ['contentHash', ({ said }) => said['contentHash'] ?? null],
  ['request', ({ said }) => said['request'] ?? null],
  ['details', ({ said }) => (said['details'] ? canonicalJson(said['details']) : null)],
  ['position', ({ position }) => position],
  ['hash', ({ hash }) => hash],
];

/** Without it Excel reads the letters of another alphabet. */
const byteOrderMark = '\ufeff';

const table = (separator: Separator): Written => ({
  head: `${byteOrderMark}${columns.map(([name]) => name).join(separator)}\r\n`,
  line: (row) => `${columns.map(([, value]) => cell(value(row))).join(separator)}\r\n`,
  checkpoint: () => '',
});

/**
 * A cell as RFC 4180 writes it. What a spreadsheet would take for a formula gets
 * an apostrophe before it: titles and names are written by anybody.
 */
export const cell = (value: Json): string => {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : canonicalJson(value);
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Wide characters too: some spreadsheets take them for the narrow ones. */
const formula = /^[\s\p{C}]*[=+\-@\t\r\n|\uff1d\uff0b\uff0d\uff20\uff5c]/u;

export const writtenAs = (format: ExportFormat, separator: Separator = ','): Written =>
  format === 'csv' ? table(separator) : jsonLines;
