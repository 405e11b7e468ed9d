import type { PlainerPhrase, PlainerWord, PlainerWords } from '../words/plainer-words';
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
  /** The same word in lower case; itself if that is how it is written. */
  readonly root: Word | undefined;
  /** The last analysis that counted it; what tells words apart without a set of them. */
  countedIn: number;
}

/** The word whatever case it is written in. */
export const rootOf = (word: Word): Word => word.root ?? word;

/** What a lexicon asks of a language, once for each word. */
export interface WordSource {
  readonly traitsOf: (lower: string) => number;
  readonly plainerWords: PlainerWords;
}

/** Remembers words by the form they are written in, so that each is judged once. */
export interface Lexicon {
  /**
   * The word written between two places of a text.
   * @param hash of its code units; words that share one are told apart all the same
   * @param isUncomposed whether the form must be composed (NFC) to be compared
   */
  readonly lookup: (
    text: string,
    start: number,
    end: number,
    hash: number,
    isUncomposed: boolean
  ) => Word;
  readonly size: () => number;
}

const unseen = /[\u00ad\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Slots for the words of the day; a power of two. */
const SLOTS = 1 << 14;
const PROBES = 4;

/**
 * A map by form, and before it a few slots by hash: most words are found there
 * without being cut out of the text. A text made so that its words share one
 * hash only misses the slots, and is read at the speed of the map.
 */
export const createLexicon = ({ traitsOf, plainerWords }: WordSource): Lexicon => {
  const words = new Map<string, Word>();
  const slots = new Array<Word | undefined>(SLOTS).fill(undefined);

  const learn = (form: string, isUncomposed: boolean): Word => {
    const composed = isUncomposed ? form.replace(unseen, '').normalize('NFC') : form;
    const lower = composed.toLowerCase();
    const root = lower === form ? undefined : (words.get(lower) ?? learn(lower, false));
    const plainer = root === undefined ? plainerWords.lookup(lower) : root.plainer;
    const phrases = root === undefined ? plainerWords.phrasesFrom?.(lower) : root.phrases;
    const traits =
      root?.traits ??
      traitsOf(lower) |
        (plainer === undefined ? 0 : HAS_PLAINER) |
        (phrases === undefined ? 0 : BEGINS_PHRASE);
    const word = { form, lower, traits, plainer, phrases, root, countedIn: 0 };
    words.set(form, word);
    return word;
  };

  return {
    lookup: (text, start, end, hash, isUncomposed) => {
      // Where they are all taken, the first gives way: a word that is used comes back soon.
      let free = hash & (SLOTS - 1);
      for (let probe = 0; probe < PROBES; probe += 1) {
        const slot = (hash + probe) & (SLOTS - 1);
        const word = slots[slot];
        if (word === undefined) {
          free = slot;
          break;
        }
        if (isWrittenAt(word.form, text, start, end)) return word;
      }
      const form = text.slice(start, end);
      const word = words.get(form) ?? learn(form, isUncomposed);
      slots[free] = word;
      return word;
    },
    size: () => words.size,
  };
};

const isWrittenAt = (form: string, text: string, start: number, end: number): boolean => {
  if (form.length !== end - start) return false;
  for (let at = form.length - 1; at >= 0; at -= 1) {
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
};
