import { createWordsAtHand } from '../../../../src/plain-language/scan/at-hand';
import { createLexicon, type Word } from '../../../../src/plain-language/scan/lexicon';
import { createTokenPool } from '../../../../src/plain-language/scan/pool';
import { createTally } from '../../../../src/plain-language/scan/tally';
import { scan } from '../../../../src/plain-language/scan/scan';
import { BEGINS_PHRASE, HAS_PLAINER } from '../../../../src/plain-language/scan/traits';
import { swedish } from '../support';

const word = (form: string, traits = 0): Word => ({
  form,
  lower: form,
  traits,
  plainer: undefined,
  phrases: undefined,
  root: 0,
});
const codes = (text: string) =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('words at hand', () => {
  const recalled = (atHand: ReturnType<typeof createWordsAtHand>, form: string, hash: number) =>
    atHand.recall(codes(`i ${form}!`), 2, 2 + form.length, hash)?.form;

  test('are found by how they are written, wherever they stand', () => {
    const atHand = createWordsAtHand();
    expect(recalled(atHand, 'brygga', 7)).toBeUndefined();
    atHand.keep(word('brygga'), 7);
    expect(recalled(atHand, 'brygga', 7)).toBe('brygga');
    expect(recalled(atHand, 'bryggor', 7)).toBeUndefined();
    expect(recalled(atHand, 'bryggx', 7)).toBeUndefined();
    expect(recalled(atHand, 'xrygga', 7)).toBeUndefined();
    expect(recalled(atHand, 'brygga', 8)).toBeUndefined();
  });

  test('are told apart where they share a number, four of them', () => {
    const atHand = createWordsAtHand();
    const alike = ['ett', 'två', 'tre', 'fyra'];
    for (const form of alike) atHand.keep(word(form), 1023);
    expect(alike.map((form) => recalled(atHand, form, 1023))).toEqual(alike);
    atHand.keep(word('fem'), 1023);
    expect(recalled(atHand, 'fem', 1023)).toBe('fem');
    expect(recalled(atHand, 'ett', 1023)).toBeUndefined();
    expect(recalled(atHand, 'fyra', 1023)).toBe('fyra');
  });

  test('are as many as a long text has', () => {
    const atHand = createWordsAtHand();
    const all = Array.from({ length: 6000 }, (_, at) => `ord${at}`);
    all.forEach((form, at) => {
      atHand.keep(word(form), at);
    });
    expect(all.filter((form, at) => recalled(atHand, form, at) !== form)).toEqual([]);
  });

  test('are none of those that are too long', () => {
    const atHand = createWordsAtHand();
    atHand.keep(word('a'.repeat(23)), 1);
    atHand.keep(word('b'.repeat(24)), 2);
    expect(recalled(atHand, 'a'.repeat(23), 1)).toBe('a'.repeat(23));
    expect(recalled(atHand, 'b'.repeat(24), 2)).toBeUndefined();
  });
});

describe('a tally', () => {
  test('counts each word once, from where it begins', () => {
    const tally = createTally();
    tally.begin();
    tally.meetAll([3, 5, 3]);
    tally.meet(5);
    expect([tally.count(), tally.met()]).toEqual([2, [3, 5]]);
    tally.begin();
    expect([tally.count(), tally.met()]).toEqual([0, []]);
    tally.meet(5);
    expect([tally.count(), tally.met()]).toEqual([1, [5]]);
  });

  test('has room for any number, and forgets none when it makes room', () => {
    const tally = createTally();
    tally.begin();
    const numbers = [1, 4095, 4096, 9000, 1_000_000];
    tally.meetAll([...numbers, ...numbers]);
    expect(tally.met()).toEqual(numbers);
  });
});

describe('the words of a block', () => {
  test('are written over by those of the next', () => {
    const pool = createTokenPool();
    pool.begin();
    const first = pool.take(0, 3, 3, 1, word('ett', 4));
    expect(first).toEqual({
      start: 0,
      end: 3,
      letters: 3,
      shape: 1,
      word: word('ett', 4),
      traits: 4,
    });
    expect([pool.count(), pool.after(0), pool.after(1)]).toEqual([1, [first], []]);
    pool.begin();
    expect([pool.count(), pool.after(0)]).toEqual([0, []]);
    const next = pool.take(4, 9, 5, 2, word('andra', 8));
    expect(next).toBe(first);
    expect(next).toEqual({
      ...{ start: 4, end: 9, letters: 5, shape: 2 },
      ...{ word: word('andra', 8), traits: 8 },
    });
  });

  test('beyond two thousand are let go with it', () => {
    const pool = createTokenPool();
    const take = () => Array.from({ length: 2050 }, (_, at) => pool.take(at, at, 1, 0, word('a')));
    pool.begin();
    const one = take();
    pool.begin();
    const other = take();
    expect(other.findIndex((token, at) => token !== one[at])).toBe(2048);
  });
});

describe('a lexicon', () => {
  const asked: string[] = [];
  const lexicon = () =>
    createLexicon({
      traitsOf: (lower) => {
        asked.push(lower);
        return 4;
      },
      plainerWords: {
        lookup: (lower) =>
          lower === 'erhåller' ? { base: 'erhålla', plainer: ['får'] } : undefined,
        phrasesFrom: (lower) =>
          lower === 'i' ? [{ base: 'i fall', plainer: ['om'], words: ['i', 'fall'] }] : undefined,
      },
    });

  test('judges each word once, however it is written', () => {
    const known = lexicon();
    asked.length = 0;
    scan('Brygga brygga BRYGGA bry\u00adgga brygga.', known);
    expect(asked).toEqual(['brygga']);
    expect(known.size()).toBe(4);
  });

  test('knows a word by its root in every form, and by no other', () => {
    const known = lexicon();
    const { sentences, vocabulary } = scan('Å a\u030a å bad Bad.', known);
    const roots = sentences[0]?.tokens.map(({ word: { root } }) => root);
    expect(new Set(roots).size).toBe(2);
    expect(vocabulary).toHaveLength(2);
    expect(sentences[0]?.tokens.map(({ word: { form } }) => form)).toEqual([
      'Å',
      'a\u030a',
      'å',
      'bad',
      'Bad',
    ]);
  });

  test('says which words have a plainer one, and which begin a phrase', () => {
    const traits = scan('Erhåller i bad', lexicon()).sentences[0]?.tokens.map(
      (token) => token.traits
    );
    expect(traits).toEqual([4 | HAS_PLAINER, 4 | BEGINS_PHRASE, 4]);
  });

  test('keeps a word at hand from the second time it is met', () => {
    const known = createLexicon(swedish);
    const text = 'Bryggan.';
    const { tokens } = scan(text, known).sentences[0] ?? { tokens: [] };
    const met = known.meet('Bryggan', 99, false);
    expect(met).toBe(tokens[0]?.word);
    expect(known.recall(codes('Bryggan'), 0, 7, 99)).toBe(met);
  });
});
