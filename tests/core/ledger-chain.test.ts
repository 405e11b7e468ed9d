import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { storable } from '../../src/canonical/storable';
import { checkpointHash, type Checkpoint } from '../../src/ledger/checkpoint';
import type { LedgerFault } from '../../src/ledger/fault';
import { chainOf, sealOf, type Head } from '../../src/ledger/seal';
import { LedgerVerifier, type FoundRow } from '../../src/ledger/verify';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const news = { uid: 'api::nyhet.nyhet', locale: 'sv' };

/** A ledger as it is written: each name is a row about that document. */
const written = (documents: string): FoundRow[] => {
  const last = new Map<string, FoundRow>();
  return documents.split('').map((documentId, index) => {
    const before = last.get(documentId);
    const position = (before?.position ?? 0) + 1;
    const previous = before?.hash ?? null;
    const said = { entryDocumentId: documentId, title: `${documentId}${position}`, details: null };
    const row: FoundRow = {
      ...news,
      documentId,
      row: index + 1,
      said,
      chain: chainOf({ ...news, documentId }, sha256),
      position,
      previous,
      hash: sealOf(said, { position, previous }, sha256),
    };
    last.set(documentId, row);
    return row;
  });
};

const checkpointOn = (
  rows: readonly FoundRow[],
  kind: Checkpoint['kind'] = 'checkpoint',
  before?: Checkpoint
): Checkpoint => {
  const heads = rows.map(({ uid, documentId, locale, position, hash }): Head => ({
    uid,
    documentId,
    locale,
    position: position ?? 0,
    hash: hash ?? '',
  }));
  const content = {
    number: (before?.number ?? 0) + 1,
    kind,
    at: '2026-01-01T00:00:00.000Z',
    heads,
    upTo: '0',
    previous: before?.hash ?? null,
  };
  return { ...content, hash: checkpointHash(content, sha256) };
};

const verified = (
  rows: readonly FoundRow[],
  checkpoints: readonly Checkpoint[] = []
): LedgerFault[] => {
  const verifier = new LedgerVerifier(sha256);
  return [
    ...checkpoints.flatMap((each) => verifier.checkpoint(each)),
    ...rows.flatMap((each) => verifier.row(each)),
    ...verifier.end(),
  ];
};

/** What is wrong, as short as can be: "changed a2". */
const told = (faults: readonly LedgerFault[]): string[] =>
  faults.map((fault) =>
    'number' in fault
      ? `${fault.what} ${fault.number}`
      : `${fault.what} ${fault.documentId}${fault.position ?? ''}`
  );

const at = (rows: readonly FoundRow[], index: number): FoundRow => {
  const row = rows[index];
  if (row === undefined) throw new Error('There is no such row');
  return row;
};

const replaced = (rows: readonly FoundRow[], index: number, by: Partial<FoundRow>): FoundRow[] =>
  rows.map((row, each) => (each === index ? { ...row, ...by } : row));

/** As somebody would who can compute a hash, too. */
const resealed = (row: FoundRow, said: FoundRow['said']): FoundRow => ({
  ...row,
  said,
  hash: sealOf(said, { position: row.position ?? 0, previous: row.previous }, sha256),
});

/** A row that names another one before it, and was sealed so. */
const resealedBehind = (row: FoundRow, previous: string | null): FoundRow => ({
  ...row,
  previous,
  hash: sealOf(row.said, { position: row.position ?? 0, previous }, sha256),
});

const rows = written('abacabca');

/** Nobody writes such rows: they have no place either. */
const half = [
  { ...at(rows, 0), row: 0, chain: null, hash: null },
  { ...at(rows, 1), row: 0, chain: null, position: null },
];

