import type { PlainerPhrase, PlainerWord, PlainerWords } from '../words/plainer-words';
import { createWordsAtHand, type WordsAtHand } from './at-hand';
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
  /** A word that comes to mind at once. */
  readonly recall: WordsAtHand['recall'];
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

/** A map by form, and before it the words at hand, where most are found. */
export const createLexicon = ({ traitsOf, plainerWords }: WordSource): Lexicon => {
  const words = new Map<string, Word>();
  const tally = createTally();
  const atHand = createWordsAtHand();

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

  return {
    recall: atHand.recall,
    meet: (form, hash, isUncomposed) => {
      const known = words.get(form);
      // Most compounds are met once and never again: they do not take the place of a word in use.
      if (known === undefined) return learn(form, isUncomposed);
      atHand.keep(known, hash);
      return known;
    },
    size: () => words.size,
    tally,
    pool: createTokenPool(),
  };
};
