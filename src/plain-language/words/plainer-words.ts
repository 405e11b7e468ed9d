/** A word that a plainer one could replace. */
export interface PlainerWord {
  /** As a dictionary has it: `erhålla` for `erhöll`. */
  readonly base: string;
  /** What to write instead, the best first; empty where the word is best left out. */
  readonly plainer: readonly string[];
}

/** The words of one language that have a plainer one, in every form they are written in. */
export interface PlainerWords {
  /**
   * @param lowerCaseWord one word in lower case, its letters composed (NFC) and
   * without soft hyphens
   */
  lookup(lowerCaseWord: string): PlainerWord | undefined;
}
