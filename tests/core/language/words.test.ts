import { dayIn, dayInWords } from '../../../src/language/day';
import {
  inLanguage,
  listing,
  localized,
  quoted,
  quotedIn,
  type Language,
  type Localized,
} from '../../../src/language/localized';
import {
  counted,
  defineMessages,
  inAllLanguages,
  mergeMessages,
  sentence,
} from '../../../src/language/messages';

describe('a day', () => {
  test.each([
    [
      'in Stockholm, just before midnight',
      'Europe/Stockholm',
      '2026-11-03T22:59:59Z',
      '2026-11-03',
    ],
    ['in Stockholm, at midnight', 'Europe/Stockholm', '2026-11-03T23:00:00Z', '2026-11-04'],
    ['in Stockholm, in summer', 'Europe/Stockholm', '2026-06-30T22:00:00Z', '2026-07-01'],
    ['in New York, at the same moment', 'America/New_York', '2026-11-03T23:00:00Z', '2026-11-03'],
    ['in Kathmandu, just before midnight', 'Asia/Kathmandu', '2026-11-03T18:14:59Z', '2026-11-03'],
    ['in Kathmandu, at midnight', 'Asia/Kathmandu', '2026-11-03T18:15:00Z', '2026-11-04'],
    ['in January', 'UTC', '2026-01-05T00:00:00Z', '2026-01-05'],
  ])('%s', (_where, timeZone, instant, day) => {
    expect(dayIn(timeZone, instant)).toBe(day);
  });

  test('one instant is asked about here and there in turn', () => {
    const instant = '2026-11-03T23:30:00.000Z';
    expect(['Europe/Stockholm', 'UTC'].map((zone) => dayIn(zone, instant))).toEqual([
      '2026-11-04',
      '2026-11-03',
    ]);
  });

  test.each<[Language, string]>([
    ['sv', '3 november 2026'],
    ['en', '3 November 2026'],
  ])('in words, in %s, also where it was asked for before', (language, words) => {
    expect(dayInWords('2026-11-03', language)).toBe(words);
    expect(dayInWords('2026-11-03', language)).toBe(words);
  });
});

describe('a text in the reader’s language', () => {
  test.each<[string, Localized, Language, string]>([
    ['is read in it', { sv: 'Rubrik', en: 'Title' }, 'en', 'Title'],
    ['is read in Swedish where there is no English', { sv: 'Rubrik' }, 'en', 'Rubrik'],
    ['is read in English where there is no Swedish', { en: 'Title' }, 'sv', 'Title'],
    ['is nothing where there is none', {}, 'sv', ''],
  ])('%s', (_case, text, language, expected) => {
    expect(inLanguage(text, language)).toBe(expected);
  });

  test('a quotation in no language is nothing', () => {
    expect(quotedIn({}, 'en')).toEqual({ words: '' });
  });

  test.each([
    ['one language', { sv: ' Rubrik ' }, { sv: 'Rubrik' }],
    ['both', { sv: 'Rubrik', en: 'Title' }, { sv: 'Rubrik', en: 'Title' }],
  ])('is accepted in %s', (_case, written, read) => {
    expect(localized.parse(written)).toEqual(read);
    expect(quoted(20).parse(written)).toEqual(read);
  });

  test('a quotation is accepted just as it stands', () => {
    expect(quoted(20).parse('stycke')).toBe('stycke');
  });

  test.each([
    ['in no language', {}],
    ['that says nothing', { sv: ' ' }],
    ['in a language nobody reads', { sv: 'a', de: 'b' }],
    ['that is too long', { sv: 'x'.repeat(2_001) }],
  ])('is rejected %s', (_case, written) => {
    expect(localized.safeParse(written).success).toBe(false);
  });

  test('says that one of the languages is needed', () => {
    expect(localized.safeParse({}).error?.issues).toMatchObject([{ message: 'localized.empty' }]);
  });

  test('is written in every language', () => {
    expect(inAllLanguages((language) => `in ${language}`)).toEqual({ sv: 'in sv', en: 'in en' });
  });
});

test.each<[Language, readonly string[], string]>([
  ['sv', ['a', 'b', 'c'], 'a, b och c'],
  ['en', ['a', 'b', 'c'], 'a, b, and c'],
  ['sv', ['a'], 'a'],
])('words are joined as a sentence in %s does: %j', (language, words, expected) => {
  expect(listing(words, language)).toBe(expected);
});

describe('a sentence', () => {
  const greeting = defineMessages({
    sv: { hello: ({ name, count }) => `Hej ${name}${count ?? ''}` },
    en: { hello: ({ name, count }) => `Hello ${name}${count ?? ''}` },
  });

  test.each<[string, Record<string, string | number | Localized>, string]>([
    ['a word', { name: 'Karin' }, 'Hello Karin'],
    ['a number', { name: 'Karin', count: 2 }, 'Hello Karin2'],
    ['a text in the reader’s language', { name: { sv: 'chefen', en: 'chief' } }, 'Hello chief'],
    ['a text in the language there is', { name: { sv: 'chefen' } }, 'Hello chefen'],
  ])('is filled in with %s', (_what, values, expected) => {
    expect(sentence(greeting, 'hello', values, 'en')).toBe(expected);
  });

  test('that nobody wrote is shown by the name of its rule', () => {
    expect(sentence(greeting, 'goodbye', {}, 'sv')).toBe('goodbye');
  });

  test('is found among those of several sets', () => {
    const more = defineMessages({ sv: { bye: () => 'Hej då' }, en: { bye: () => 'Goodbye' } });
    const all = mergeMessages([greeting, more]);
    expect(sentence(all, 'bye', {}, 'sv')).toBe('Hej då');
    expect(sentence(all, 'bye', {}, 'en')).toBe('Goodbye');
    expect(sentence(all, 'hello', { name: 'Bo' }, 'sv')).toBe('Hej Bo');
  });
});

test.each<[string | number | undefined, string]>([
  [0, '0 saker'],
  [1, '1 sak'],
  ['1', '1 sak'],
  [2, '2 saker'],
  [undefined, '0 saker'],
])('counts %s', (count, expected) => {
  expect(counted(count, 'sak', 'saker')).toBe(expected);
});
