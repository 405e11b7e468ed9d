/**
 * Where remarks begin. Rules of thumb, all of them, and data: an organisation
 * sets its own. No authority has published numbers that make a text plain.
 */
export interface Limits {
  /** Words of a sentence. From `warning + 1` it is remarked on; `error` may be left out. */
  readonly sentenceWords: { readonly warning: number; readonly error?: number };
  /** Words of a paragraph. */
  readonly paragraphWords: { readonly warning: number; readonly error?: number };
  /** Letters of a word. */
  readonly wordLetters: number;
  /** Share of sentences (0 to 1) that may be passive before each passive is pointed out. */
  readonly passiveShare: number;
  /** Negations of a sentence. */
  readonly negations: number;
  /** Nouns made from verbs, of a sentence. */
  readonly nominalisations: number;
  /** Letters of a word in capitals; up to here it is taken for an abbreviation. */
  readonly capitalLetters: number;
  /** Words below which a text is too short to be judged by averages. */
  readonly verdictWords: number;
  /** Words below which a list entry, a table cell or a caption is no sentence. */
  readonly fragmentWords: number;
  /** LIX from which a text is easy, medium, hard and very hard. */
  readonly lixBands: readonly [number, number, number, number];
}

export const defaultLimits: Limits = {
  // Isof calls 15 words "slightly longer"; the error is for what nobody reads in one breath.
  sentenceWords: { warning: 25, error: 40 },
  paragraphWords: { warning: 80 },
  wordLetters: 20,
  passiveShare: 0.2,
  negations: 2,
  nominalisations: 3,
  capitalLetters: 6,
  verdictWords: 100,
  fragmentWords: 4,
  // As lix.se publishes them: 50 to 60 is what official texts usually have.
  lixBands: [30, 40, 50, 60],
};
