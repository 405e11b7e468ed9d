import type { PlainerPhrase, PlainerWord, PlainerWords } from '../words/plainer-words';
import { createForms, type Forms } from './forms';
import { lowerOf } from './lower';
import { createTokenPool, type TokenPool } from './pool';
import { createTally, type Tally } from './tally';
import { BEGINS_PHRASE, HAS_PLAINER } from './traits';

/** What a lexicon asks of a language, once for each word. */
export interface WordSource {
  readonly traitsOf: (lower: string) => number;
  readonly plainerWords: PlainerWords;
}

/**
 * Remembers words by the form they are written in, so that each is judged once. A word is
 * known by its root, which "Bryggan" and "bryggan" share.
 */
export interface Lexicon {
  /** Where a form stands that comes to mind at once; else -1. */
  readonly recall: Forms['recall'];
  /**
   * Where a form stands that did not come to mind: looked up, or judged and remembered.
   * @param shape see token.ts
   */
  readonly meet: (form: string, shape: number) => number;
  readonly traitsAt: Forms['traitsAt'];
  readonly rootAt: Forms['rootAt'];
  /** How many forms are remembered. */
  readonly size: () => number;
  /** Forgets words that have been met once, and gives the others new roots. */
  readonly renew: () => void;
  /** The plainer word for one that has some, by its root. */
  readonly plainerFor: (root: number) => PlainerWord | undefined;
  /** The phrases of the office that begin with a word, the longest first, by its root. */
  readonly phrasesFrom: (root: number) => readonly PlainerPhrase[];
  readonly tally: Tally;
  readonly pool: TokenPool;
}

/** All forms met, and what is said of a few of the words. */
export const createLexicon = ({ traitsOf, plainerWords }: WordSource): Lexicon => {
  const forms = createForms();
  let plainer = new Map<number, PlainerWord>();
  let phrases = new Map<number, readonly PlainerPhrase[]>();
  let roots = 0;

  const judge = (lower: string): number => {
    roots += 1;
    let traits = traitsOf(lower);
    const plainerWord = plainerWords.lookup(lower);
    if (plainerWord !== undefined) {
      traits |= HAS_PLAINER;
      plainer.set(roots, plainerWord);
    }
    const begun = plainerWords.phrasesFrom?.(lower);
    if (begun !== undefined) {
      traits |= BEGINS_PHRASE;
      phrases.set(roots, begun);
    }
    return forms.add(lower, traits, roots);
  };

  /** Another way of writing a word, which may have been met in lower case. */
  const learn = (form: string, lower: string): number => {
    const met = forms.find(lower);
    const place = met < 0 ? judge(lower) : met;
    return forms.add(form, forms.traitsAt(place), forms.rootAt(place));
  };

  return {
    recall: forms.recall,
    meet: (form, shape) => {
      const met = forms.findOther(form);
      if (met >= 0) return met;
      const lower = lowerOf(form, shape);
      return lower === form ? judge(form) : learn(form, lower);
    },
    traitsAt: forms.traitsAt,
    rootAt: forms.rootAt,
    size: forms.size,
    renew: () => {
      const [plainerBefore, phrasesBefore] = [plainer, phrases];
      const renewed = new Int32Array(roots + 1);
      plainer = new Map();
      phrases = new Map();
      roots = 0;
      forms.renew((before) => {
        const known = renewed[before] ?? 0;
        if (known !== 0) return known;
        roots += 1;
        renewed[before] = roots;
        const plainerWord = plainerBefore.get(before);
        if (plainerWord !== undefined) plainer.set(roots, plainerWord);
        const begun = phrasesBefore.get(before);
        if (begun !== undefined) phrases.set(roots, begun);
        return roots;
      });
    },
    plainerFor: (root) => plainer.get(root),
    phrasesFrom: (root) => phrases.get(root) ?? none,
    tally: createTally(),
    pool: createTokenPool(),
  };
};

const none: readonly PlainerPhrase[] = [];
