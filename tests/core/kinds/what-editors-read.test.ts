import type { Json } from '../../../src/canonical/json';
import { evaluate } from '../../../src/checklist/evaluate';
import { describeFinding } from '../../../src/checklist/reasons';
import { builtInKinds } from '../../../src/kinds';
import { languageOf } from '../../../src/kinds/plain-language/analyse';
import { isSameSubject, subjectOf } from '../../../src/kinds/plain-language/ignored';
import {
  engineSettings,
  settings as plainSettings,
} from '../../../src/kinds/plain-language/settings';
import { readPolicy } from '../../../src/policy/read';
import { blocks, judgeItem, policyOf, schema, snapshotOf, type Situation } from '../support';

/** What an editor reads of an answer or a text that will not do, and where it leads. */

const options = [
  { value: 'a', label: { en: 'A' } },
  { value: 'b', label: { en: 'B' } },
];
const statement = { en: 'I have read.' };
const part = (key: string, kind: string, settings: object = {}, optional = false) => ({
  key,
  kind,
  settings,
  optional,
  label: { en: key },
});
const units = {
  organisation: { en: 'Lerum' },
  units: [{ value: 'old', label: { en: 'Lerum · Old' }, active: false }],
};

const read = (kind: string, settings: object, situation: Situation): string[] =>
  judgeItem({ kind, settings }, situation).findings.map(
    (finding) => `${finding.path.join('.')}: ${describeFinding(finding, builtInKinds, 'en')}`
  );

describe('of an answer', () => {
  test.each<[string, string, object, Json, string[]]>([
    [
      'a day to come',
      'date',
      { future: 'refused' },
      '2026-11-04',
      [': The answer no longer fits: That date has not come yet. Give today or an earlier date.'],
    ],
    [
      'a day not reached',
      'date',
      { future: 'waits' },
      '2026-11-04',
      [': Planned for 4 November 2026. It cannot be published before that.'],
    ],
    [
      'an option twice',
      'choice',
      { options, multiple: true },
      { selected: ['a', 'a'] },
      ['selected: The answer no longer fits: The same option is chosen twice.'],
    ],
    [
      'nothing chosen',
      'choice',
      { options },
      { selected: [] },
      ['selected: Choose at least one option.'],
    ],
    [
      'neither number nor link',
      'reference',
      { accepts: ['caseNumber', 'link'] },
      'x',
      [
        ': The answer no longer fits: Give a case number, for example KS 2026/123, or a link that begins with https://.',
      ],
    ],
    [
      'no number',
      'reference',
      { accepts: ['caseNumber'] },
      'x',
      [': The answer no longer fits: Give a case number, for example KS 2026/123.'],
    ],
    ['no text', 'text', {}, 5, [': The answer no longer fits: Must be a text.']],
    [
      'too short a text',
      'text',
      { minLength: 5 },
      ' abc ',
      [': The answer no longer fits: Needs at least 5 characters.'],
    ],
    [
      'nobody’s declaration',
      'declaration',
      { statement },
      { declared: true, name: ' ' },
      ['name: The answer no longer fits: May not be empty.'],
    ],
    [
      'a unit there is not',
      'unit',
      units,
      { selected: ['new'] },
      ['selected.0: The answer no longer fits: There is no unit ”new”.'],
    ],
    [
      'a unit no longer there',
      'unit',
      units,
      { selected: ['old'] },
      [
        'selected: The unit ”Lerum · Old” is retired. It stays where it was the sender already, but cannot be chosen anew.',
      ],
    ],
    ['no unit', 'unit', units, { selected: [] }, ['selected: Choose a sender.']],
    [
      'a part left out',
      'group',
      { parts: [part('when', 'date')] },
      {},
      ['when: when: No answer yet.'],
    ],
    [
      'a part that will not do',
      'group',
      { parts: [part('when', 'date', { future: 'waits' })] },
      { when: '2026-11-04' },
      ['when: when: Planned for 4 November 2026. It cannot be published before that.'],
    ],
    [
      'an unread text',
      'plainLanguage',
      { statement },
      { declared: false, name: 'R' },
      ['declared: Declare that you have read the text.'],
    ],
  ])('%s', (_what, kind, settings, answer, said) => {
    expect(read(kind, settings, { answers: { item: answer } })).toEqual(said);
  });
});

