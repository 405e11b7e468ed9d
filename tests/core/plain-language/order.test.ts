import fc from 'fast-check';
import { sortByPlace } from '../../../src/plain-language/by-place';
import { jargonTerms } from '../../../src/plain-language/jargon';

interface Placed {
  readonly range: { readonly start: number; readonly end: number };
  readonly name: number;
}

const sorted = (ranges: readonly (readonly [number, number])[]) => {
  const all = ranges.map(([start, end], name): Placed => ({ range: { start, end }, name }));
  sortByPlace(all, (each) => each);
  return all.map(({ name }) => name);
};

test('remarks come in the order of the text, the wider first, and else as they were made', () => {
  expect(
    sorted([
      [5, 9],
      [0, 2],
      [5, 12],
      [0, 2],
      [3, 4],
    ])
  ).toEqual([1, 3, 4, 2, 0]);
  expect(sorted([])).toEqual([]);
});

test('many are ordered like few', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 9 }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 40, size: 'max' }), (ranges) => {
      const names = ranges.map((_range, at) => at);
      const expected = names.sort((one, other) => {
        const [start = 0, end = 0] = ranges[one] ?? [];
        const [otherStart = 0, otherEnd = 0] = ranges[other] ?? [];
        return start - otherStart || otherEnd - end || one - other;
      });
      expect(sorted(ranges)).toEqual(expected);
    })
  );
});

describe('the organisation’s own words', () => {
  test('are found by their first word, the longest first', () => {
    const terms = jargonTerms({ 'Göra  en insats': ['hjälpa'], ' göra ': [], 'göra om': ['x'] });
    expect([...terms]).toEqual([
      [
        'göra',
        [
          { base: 'Göra  en insats', plainer: ['hjälpa'], words: ['göra', 'en', 'insats'] },
          { base: 'göra om', plainer: ['x'], words: ['göra', 'om'] },
          { base: ' göra ', plainer: [], words: ['göra'] },
        ],
      ],
    ]);
  });

  test('are compared composed, and a line of nothing is none', () => {
    expect([...jargonTerms({ 'A\u030Atga\u0308rd': [], ' ': [], '': [] }).keys()]).toEqual([
      'åtgärd',
    ]);
    expect(jargonTerms().size).toBe(0);
  });
});
