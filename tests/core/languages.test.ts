import { builtInKinds } from '../../src/kinds';
import { checklistMessages } from '../../src/checklist/messages';
import { quotedIn, type Quoted } from '../../src/language/localized';
import { mergeMessages } from '../../src/language/messages';
import { organisationMessages } from '../../src/organisation/messages';
import { planMessages } from '../../src/notices/plan-messages';
import { delays, frame, openings, subjects } from '../../src/notices/words';
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

/** Every value a sentence asks for comes as its own name. */
const named = new Proxy({}, { get: (_values, name) => `«${String(name)}»` });

const filledIn = (said: string): string[] =>
  [...new Set([...said.matchAll(/«(\w+)»/g)].map(([, name]) => name ?? ''))].sort();

describe.each([
  ['the checklist', mergeMessages([checklistMessages, builtInKinds.messages])],
  ['the organisation', organisationMessages],
  ['planned publication', planMessages],
  ['the subjects of mails', subjects],
  ['the openings of mails', openings],
  ['the frame of mails', frame],
  ['mails that are late', delays],
])('what is said of %s', (_what, messages) => {
  test('is a sentence in both languages, and not the same', () => {
    for (const [rule, inSwedish] of Object.entries(messages.sv)) {
      const [swedish, english] = [inSwedish(named), messages.en[rule]?.(named) ?? ''];
      for (const said of [swedish, english])
        expect([rule, said]).toEqual([rule, expect.stringMatching(/\p{L}/u)]);
      expect([rule, swedish]).not.toEqual([rule, english]);
    }
  });

  test('tells as much in both', () => {
    for (const [rule, inSwedish] of Object.entries(messages.sv)) {
      expect([rule, filledIn(inSwedish(named))]).toEqual([
        rule,
        filledIn(messages.en[rule]?.(named) ?? ''),
      ]);
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
