import type { PlainerWord } from '../words/plainer-words';

/** One word of the language, whatever case and place it is written in. */
export interface Word {
  readonly lower: string;
  /** Bits, see traits.ts. */
  readonly traits: number;
  readonly plainer: PlainerWord | undefined;
  /** The last analysis that counted it; what tells words apart without a set of them. */
  countedIn: number;
}

/** What a lexicon asks of a language, once for each word. */
export interface WordSource {
  readonly traitsOf: (lower: string) => number;
  readonly plainerFor: (lower: string) => PlainerWord | undefined;
}

/** Remembers words by the form they are written in, so that each is judged once. */
export interface Lexicon {
  /** @param isUncomposed whether the form must be composed (NFC) to be compared */
  lookup(form: string, isUncomposed: boolean): Word;
  readonly size: () => number;
}

const unseen = /[\u00ad\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

export const createLexicon = ({ traitsOf, plainerFor }: WordSource): Lexicon => {
  const byForm = new Map<string, Word>();
  const byLower = new Map<string, Word>();

  const learn = (form: string, isUncomposed: boolean): Word => {
    const composed = isUncomposed ? form.replace(unseen, '').normalize('NFC') : form;
    const lower = composed.toLowerCase();
    let word = byLower.get(lower);
    if (word === undefined) {
      word = { lower, traits: traitsOf(lower), plainer: plainerFor(lower), countedIn: 0 };
      byLower.set(lower, word);
    }
    byForm.set(form, word);
    return word;
  };

  return {
    lookup: (form, isUncomposed) => byForm.get(form) ?? learn(form, isUncomposed),
    size: () => byForm.size,
  };
};
