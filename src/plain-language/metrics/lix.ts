/**
 * LIX, läsbarhetsindex: words a sentence plus the percentage of long words.
 * As Sparv (Språkbanken) computes it: a colon ends no sentence.
 * @returns NaN for no text at all
 */
export const lix = (words: number, sentences: number, longWords: number): number =>
  words / sentences + (100 * longWords) / words;

/** How hard a LIX is usually said to be; the edges are a setting. */
export type LixBand = 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard';

const bands = ['veryEasy', 'easy', 'medium', 'hard'] as const;

/** @param edges LIX from which a text is easy, medium, hard and very hard */
export const lixBand = (value: number, edges: readonly number[]): LixBand =>
  bands[edges.findIndex((edge) => value < edge)] ?? 'veryHard';
