import { englishClasses, englishWords } from '../../../src/plain-language/words/en';
import * as englishPhrases from '../../../src/plain-language/words/en/phrases';
import type { WordClass } from '../../../src/plain-language/words/lexicon';
import { phrasesOf } from '../../../src/plain-language/words/phrases';
import { swedishClasses, swedishWords } from '../../../src/plain-language/words/sv';
import * as swedishPhrases from '../../../src/plain-language/words/sv/phrases';

/** Expanded for each question: no answer may depend on what was asked before. */
const sv = (word: string) => swedishWords().lookup(word);
const en = (word: string) => englishWords().lookup(word);

describe('a Swedish word in any form has a plainer one in the same form', () => {
  test.each<[string, string, string]>([
    ['erhålla', 'erhålla', 'få, ta emot'],
    ['erhåller', 'erhålla', 'får, tar emot'],
    ['erhöll', 'erhålla', 'fick, tog emot'],
    ['erhållit', 'erhålla', 'fått, tagit emot'],
    ['erhålls', 'erhålla', 'tas emot'],
    ['anmodar', 'anmoda', 'uppmanar, ber'],
    ['anmodades', 'anmoda', 'uppmanades'],
    ['avsändas', 'avsända', 'skickas'],
    ['utrönas', 'utröna', 'tas reda på'],
    ['säkerställs', 'säkerställa', 'garanteras'],
    ['påbörjas', 'påbörja', 'startas'],
    ['verkställer', 'verkställa', 'genomför, gör'],
    ['verkställs', 'verkställa', 'genomförs, görs'],
    ['verkställdes', 'verkställa', 'genomfördes, gjordes'],
    ['tillhandahålls', 'tillhandahålla', 'ges, erbjuds'],
    ['nyttjas', 'nyttja', 'används'],
    ['utarbetades', 'utarbeta', 'togs fram, skrevs'],
    ['försäljs', 'försälja', 'säljs'],
    ['föreligger', 'föreligga', 'finns'],
    ['säkerställde', 'säkerställa', 'såg till, garanterade'],
    ['bifogas', 'bifoga', 'skickas med'],
    ['föranledde', 'föranleda', 'ledde till, orsakade'],
    ['insändes', 'insända', 'skickades in'],
    ['samverkar', 'samverka', 'samarbetar'],
    ['åligger', 'åligga', 'måste, ska'],
    ['sammanträdet', 'sammanträde', 'mötet'],
    ['föreskrifterna', 'föreskrift', 'reglerna'],
    ['skrivelser', 'skrivelse', 'brev'],
    ['skrivelsens', 'skrivelse', 'brevets'],
    ['målsättningar', 'målsättning', 'mål'],
    ['handhavandet', 'handhavande', 'skötseln'],
    ['spörsmålen', 'spörsmål', 'frågorna'],
    ['erforderliga', 'erforderlig', 'nödvändiga'],
    ['skyndsamt', 'skyndsam', 'snabbt'],
    ['marginella', 'marginell', 'små'],
    ['adekvat', 'adekvat', 'lämplig, tillräcklig'],
    ['beträffande', 'beträffande', 'om'],
    ['samtliga', 'samtliga', 'alla'],
    ['härmed', 'härmed', ''],
  ])('%s', (form, base, plainer) => {
    const found = sv(form);
    expect([found?.base, found?.plainer.join(', ')]).toEqual([base, plainer]);
  });
});

describe('an English word in any form has a plainer one in the same form', () => {
  test.each<[string, string, string]>([
    ['commence', 'commence', 'start, begin'],
    ['commences', 'commence', 'starts, begins'],
    ['commenced', 'commence', 'started, began'],
    ['commencing', 'commence', 'starting, beginning'],
    ['modifies', 'modify', 'changes'],
    ['notified', 'notify', 'told'],
    ['submitted', 'submit', 'sent'],
    ['undertaken', 'undertake', 'done'],
    ['ensuring', 'ensure', 'making sure'],
    ['accompanied', 'accompany', 'went with'],
    ['obligations', 'obligation', 'duties'],
    ['methodologies', 'methodology', 'methods'],
    ['utilised', 'utilise', 'used'],
    ['numerous', 'numerous', 'many'],
    ['hereby', 'hereby', ''],
  ])('%s', (form, base, plainer) => {
    const found = en(form);
    expect([found?.base, found?.plainer.join(', ')]).toEqual([base, plainer]);
  });
});

