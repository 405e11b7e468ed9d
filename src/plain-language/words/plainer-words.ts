/** A word that a plainer one could replace. */
export interface PlainerWord {
  /** As a dictionary has it: `erhålla` for `erhöll`. */
  readonly base: string;
  /** What to write instead, the best first; empty where the word is best left out. */
  readonly plainer: readonly string[];
}

/** Several words that one or two plainer ones could replace. */
export interface PlainerPhrase extends PlainerWord {
  /** The phrase in lower case, word by word. */
  readonly words: readonly string[];
}

/** The words of one language that have a plainer one, in every form they are written in. */
export interface PlainerWords {
  /**
   * @param lowerCaseWord one word in lower case, its letters composed (NFC) and
   * without soft hyphens
   */
  lookup(lowerCaseWord: string): PlainerWord | undefined;
  /** Phrases that begin with a word, the longest first; undefined where none does. */
  readonly phrasesFrom?: (lowerCaseWord: string) => readonly PlainerPhrase[] | undefined;
}

/** A list that is expanded when the first word is asked for, and only once. */
export const whenAsked = (expand: () => PlainerWords): PlainerWords => {
  let words: PlainerWords | undefined;
  return {
    lookup: (word) => (words ??= expand()).lookup(word),
    phrasesFrom: (word) => (words ??= expand()).phrasesFrom?.(word),
  };
};