describe('of a text', () => {
  const length = (check: object) => ({ path: 'title', check: { is: 'ofLength', ...check } });

  test.each<[string, string, object, object, string[]]>([
    [
      'too short',
      'field',
      length({ min: 3 }),
      { title: 'Ny' },
      ['title: At least 3 characters are needed. There are 2.'],
    ],
    ['just long enough', 'field', length({ min: 2 }), { title: 'Ny' }, []],
    [
      'too long',
      'field',
      length({ max: 3 }),
      { title: 'Brygga' },
      ['title: At most 3 characters are allowed. There are 6.'],
    ],
    ['just short enough', 'field', length({ max: 6 }), { title: 'Brygga' }, []],
    [
      'without entries',
      'field',
      { path: 'sections.heading', where: 'some' },
      {},
      ['sections: There is nothing to judge yet. Add at least one entry.'],
    ],
    [
      'with a picture not described',
      'accessibility',
      {},
      { image: { id: 1, name: 'b.png', mime: 'image/png' } },
      [
        'image.alternativeText: The image ”b.png” has no alternative text. Say in a sentence what it shows and why it is there.',
      ],
    ],
    [
      'with a part missing',
      'group',
      { parts: [part('title', 'field', { path: 'title' })] },
      {},
      ['title: title: The field is empty.'],
    ],
  ])('%s', (_what, kind, settings, document, said) => {
    expect(read(kind, settings, { document })).toEqual(said);
  });

  test('with a word of the office, and what to write instead', () => {
    const said = read(
      'plainLanguage',
      { statement },
      {
        document: { body: blocks('Du erhåller pengar.') },
        answers: { item: { declared: true, name: 'R' } },
      }
    );
    expect(said).toEqual([
      'left: 1 remark is left in the text. Change the text, or declare that they are left.',
      'why: Say why the remarks are left.',
      'body: ”erhåller” is officialese. Write ”får” or ”tar emot” instead.',
    ]);
  });
});

test('the same answer is read anew on another day', () => {
  const policy = policyOf([
    { key: 'item', kind: 'date', label: { en: 'Day' }, settings: { future: 'refused' } },
  ]);
  const on = (now: string) =>
    evaluate(policy, snapshotOf({ answers: { item: '2026-11-04' }, now })).outcome;
  expect(on('2026-11-03T10:00:00.000Z')).toBe('held');
  expect(on('2026-11-04T10:00:00.000Z')).toBe('clear');
  expect(on('2026-11-03T10:00:00.000Z')).toBe('held');
});

test('of many answers, long and short, each is read as it is, again and again', () => {
  const policy = policyOf([
    { key: 'item', kind: 'text', label: { en: 'Why' }, settings: { maxLength: 1_000 } },
  ]);
  const read = (item: string) =>
    evaluate(policy, snapshotOf({ answers: { item } })).items[0]?.answer?.value;
  const answers = Array.from({ length: 500 }, (_none, number) =>
    number % 5 === 0 ? `${number} `.repeat(150).trim() : `Svar ${number}`
  );
  for (const _time of [1, 2]) expect(answers.map(read)).toEqual(answers);
  expect(read(' Svar 1 ')).toBe('Svar 1');
  expect(read('x'.repeat(1_001))).toBeUndefined();
});

