import { isList, isMembers, type Json } from '../../src/canonical/json';
import { storable, storableInput, storableText } from '../../src/canonical/storable';

describe('a text that every database takes', () => {
  test.each([
    ['is as it was', 'Ny lekplats', 'Ny lekplats'],
    ['keeps its whole characters', '👋 hej', '👋 hej'],
    ['has no zero byte', 'a\u0000b\u0000', 'a\uFFFDb\uFFFD'],
    ['has no first half of a character', 'a\uD83D', 'a\uFFFD'],
    ['has no second half of one', '\uDC4Ba', '\uFFFDa'],
    ['has none of several halves', '\uD83D\uD83D\uDC4B', '\uFFFD👋'],
  ])('%s', (_case, text, expected) => {
    expect(storableText(text)).toBe(expected);
  });
});

describe('any input, with texts that every database takes', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no value', undefined],
    ['a number', 7],
    ['a truth', false],
    ['an empty list', []],
    ['an empty object', {}],
    ['what is in order', { a: ['b', { c: 1 }] }],
  ])('%s comes back as it was', (_case, input) => {
    expect(storableInput(input)).toEqual(input);
  });

  test('names are mended like texts, however deep', () => {
    expect(storableInput({ 'a\u0000': [{ b: '\uD83D' }] })).toEqual({
      'a\uFFFD': [{ b: '\uFFFD' }],
    });
  });
});

describe('a value as a database gives it back', () => {
  test.each<[string, unknown, Json]>([
    ['nothing, where there is no value', undefined, null],
    ['nothing, of what JSON cannot say', () => 1, null],
    ['a text without a zero byte', 'a\u0000', 'a\uFFFD'],
    ['a moment as a text', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['what only looks like a zero byte', 'C:\\u0000', 'C:\\u0000'],
    ['a name with half a character', { '\uDC4B': 1 }, { '\uFFFD': 1 }],
  ])('is %s', (_case, value, expected) => {
    expect(storable(value)).toEqual(expected);
  });
});

describe('JSON is told apart', () => {
  test.each<[string, Json | undefined, boolean, boolean]>([
    ['an object', {}, false, true],
    ['a list', [], true, false],
    ['nothing', null, false, false],
    ['no value', undefined, false, false],
    ['a text', 'a', false, false],
    ['a number', 1, false, false],
  ])('%s', (_case, value, list, members) => {
    expect([isList(value), isMembers(value)]).toEqual([list, members]);
  });
});
