import { cell, writtenAs, type ExportedRow } from '../../src/ledger/export';
import { before, isPeriod } from '../../src/ledger/period';

describe('a cell of the table', () => {
  test.each([
    ['a title', 'Ny lekplats', 'Ny lekplats'],
    ['nothing', null, ''],
    ['a number', 12, '12'],
    ['a number below nothing, which is no formula', -5, '-5'],
    ['a comma', 'Öppet 8,30', '"Öppet 8,30"'],
    ['a quotation', 'Säg "hej"', '"Säg ""hej"""'],
    ['two lines', 'ett\ntvå', '"ett\ntvå"'],
    ['a formula', '=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"'],
    ['a formula by plus', '+46 70', "'+46 70"],
    ['a formula by minus', '-1+1', "'-1+1"],
    ['a formula by at', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind blanks', '  =1+1', "'  =1+1"],
    ['a formula behind a tab', '\t=1+1', "'\t=1+1"],
    ['a formula behind a line', '\r=1+1', '"\'\r=1+1"'],
    ['a formula behind what cannot be seen', '\u200b\u0000=1+1', "'\u200b\u0000=1+1"],
    ['a formula in wide characters', '\uff1d1\uff0b1', "'\uff1d1\uff0b1"],
    ['a semicolon', 'Öppet; stängt', '"Öppet; stängt"'],
    ['a minus inside', 'A–B - C', 'A–B - C'],
  ])('%s', (_case, value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

const row: ExportedRow = {
  id: 7,
  said: { title: '=1', entryDocumentId: 'a', policyVersions: [], details: { reason: 'x' } },
  position: 1,
  previous: null,
  hash: 'h',
};

test('a table has as many cells in each row as its head', () => {
  const { head, line } = writtenAs('csv');
  expect(line({ ...row, said: { title: 'a' } }).split(',')).toHaveLength(head.split(',').length);
});

test('each cell stands under its name', () => {
  const said = {
    decidedAt: '2026-01-01T00:00:00.000Z',
    entryUid: 'api::nyhet.nyhet',
    entryDocumentId: 'a',
    entryLocale: 'sv',
    title: 'Ny lekplats',
    outcome: 'published',
    route: 'rest',
    actorKind: 'admin',
    actorId: '1',
    actorName: 'Rebecka Lind',
    policyVersions: [{ policy: 'lerum-2022' }],
    contentHash: 'c',
    request: 'r',
    details: { reason: 'x' },
  };
  const { head, line } = writtenAs('csv');
  expect(head).toBe(
    '\ufeffid,decidedAt,uid,documentId,locale,title,outcome,route,actorKind,actorId,actorName,policyVersions,contentHash,request,details,position,hash\r\n'
  );
  expect(line({ ...row, said })).toBe(
    '7,2026-01-01T00:00:00.000Z,api::nyhet.nyhet,a,sv,Ny lekplats,published,rest,admin,1,Rebecka Lind,"[{""policy"":""lerum-2022""}]",c,r,"{""reason"":""x""}",1,h\r\n'
  );
});

test('what a row does not say is an empty cell', () => {
  expect(writtenAs('csv').line({ ...row, said: {} })).toBe('7,,,,,,,,,,,[],,,,1,h\r\n');
});

test('a text in a cell is written as it is, and anything else as JSON', () => {
  expect(cell(['a'])).toBe('"[""a""]"');
  expect(cell({ '=1': 1 })).toBe('"{""=1"":1}"');
});

test('a line of JSON holds all that the hash covers', () => {
  expect(JSON.parse(writtenAs('jsonl').line(row))).toEqual({ kind: 'decision', ...row });
});

test('a table may have semicolons between its cells, as Excel wants them in Sweden', () => {
  const { head, line } = writtenAs('csv', ';');
  expect(head.startsWith('\ufeffid;decidedAt;uid')).toBe(true);
  expect(line({ ...row, said: {} })).toBe('7;;;;;;;;;;;[];;;;1;h\r\n');
});

test('checkpoints are lines of JSON, by their kind, and have no place in a table', () => {
  const heads = [{ uid: 'api::a.a', documentId: 'a', locale: '', position: 3, hash: 'h' }];
  const at = '2026-01-01T00:00:00.000Z';
  const checkpoint = {
    number: 1,
    kind: 'retention',
    at,
    heads,
    upTo: '3',
    previous: null,
  } as const;
  expect(JSON.parse(writtenAs('jsonl').checkpoint({ ...checkpoint, hash: 'x' }))).toEqual({
    ...checkpoint,
    hash: 'x',
  });
  expect(writtenAs('csv').checkpoint({ ...checkpoint, hash: 'x' })).toBe('');
});

test.each(['P0D', 'P0Y0M', 'P00W'])('%s is no period: it would keep nothing', (text) => {
  expect(isPeriod(text)).toBe(false);
});

test.each(['P5Y', 'P18M', 'P2W', 'P90D', 'P1Y6M'])('%s is a period', (text) => {
  expect(isPeriod(text)).toBe(true);
});

test.each(['', 'P', '5Y', 'PT5H', 'P5', 'P-1Y', 'P1Y6', 'p5y'])('%s is none', (text) => {
  expect(isPeriod(text)).toBe(false);
});

test.each([
  ['2026-07-15T12:00:00.000Z', 'P5Y', '2021-07-15T12:00:00.000Z'],
  ['2026-03-31T12:00:00.000Z', 'P1M', '2026-02-28T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', 'P1Y', '2023-02-28T12:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', 'P1D', '2025-12-31T00:00:00.000Z'],
  ['2026-01-15T00:00:00.000Z', 'P1Y2M2W', '2024-11-01T00:00:00.000Z'],
])('%s less %s is %s', (moment, period, expected) => {
  expect(before(new Date(moment), period).toISOString()).toBe(expected);
});