test.each<[string, readonly FoundRow[], readonly string[]]>([
  ['nothing was touched', rows, []],
  ['there is nothing', [], []],
  ['a row says something else', replaced(rows, 2, { said: { title: 'x' } }), ['changed a2']],
  [
    'a row says more',
    replaced(rows, 2, { said: { ...at(rows, 2).said, more: 1 } }),
    ['changed a2'],
  ],
  [
    'a row says something else and was sealed anew',
    rows.map((row, index) => (index === 2 ? resealed(row, { title: 'x' }) : row)),
    ['changed a2'],
  ],
  ['a row is gone', rows.filter((_row, index) => index !== 2), ['removed a2']],
  ['a first row is gone', rows.slice(1), ['removed a1']],
  [
    'several rows are gone',
    rows.filter(({ documentId, position }) => documentId !== 'a' || position === 4),
    ['removed a1', 'removed a2', 'removed a3'],
  ],
  ['a last row is there twice', [...rows, { ...at(rows, 7), row: 99 }], ['inserted a4']],
  ['a row is there twice', [...rows, { ...at(rows, 2), row: 99 }], ['inserted a2']],
  [
    'a row without a place was put among those that have one',
    [...rows, { ...at(rows, 2), row: 99, chain: null, position: null, previous: null, hash: null }],
    ['inserted a'],
  ],
  [
    'rows are there from before the chain',
    [{ ...at(rows, 2), row: 0, chain: null, position: null, previous: null, hash: null }, ...rows],
    [],
  ],
  [
    'a first row says that another stood before it',
    [
      resealedBehind(at(rows, 1), at(rows, 0).hash),
      ...rows.filter(({ documentId }) => documentId !== 'b'),
    ],
    ['changed b1'],
  ],
  ['rows without a place that have half of one', half, []],
  [
    'a row was moved to another document',
    replaced(rows, 2, { documentId: 'd' }),
    ['removed d1', 'changed d2', 'removed a2'],
  ],
])('%s', (_case, found, expected) => {
  expect(told(verified(found)).sort()).toEqual([...expected].sort());
});

describe('with checkpoints', () => {
  const first = checkpointOn([at(rows, 2), at(rows, 1)]);
  const second = checkpointOn([at(rows, 7), at(rows, 6)], 'checkpoint', first);

  test.each<[string, readonly FoundRow[], readonly Checkpoint[], readonly string[]]>([
    ['nothing was touched', rows, [first, second], []],
    [
      'last rows are gone',
      rows.slice(0, 4),
      [first, second],
      ['removed a3', 'removed a4', 'removed c2'],
    ],
    [
      'a whole document is gone',
      rows.filter(({ documentId }) => documentId !== 'b'),
      [first],
      ['removed b1'],
    ],
    [
      'a last row was sealed anew',
      rows.map((row, index) => (index === 7 ? resealed(row, { title: 'x' }) : row)),
      [first, second],
      ['changed a4'],
    ],
    [
      'a checkpoint says something else',
      rows,
      [{ ...first, upTo: '9' }, second],
      ['checkpoint-changed 1'],
    ],
    [
      'a checkpoint names another row than it was sealed with',
      rows,
      [{ ...first, heads: [] }, second],
      ['checkpoint-changed 1'],
    ],
    [
      'a row that a checkpoint saw was changed with its hash, and is told of once',
      replaced(rows, 2, { said: { title: 'x' }, hash: 'x' }),
      [first],
      // The row behind it says that another stood there.
      ['changed a2', 'changed a2'],
    ],
    [
      'a last row that a checkpoint saw was changed with its hash, and is told of once',
      replaced(rows, 7, { said: { title: 'x' }, hash: 'x' }),
      [first, second],
      ['changed a4'],
    ],
    ['a checkpoint is gone', rows, [second], ['checkpoint-removed 1']],
    ['a checkpoint was made anew', rows, [checkpointOn([]), second], ['checkpoint-changed 2']],
    [
      'a row behind the one a checkpoint saw says something else',
      replaced(rows, 4, { said: { title: 'x' } }),
      [first],
      ['changed a3'],
    ],
    [
      'the row a checkpoint saw is gone, and others behind it are there',
      rows.filter((_row, index) => index !== 2),
      [first],
      ['removed a2'],
    ],
    [
      'the only row of a document was sealed anew',
      written('ab').map((row) => (row.documentId === 'b' ? resealed(row, { title: 'x' }) : row)),
      [checkpointOn([at(rows, 1)])],
      ['changed b1'],
    ],
  ])('%s', (_case, found, checkpoints, expected) => {
    expect(told(verified(found, checkpoints)).sort()).toEqual([...expected].sort());
  });
});

