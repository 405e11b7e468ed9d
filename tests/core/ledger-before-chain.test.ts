import { createHash } from 'node:crypto';
import { checkpointHash, type Checkpoint } from '../../src/ledger/checkpoint';
import { headBeforeChain, isBeforeChain } from '../../src/ledger/before-chain';
import type { LedgerFault } from '../../src/ledger/fault';
import { LedgerVerifier, type FoundRow } from '../../src/ledger/verify';

/** Rows from before the ledger was a chain: a checkpoint seals them by what they say alone. */

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const old = (row: number, documentId: string, title: string): FoundRow => ({
  uid: 'api::nyhet.nyhet',
  documentId,
  locale: 'sv',
  row,
  said: { entryDocumentId: documentId, title },
  chain: null,
  position: null,
  previous: null,
  hash: null,
});

const checkpointOn = (
  rows: readonly FoundRow[],
  upTo: string,
  kind: Checkpoint['kind'] = 'checkpoint'
): Checkpoint => {
  const heads = rows.map((row) => headBeforeChain(row, sha256));
  const at = '2026-01-01T00:00:00.000Z';
  const content = { number: 1, kind, at, heads, upTo, previous: null };
  return { ...content, hash: checkpointHash(content, sha256) };
};

const faultsOf = (rows: readonly FoundRow[], checkpoint: Checkpoint): LedgerFault[] => {
  const verifier = new LedgerVerifier(sha256);
  return [
    ...verifier.checkpoint(checkpoint),
    ...rows.flatMap((row) => verifier.row(row)),
    ...verifier.end(),
  ];
};

const [one, other, same] = [old(1, 'a', 'Ett'), old(2, 'a', 'Två'), old(3, 'a', 'Ett')];
const elsewhere = old(4, 'b', 'Ett');
const all = [one, other, same, elsewhere];
const sealed = checkpointOn(all, '4');

const place = { uid: 'api::nyhet.nyhet', locale: 'sv', position: null };

test('a head says that it is of a row without a place', () => {
  const head = headBeforeChain(one, sha256);
  expect(head).toMatchObject({ uid: 'api::nyhet.nyhet', documentId: 'a', locale: 'sv' });
  expect(isBeforeChain(head)).toBe(true);
  expect(isBeforeChain({ position: 1 })).toBe(false);
});

test.each<[string, readonly FoundRow[], readonly object[]]>([
  ['nothing was touched', all, []],
  ['they come in another order', [elsewhere, same, other, one], []],
  [
    'one says something else',
    [one, old(2, 'a', 'Tre'), same, elsewhere],
    [{ what: 'changed', documentId: 'a', row: 2, ...place }],
  ],
  [
    'one is gone',
    [one, same, elsewhere],
    [{ what: 'removed', documentId: 'a', row: null, ...place }],
  ],
  [
    'one of two that say the same is gone',
    [one, other, elsewhere],
    [{ what: 'removed', documentId: 'a', row: null, ...place }],
  ],
  [
    'one was put among them',
    [...all, old(0, 'a', 'Noll')],
    [{ what: 'inserted', documentId: 'a', row: 0, ...place }],
  ],
  [
    'one was put among them that says what another says',
    [...all, old(0, 'b', 'Ett')],
    [{ what: 'inserted', documentId: 'b', row: 0, ...place }],
  ],
  [
    'one was moved to another document',
    [one, other, same, { ...elsewhere, documentId: 'c' }],
    [
      { what: 'inserted', documentId: 'c', row: 4, ...place },
      { what: 'removed', documentId: 'b', row: null, ...place },
    ],
  ],
])('%s', (_case, rows, expected) => {
  expect(faultsOf(rows, sealed)).toEqual(expected);
});

test('what no checkpoint has looked at yet is no fault', () => {
  expect(faultsOf([...all, old(5, 'a', 'Fem')], sealed)).toEqual([]);
});

test('the last row that a checkpoint has looked at is one of them', () => {
  expect(faultsOf([one, old(2, 'a', 'Tre')], checkpointOn([one], '2'))).toMatchObject([
    { what: 'inserted', row: 2 },
  ]);
});

test('an entry on what was removed by rule has looked at none', () => {
  expect(faultsOf([one, other], checkpointOn([], '2', 'retention'))).toEqual([]);
});
