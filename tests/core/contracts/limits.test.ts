import { excessOf, isWithin, type Excess, type Limits } from '../../../src/contracts/limits';

const limits: Limits = { depth: 2, nodes: 5, characters: 10 };

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x');

test.each<[string, unknown, Excess | undefined]>([
  ['nothing', null, undefined],
  ['a number', 12345678901, undefined],
  ['as many characters as there may be', 'tiotecken!', undefined],
  ['one more', 'elvatecken!', 'text'],
  ['as many in two texts', ['fem!!', 'fem!!'], undefined],
  ['one more in two texts', ['fem!!', 'sex!!!'], 'text'],
  ['names that count as text', { fem55: 'fem!!' }, undefined],
  ['a name that is too long by itself', { elvatecken1: 1 }, 'text'],
  ['places in a list, which have no names', ['', '', ''], undefined],
  ['as deep as it may be', deep(2), undefined],
  ['one level deeper', deep(3), 'structure'],
  ['as many parts as there may be', [1, 2, 3, 4], undefined],
  ['one part more', [1, 2, 3, 4, 5], 'structure'],
  ['as many parts in two lists', [[1], [2]], undefined],
  ['one part more in two lists', [[1], [2, 3]], 'structure'],
])('%s', (_what, input, excess) => {
  expect(excessOf(input, limits)).toBe(excess);
  expect(isWithin(input, limits)).toBe(excess === undefined);
});

test('however deep it is, looking does not hurt', () => {
  expect(excessOf(deep(200_000), { depth: 1e9, nodes: 1e9, characters: 1 })).toBeUndefined();
});
