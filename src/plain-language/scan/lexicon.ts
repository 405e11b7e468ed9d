import type { PlainerPhrase, PlainerWord, PlainerWords } from '../words/plainer-words';
import { createTokenPool, type TokenPool } from './pool';
import { createTally, type Tally } from './tally';
import { BEGINS_PHRASE, HAS_PLAINER } from './traits';

/** One word of the language as it is written: "Bryggan" and "bryggan" are two, with one root. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  /** Bits, see traits.ts. */
  readonly traits: number;
  readonly plainer: PlainerWord | undefined;
  /** Phrases of the office that begin with it, the longest first. */
  readonly phrases: readonly PlainerPhrase[] | undefined;
  /** A number that is the same for the word however it is written. */
  readonly root: number;
}

/** What a lexicon asks of a language, once for each word. */
export interface WordSource {
  readonly traitsOf: (lower: string) => number;
  readonly plainerWords: PlainerWords;
}

/** Remembers words by the form they are written in, so that each is judged once. */
export interface Lexicon {
  /**
   * The word written between two places of a text, if it comes to mind at once.
   * @param hash of its code units; words that share one are told apart all the same
   */
  readonly recall: (
    codes: Uint16Array,
    start: number,
    end: number,
    hash: number
  ) => Word | undefined;
  /**
   * The word of a form that did not come to mind: looked up, or judged and remembered.
   * @param isUncomposed whether the form must be composed (NFC) to be compared
   */
  readonly meet: (form: string, hash: number, isUncomposed: boolean) => Word;
  readonly size: () => number;
  readonly tally: Tally;
  readonly pool: TokenPool;
}

const unseen = /[\u00ad\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Slots for the words of the day; a power of two. */
const SLOTS = 1 << 14;
const PROBES = 4;
/** Code units that a slot has room for; a longer word is looked up each time. */
const ROOM = 24;

/**
 * A map by form, and before it a few slots by hash: most words are found there
 * without being cut out of the text. A text made so that its words share one
 * hash only misses the slots, and is read at the speed of the map.
 */
export const createLexicon = ({ traitsOf, plainerWords }: WordSource): Lexicon => {
  const words = new Map<string, Word>();
  const tally = createTally();
  const slots = new Array<Word | undefined>(SLOTS).fill(undefined);
  /** The form in each slot: its length, then its code units. */
  const spelt = new Uint16Array(SLOTS * ROOM);

  const isSpelt = (slot: number, codes: Uint16Array, start: number, end: number): boolean => {
    const from = slot * ROOM;
    const length = end - start;
    if (spelt[from] !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (spelt[from + 1 + at] !== codes[start + at]) return false;
    }
    return true;
  };

  const learn = (form: string, isUncomposed: boolean): Word => {
    const composed = isUncomposed ? form.replace(unseen, '').normalize('NFC') : form;
    const lower = composed.toLowerCase();
    const word =
      lower === form ? judged(form) : { ...(words.get(lower) ?? learn(lower, false)), form };
    words.set(form, word);
    return word;
  };

  const judged = (lower: string): Word => {
    const plainer = plainerWords.lookup(lower);
    const phrases = plainerWords.phrasesFrom?.(lower);
    const traits =
      traitsOf(lower) |
      (plainer === undefined ? 0 : HAS_PLAINER) |
      (phrases === undefined ? 0 : BEGINS_PHRASE);
    return { form: lower, lower, traits, plainer, phrases, root: words.size };
  };

  /** Where all are taken the first gives way: a word that is used comes back soon. */
  const slotFor = (hash: number): number => {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = (hash + probe) & (SLOTS - 1);
      if (slots[slot] === undefined) return slot;
    }
    return hash & (SLOTS - 1);
  };

  const keepAtHand = (word: Word, hash: number): void => {
    const { form } = word;
    if (form.length >= ROOM) return;
    const slot = slotFor(hash);
    const from = slot * ROOM;
    slots[slot] = word;
    spelt[from] = form.length;
    for (let at = 0; at < form.length; at += 1) spelt[from + 1 + at] = form.charCodeAt(at);
  };

  return {
    recall: (codes, start, end, hash) => {
      for (let probe = 0; probe < PROBES; probe += 1) {
        const slot = (hash + probe) & (SLOTS - 1);
        const word = slots[slot];
        if (word === undefined) return undefined;
        if (isSpelt(slot, codes, start, end)) return word;
      }
      return undefined;
    },
    meet: (form, hash, isUncomposed) => {
      const word = words.get(form) ?? learn(form, isUncomposed);
      keepAtHand(word, hash);
      return word;
    },
    size: () => words.size,
    tally,
    pool: createTokenPool(),
  };
};
