import { describeFinding } from '../../../src/checklist/reasons';
import { evaluate } from '../../../src/checklist/evaluate';
import { builtInKinds } from '../../../src/kinds';
import { blocks, judgeItem, policyOf, rulesBroken, snapshotOf } from '../support';
import { testAnswers } from './answers';

const settings = { statement: { sv: 'Jag har läst texten.', en: 'I have read the text.' } };
const item = { kind: 'plainLanguage', settings };
const signed = { declared: true, name: 'Rebecka Lind' } as const;

/** Words of a sentence, so many of them. */
const sentenceOf = (words: number) =>
  `${Array.from({ length: words }, (_, at) => ['vi', 'går', 'hem'][at % 3]).join(' ')}.`;

const plain = { title: 'Badet öppnar', body: blocks('Vi öppnar badet i dag. Du är välkommen.') };
const long = { body: blocks(sentenceOf(30)) };
const tooLong = { body: blocks(sentenceOf(45)) };
/** The one remark on `official`, let stand. */
const stands = {
  rule: 'bureaucratic-word',
  words: 'erhålla',
  sentence: 'Du ska erhålla ett svar.',
  why: 'Så står det i lagen.',
};

const official = { body: blocks('Du ska erhålla ett svar.') };

testAnswers({
  kind: 'plainLanguage',
  accept: [
    ['a declaration with a name', settings, signed],
    ['a declaration that nothing is left', settings, { ...signed, left: 0 }],
  ],
  reject: [
    ['no answer', settings, undefined, ['answer.missing']],
    [
      'a declaration of the opposite',
      settings,
      { declared: false, name: 'Rebecka Lind' },
      ['plain.undeclared'],
    ],
    ['a declaration by nobody', settings, { declared: true, name: '' }],
    ['half a remark left', settings, { ...signed, left: 0.5 }],
    [
      'a remark let stand without a reason',
      settings,
      { ...signed, ignored: [{ ...stands, why: ' ' }] },
    ],
    ['a yes', settings, true],
  ],
});

describe('plain language accepts', () => {
  test.each<[string, object, object]>([
    ['a plain text that somebody has read', plain, signed],
    ['no text', {}, signed],
    ['a long sentence left with a reason', long, { ...signed, left: 1, why: 'Citat' }],
  ])('%s', (_case, document, answer) => {
    const { status } = judgeItem(item, { document, answers: { item: { ...answer } } });
    expect(status).toBe('satisfied');
  });

  test('long sentences where the organisation allows them', () => {
    const lenient = { ...settings, limits: { sentenceWords: { warning: 50 } } };
    const situation = { document: tooLong, answers: { item: signed } };
    expect(rulesBroken({ ...item, settings: lenient }, situation)).toEqual([]);
  });
});

describe('plain language rejects', () => {
  test.each<[string, object, object, string[]]>([
    ['a sentence nobody reads in one breath', tooLong, signed, ['plain.long-sentence']],
    [
      'such a sentence, whatever is declared of it',
      tooLong,
      { ...signed, left: 1, why: 'Det måste stå så' },
      ['plain.long-sentence'],
    ],
    [
      'remarks that nobody owns up to',
      official,
      signed,
      ['plain.left', 'plain.why', 'plain.bureaucratic-word'],
    ],
    [
      'remarks left without a reason',
      official,
      { ...signed, left: 1, why: ' ' },
      ['plain.why', 'plain.bureaucratic-word'],
    ],
    [
      'another number of remarks than there are',
      long,
      { ...signed, left: 2, why: 'Citat' },
      ['plain.left', 'plain.long-sentence'],
    ],
  ])('%s', (_case, document, answer, rules) => {
    const { status, findings } = judgeItem(item, { document, answers: { item: { ...answer } } });
    expect([status, findings.map(({ rule }) => rule)]).toEqual(['unsatisfied', rules]);
  });

  test('what a word list of the organisation’s own names', () => {
    const jargon = [{ word: 'linjeägare', instead: ['ansvarig chef'] }];
    const document = { body: blocks('Fråga din linjeägare.') };
    const situation = { document, answers: { item: signed } };
    expect(rulesBroken({ ...item, settings: { ...settings, jargon } }, situation)).toContain(
      'plain.jargon'
    );
  });

  test('a declaration given of another text', () => {
    const situation = { document: plain, answers: { item: signed }, answeredOn: { title: 'X' } };
    expect(rulesBroken(item, situation)).toEqual(['answer.stale']);
  });
});

describe('a remark let stand for a reason', () => {
  const declared = { ...signed, ignored: [stands] };
  const judged = (text: string, answer: object = declared) => {
    const situation = { document: { body: blocks(text) }, answers: { item: { ...answer } } };
    const { status, findings } = judgeItem(item, situation);
    return [status, ...findings.map(({ rule }) => rule)];
  };

  test('is not made again', () => {
    expect(judged('Du ska erhålla ett svar.')).toEqual(['satisfied']);
    expect(judged('Hej. Du ska erhålla ett svar. Vi kommer.')).toEqual(['satisfied']);
  });

  test('is made anew when its sentence changes', () => {
    expect(judged('Du ska erhålla ett snabbt svar.')).toEqual([
      'unsatisfied',
      'plain.left',
      'plain.why',
      'plain.bureaucratic-word',
    ]);
  });

  test('says nothing of another remark', () => {
    expect(judged('Du ska erhålla ett svar. Du ska erhålla det nu.')).toContain('plain.left');
    const rest = { ...declared, left: 1, why: 'Citat' };
    expect(judged('Du ska erhålla ett svar. Du ska erhålla det nu.', rest)).toEqual([
      'satisfied',
      'plain.bureaucratic-word',
    ]);
  });

  test('never lets an error stand', () => {
    const sentence = sentenceOf(45);
    const ignored = [{ rule: 'long-sentence', words: sentence, sentence, why: 'Citat' }];
    expect(judged(sentence, { ...signed, ignored })).toEqual([
      'unsatisfied',
      'plain.long-sentence',
    ]);
  });

  test('waits for somebody to declare that they have read the text', () => {
    const waiting = { ...declared, declared: false };
    expect(judged('Du ska erhålla ett svar.', waiting)).toEqual([
      'unsatisfied',
      'plain.undeclared',
    ]);
  });

  test('is told with its reason where the answer is read', () => {
    const situation = { document: official, answers: { item: declared } };
    const { answer } = judgeItem(item, situation);
    expect(JSON.stringify(answer?.summary)).toContain('Så står det i lagen.');
  });
});

