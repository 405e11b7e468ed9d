import { builtInKinds } from '../../src/kinds';
import { checklistMessages } from '../../src/checklist/messages';
import { quotedIn, type Quoted } from '../../src/language/localized';
import { mergeMessages } from '../../src/language/messages';
import english from '../../admin/translations/en.json';
import swedish from '../../admin/translations/sv.json';

/** What a text is filled in with: `{count, plural, …}` and `{name}`. */
const blanks = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '').sort();

describe('Swedish and English say the same things', () => {
  test('in the panel', () => {
    expect(Object.keys(swedish).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english) as (keyof typeof english)[])('with the same blanks: %s', (key) => {
    expect([...new Set(blanks(swedish[key]))]).toEqual([...new Set(blanks(english[key]))]);
  });

  test('in what the checklist says', () => {
    const { sv, en } = mergeMessages([checklistMessages, builtInKinds.messages]);
    expect(Object.keys(sv).sort()).toEqual(Object.keys(en).sort());
  });

  test('and no sentence is written twice, or left unwritten', () => {
    const { sv, en } = mergeMessages([checklistMessages, builtInKinds.messages]);
    for (const rule of Object.keys(sv)) {
      expect([rule, sv[rule]?.({}) ?? '']).not.toEqual([rule, en[rule]?.({}) ?? '']);
    }
  });
});

describe('a quotation is read', () => {
  test.each<[string, Quoted, string, object]>([
    ['in the reader’s language', { sv: 'stycke', en: 'clause' }, 'clause', { lang: 'en' }],
    ['in the one there is', { sv: 'stycke' }, 'stycke', { lang: 'sv' }],
    ['as it stands, in a language nobody has told', 'stycke', 'stycke', {}],
  ])('%s', (_case, text, words, rest) => {
    expect(quotedIn(text, 'en')).toEqual({ words, ...rest });
  });
});