describe('settings that will not do are told where they stand', () => {
  const problems = (kind: string, settings: object) => {
    const items = [{ key: 'item', kind, label: { en: 'Item' }, settings }];
    const written = { key: 'test', name: { en: 'Test' }, contentTypes: [schema.uid], items };
    const result = readPolicy(written, builtInKinds, 'en');
    return result.ok
      ? []
      : result.problems.map(({ path, message }) => `${path.slice(3).join('.')}: ${message}`);
  };
  const bands = (easy: number, medium: number, hard: number, veryHard: number) => ({
    statement,
    limits: { lixBands: { easy, medium, hard, veryHard } },
  });

  test.each<[string, string, object, string[]]>([
    [
      'a length without a limit',
      'field',
      { path: 'title', check: { is: 'ofLength' } },
      ['check: Give a minimum or a maximum length.'],
    ],
    [
      'limits that cross',
      'field',
      { path: 'title', check: { is: 'ofLength', min: 3, max: 2 } },
      ['check: The minimum length may not exceed the maximum length.'],
    ],
    ['limits that meet', 'field', { path: 'title', check: { is: 'ofLength', min: 3, max: 3 } }, []],
    [
      'a path that is none',
      'field',
      { path: 'a..b' },
      ['path: Write the path like this: title, contact.email or sections[shared.quote].text.'],
    ],
    [
      'several taken for granted where one may be',
      'choice',
      { options, default: ['a', 'b'] },
      ['default: Only one option can be chosen, so only one can be taken for granted.'],
    ],
    ['several taken for granted', 'choice', { options, multiple: true, default: ['a', 'b'] }, []],
    ['lengths that meet', 'text', { minLength: 3, maxLength: 3 }, []],
    [
      'lengths that cross',
      'text',
      { minLength: 4, maxLength: 3 },
      ['minLength: The minimum length may not exceed the maximum length.'],
    ],
    [
      'a key of a part used twice',
      'group',
      { parts: [part('a', 'text'), part('a', 'date')] },
      ['parts.1.key: The key ”a” is used twice.'],
    ],
    [
      'a group in a group',
      'group',
      { parts: [part('a', 'group', { parts: [part('b', 'text')] })] },
      ['parts.0.kind: A group cannot contain a group.'],
    ],
    [
      'an approval in a group',
      'group',
      { parts: [part('a', 'approval')] },
      ['parts.0.kind: An approval cannot be a part of a group. Make it an item of its own.'],
    ],
    ['bands in order', 'plainLanguage', bands(30, 40, 50, 60), []],
    [
      'bands the first of which meet',
      'plainLanguage',
      bands(30, 30, 50, 60),
      ['limits.lixBands: The limits of LIX must rise, from easy to very hard.'],
    ],
    [
      'bands the middle of which meet',
      'plainLanguage',
      bands(30, 50, 50, 60),
      ['limits.lixBands: The limits of LIX must rise, from easy to very hard.'],
    ],
    [
      'bands the last of which meet',
      'plainLanguage',
      bands(30, 40, 60, 60),
      ['limits.lixBands: The limits of LIX must rise, from easy to very hard.'],
    ],
  ])('%s', (_what, kind, settings, said) => {
    expect(problems(kind, settings)).toEqual(said);
  });
});

describe('plain language', () => {
  test.each<[object, object]>([
    [{}, {}],
    [{ wordLetters: 12 }, { wordLetters: 12 }],
    [{ passivePercent: 25 }, { passiveShare: 0.25 }],
    [{ passivePercent: 0 }, { passiveShare: 0 }],
    [{ paragraphWords: { warning: 60 } }, { paragraphWords: { warning: 60 } }],
    [{ sentenceWords: { error: 50 } }, { sentenceWords: { warning: 25, error: 50 } }],
    [{ lixBands: { easy: 1, medium: 2, hard: 3, veryHard: 4 } }, { lixBands: [1, 2, 3, 4] }],
  ])('limits %j are %j to the engine, and no others', (limits, expected) => {
    const { limits: found } = engineSettings(plainSettings.parse({ statement, limits }));
    expect(found).toEqual(expected);
    expect(Object.values(found ?? {})).not.toContain(undefined);
  });

  test.each([
    [null, 'sv'],
    ['sv-SE', 'sv'],
    ['EN', 'en'],
  ])('a text in the locale %s is read as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  const subject = { rule: 'r', words: 'w', sentence: 's' };
  test.each<[string, object, boolean]>([
    ['the same', {}, true],
    ['of another rule', { rule: 'x' }, false],
    ['about other words', { words: 'x' }, false],
    ['in another sentence', { sentence: 'x' }, false],
  ])('a remark that is %s is known again: %s', (_case, change, is) => {
    expect(isSameSubject(subject, { ...subject, ...change })).toBe(is);
  });

  test('a remark is known by its words and its sentence, or by all of a paragraph', () => {
    const text = 'Ett är bra. Två är det med.';
    const known = (start: number, end: number) =>
      subjectOf(
        { rule: 'r', severity: 'warning', block: 0, path: [], range: { start, end }, values: {} },
        {
          prose: { blocks: [{ text }] },
          analysis: {
            sentences: [
              [
                { start: 0, end: 11 },
                { start: 12, end: 27 },
              ],
            ],
          },
        } as unknown as Parameters<typeof subjectOf>[1]
      );
    expect(known(0, 3)).toEqual({ rule: 'r', words: 'Ett', sentence: 'Ett är bra.' });
    expect(known(12, 15)).toEqual({ rule: 'r', words: 'Två', sentence: 'Två är det med.' });
    expect(known(0, 11).sentence).toBe('Ett är bra.');
    expect(known(0, 27).sentence).toBe(text);
  });
});