test('limits differ with the audience, where the policy asks by audience', () => {
  const forStaff = { answer: 'audience.selected', is: 'equalTo', value: 'medarbetare' };
  const asked = (key: string, appliesWhen: object, warning: number) => ({
    ...item,
    key,
    label: { en: key },
    appliesWhen,
    settings: { ...settings, limits: { sentenceWords: { warning } } },
  });
  const options = ['invanare', 'medarbetare'].map((value) => ({ value, label: { en: value } }));
  const policy = policyOf([
    { key: 'audience', kind: 'choice', label: { en: 'Audience' }, settings: { options } },
    asked('public', { not: forStaff }, 25),
    asked('staff', forStaff, 35),
  ]);
  const statuses = (audience: string) => {
    const answers = { audience: { selected: [audience] }, public: signed, staff: signed };
    return evaluate(policy, snapshotOf({ document: long, answers }), builtInKinds).items.map(
      ({ status }) => status
    );
  };
  expect(statuses('invanare')).toEqual(['satisfied', 'unsatisfied', 'notApplicable']);
  expect(statuses('medarbetare')).toEqual(['satisfied', 'notApplicable', 'satisfied']);
});

describe('plain language says', () => {
  test('what is wrong before anybody has declared anything', () => {
    expect(rulesBroken(item, { document: tooLong })).toEqual([
      'answer.missing',
      'plain.long-sentence',
    ]);
  });

  test('which field, which sentence and what to do', () => {
    const [, finding] = judgeItem(item, { document: tooLong }).findings;
    if (finding === undefined) throw new Error('Nothing was found');
    expect(finding.path).toEqual(['body']);
    expect(describeFinding(finding, builtInKinds, 'sv')).toMatch(
      /^”vi går hem vi går …” Meningen har 45 ord\./
    );
  });

  test('what to write instead', () => {
    const { findings } = judgeItem(item, { document: official });
    const found = findings.find(({ rule }) => rule === 'plain.bureaucratic-word');
    expect(found?.values['suggestion']).toContain('få');
  });

  test.each([
    ['a stretch without a space in it', '<div>a'],
    ['a word of any length', 'a'],
    ['capitals without end', 'A'],
  ])('how %s begins, and not all of it', (_case, piece) => {
    const { findings } = judgeItem(item, { document: { body: blocks(piece.repeat(50_000)) } });
    expect(findings.length).toBeGreaterThan(0);
    for (const { values } of findings) expect(JSON.stringify(values).length).toBeLessThan(500);
  });

  test('a hundred remarks one by one, and how many there are besides', () => {
    const document = { body: blocks(...Array<string>(130).fill('Du ska erhålla ett svar.')) };
    const { findings } = judgeItem(item, { document });
    expect(findings.filter(({ rule }) => rule === 'plain.bureaucratic-word')).toHaveLength(100);
    expect(findings.find(({ rule }) => rule === 'plain.more')?.values).toEqual({ count: 30 });
  });
});

describe('plain language reads', () => {
  const rulesIn = (locale: string | null, document: object) => {
    const whole = { key: 'item', label: { en: 'Item' }, ...item };
    const snapshot = { ...snapshotOf({ document, answers: { item: signed } }), locale };
    const [verdict] = evaluate(policyOf([whole]), snapshot, builtInKinds).items;
    return [verdict?.status, ...(verdict?.findings ?? []).map(({ rule }) => rule)];
  };
  const english = { body: blocks('We will utilise it.') };

  test.each<[string, string | null, object, string]>([
    ['Swedish in Swedish', 'sv', official, 'plain.bureaucratic-word'],
    ['Swedish of Finland as Swedish', 'sv-FI', official, 'plain.bureaucratic-word'],
    ['a type without languages as Swedish', null, official, 'plain.bureaucratic-word'],
    ['English in English', 'en', english, 'plain.bureaucratic-word'],
    ['any other language by what holds in all, and says so', 'fi', tooLong, 'plain.long-sentence'],
    ['no Swedish words in another language', 'fi', official, 'plain.neutral'],
  ])('%s', (_case, locale, document, rule) => {
    expect(rulesIn(locale, document)).toContain(rule);
  });

  test('a plain text in another language, which is satisfied for all that', () => {
    expect(rulesIn('fi', { body: blocks('Tervetuloa.') })).toEqual(['satisfied', 'plain.neutral']);
  });
});

test('takes no limits that contradict each other', () => {
  const limits = { lixBands: { easy: 40, medium: 30, hard: 50, veryHard: 60 } };
  const crossed = {
    key: 'item',
    label: { en: 'Item' },
    ...item,
    settings: { ...settings, limits },
  };
  expect(() => policyOf([crossed])).toThrow('The limits of LIX must rise');
});