describe('with rows that were removed by rule', () => {
  const first = checkpointOn([at(rows, 2), at(rows, 1)]);
  const removal = checkpointOn([at(rows, 2), at(rows, 1)], 'retention', first);
  const left = rows.filter(
    ({ documentId, position }) =>
      !(documentId === 'a' && (position ?? 0) <= 2) && !(documentId === 'b' && position === 1)
  );

  test('what is left is in order', () => {
    expect(told(verified(left, [first, removal]))).toEqual([]);
  });

  test('but not without the entry that says so', () => {
    expect(told(verified(left))).toEqual(['removed a1', 'removed a2', 'removed b1']);
  });

  test('nor may more be gone than it says', () => {
    expect(
      told(
        verified(
          left.filter(({ position }) => position !== 3),
          [first, removal]
        )
      )
    ).toEqual(['removed a3']);
  });

  test('a document whose rows were all removed is not missed', () => {
    const removed = checkpointOn([at(rows, 1)], 'retention', first);
    const others = rows.filter(({ documentId }) => documentId !== 'b');
    expect(told(verified(others, [first, removed]))).toEqual([]);
  });

  test('rows that a checkpoint saw behind the removed ones are missed', () => {
    const seen = checkpointOn([at(rows, 7)]);
    const removed = checkpointOn([at(rows, 2)], 'retention', seen);
    const others = rows.filter(({ documentId }) => documentId !== 'a');
    expect(told(verified(others, [seen, removed]))).toEqual(['removed a3', 'removed a4']);
  });

  test('rows may be removed that no checkpoint has seen', () => {
    expect(told(verified(left, [checkpointOn([at(rows, 2), at(rows, 1)], 'retention')]))).toEqual(
      []
    );
  });

  test('a checkpoint may name a row that was removed while it was written', () => {
    const removed = checkpointOn([at(rows, 2), at(rows, 1)], 'retention');
    const late = checkpointOn([at(rows, 2)], 'checkpoint', removed);
    expect(told(verified(left, [removed, late]))).toEqual([]);
  });

  test.each([
    ['of one row', 1],
    ['of two', 5],
  ])('a chain %s that was removed whole begins anew', (_of, last) => {
    const anew = written('b').map((row) => ({ ...resealed(row, { title: 'anew' }), row: 50 }));
    const others = rows.filter(({ documentId }) => documentId !== 'b');
    const both = checkpointOn([at(rows, last)], 'retention', first);
    expect(told(verified([...others, ...anew], [first, both]))).toEqual([]);
  });
});

test('the last checkpoint can be kept elsewhere', () => {
  const verifier = new LedgerVerifier(sha256);
  expect(verifier.latest).toBeUndefined();
  const first = checkpointOn([at(rows, 1)]);
  const second = checkpointOn([at(rows, 2)], 'checkpoint', first);
  for (const each of [first, second]) verifier.checkpoint(each);
  expect(verifier.latest).toBe(second);
});

test('a field that is added says nothing in old rows and changes no hash', () => {
  const link = { position: 1, previous: null };
  expect(sealOf({ a: 1, b: null }, link, sha256)).toBe(sealOf({ a: 1 }, link, sha256));
});

test('what is stored comes back alike: no half characters, nothing undefined', () => {
  expect(storable({ a: 'x\uD83D', b: undefined, c: ['\u0000'], d: new Date(0) })).toEqual({
    a: 'x\uFFFD',
    c: ['\uFFFD'],
    d: '1970-01-01T00:00:00.000Z',
  });
});

test('any one change, removal or exchange of rows is found', () => {
  const ledger = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 12 })
    .map((documents) => written(documents.join('')));
  fc.assert(
    fc.property(ledger, fc.nat(), fc.constantFrom('say', 'seal', 'lose', 'swap'), (all, n, how) => {
      const index = n % all.length;
      const anchor = checkpointOn([...new Map(all.map((row) => [row.documentId, row])).values()]);
      const row = at(all, index);
      const other = at(all, (index + 1) % all.length);
      const touched = {
        say: () => replaced(all, index, { said: { ...row.said, title: 'y' } }),
        seal: () => all.map((each) => (each === row ? resealed(row, { title: 'y' }) : each)),
        lose: () => all.filter((each) => each !== row),
        swap: () =>
          replaced(replaced(all, index, { said: other.said }), (index + 1) % all.length, {
            said: row.said,
          }),
      }[how]();
      expect(verified(all, [anchor])).toEqual([]);
      expect(verified(touched, [anchor])).not.toEqual([]);
    })
  );
});