test('a phrase is found by its first word, the longest first', () => {
  expect(
    swedishWords()
      .phrasesFrom?.('i')
      ?.map(({ base }) => base)
  ).toContain('i enlighet med');
  expect(swedishWords().phrasesFrom?.('brygga')).toBeUndefined();
  expect(
    englishWords()
      .phrasesFrom?.('in')
      ?.map(({ base }) => base)
  ).toContain('in order to');
});

test.each([
  'få',
  'göra',
  'är',
  'å',
  'hus',
  'kommunen',
  'plats',
  'besvär',
  'framför',
  'constructor',
  '',
])('an everyday word is left alone: %s', (word) => {
  expect(sv(word)).toBeUndefined();
  expect(en(word)).toBeUndefined();
});

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '');

const written = (classes: readonly WordClass[]) =>
  classes.flatMap(({ words, inflect }) =>
    rows(words).map((row) => {
      const [left = '', right = ''] = row.split('=');
      const plainer = right.split(',').map((each) => each.trim().replace('!', ''));
      return { forms: inflect(left.trim()), plainer: plainer.filter((each) => each !== '') };
    })
  );

describe.each([
  ['Swedish', swedishClasses, swedishPhrases.words, swedishWords, 250],
  ['English', englishClasses, englishPhrases.words, englishWords, 150],
] as const)('the %s list', (_language, classes, phrases, wordsOf, least) => {
  const all = () => written(classes);
  const allPhrases = () => [...phrasesOf(phrases).values()].flat();

  test('is long enough', () => {
    expect(all().length).toBeGreaterThanOrEqual(least);
  });

  test('has each word once', () => {
    const bases = all().map(({ forms }) => forms[0]);
    expect(bases.filter((base, at) => bases.indexOf(base) !== at)).toEqual([]);
  });

  test('has no form of two words', () => {
    const words = wordsOf();
    const shared = all().flatMap(({ forms }) =>
      forms.filter((form) => ![undefined, forms[0]].includes(words.lookup(form)?.base))
    );
    expect(shared).toEqual([]);
  });

  test('finds every word in its base form, and most forms', () => {
    const words = wordsOf();
    expect(all().filter(({ forms }) => words.lookup(forms[0] ?? '') === undefined)).toEqual([]);
    const forms = all()
      .flatMap((each) => each.forms)
      .filter((form) => form !== '');
    const found = forms.filter((form) => words.lookup(form) !== undefined);
    expect(found.length / forms.length).toBeGreaterThan(0.97);
  });

  test('calls no word plainer that is itself in the list', () => {
    const words = wordsOf();
    const said = all().flatMap(({ forms }) =>
      forms.flatMap((form) => words.lookup(form)?.plainer ?? [])
    );
    const inPhrases = allPhrases().flatMap(({ plainer }) => plainer);
    const bureaucratic = [...said, ...inPhrases]
      .flatMap((each) => each.split(' '))
      .filter((word) => words.lookup(word) !== undefined);
    expect([...new Set(bureaucratic)]).toEqual([]);
  });

  test('can inflect every plainer verb and noun it is to inflect', () => {
    const verbs = classes[0];
    const known = new Set(rows(verbs?.plain ?? '').map((row) => verbs?.inflect(row)[0]));
    const unknown = written(verbs === undefined ? [] : [verbs])
      .flatMap(({ plainer }) => plainer)
      .filter((each) => !known.has(each.split(' ')[0] ?? ''));
    expect(unknown.filter((each) => !['måste', 'ska'].includes(each))).toEqual([]);
  });

  test('holds no plainer word that nothing leads to', () => {
    const asked = new Set(
      all().flatMap(({ plainer }) => plainer.flatMap((each) => each.split(' ')))
    );
    const idle = classes.flatMap(({ plain, inflect }) =>
      rows(plain)
        .map((row) => inflect(row)[0] ?? '')
        .filter((base) => !asked.has(base))
    );
    expect(idle).toEqual([]);
  });

  test('is written in lower case and without marks left over', () => {
    for (const { forms } of all()) {
      for (const form of forms) expect(form).toMatch(/^[a-zåäöé]*$/);
    }
  });

  test('has phrases of several words, each once, the longest first', () => {
    const bases = allPhrases().map(({ base }) => base);
    expect(new Set(bases).size).toBe(bases.length);
    expect(allPhrases().length).toBeGreaterThanOrEqual(50);
    for (const alike of phrasesOf(phrases).values()) {
      const lengths = alike.map((phrase) => phrase.words.length);
      expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
      expect(Math.min(...lengths)).toBeGreaterThan(1);
    }
  });

  test('is small', () => {
    const raw = classes.reduce((sum, { words: w, plain }) => sum + Buffer.byteLength(w + plain), 0);
    expect(raw).toBeLessThan(30_000);
  });
});
