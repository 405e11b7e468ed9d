import type { Token } from '../scan/token';
import type { PlainerWords } from '../words/plainer-words';

/**
 * What the engine knows of one language, as data and two questions. Everything
 * is asked about words in lower case, composed (NFC) and without soft hyphens.
 */
export interface LanguageData {
  /** As BCP 47 has it: `sv`. */
  readonly code: string;
  /** False where only rules that need no knowledge of the language run. */
  readonly isFullySupported: boolean;
  /** What a word is by its form: bits of scan/traits.ts. */
  traitsOf(word: string): number;
  /** The words that are verbs in the passive, by where they stand in their sentence. */
  passives(tokens: readonly Token[]): readonly Token[];
  /** What a short abbreviation is short for: `t.ex` is "till exempel". */
  writtenOut(abbreviation: string): string | undefined;
  /** The verb hidden in a noun: "bedömning" hides "bedöma". */
  verbIn(noun: string): string | undefined;
  /**
   * That verb in the form of the one before the noun, where nothing else has to change.
   * @param next the word after the noun
   */
  verbFor(noun: string, lightVerb: string, next: string | undefined): HiddenVerb | undefined;
  /** Words and phrases of the office, and the everyday ones for them. */
  readonly plainerWords: PlainerWords;
  /** Words a minute that adults read silently. */
  readonly wordsPerMinute: number;
}

/** A verb that can stand where a verb and its noun stood. */
export interface HiddenVerb {
  readonly words: string;
  /** Whether the word after the noun goes too: the "av" of "göra en bedömning av". */
  readonly takesNext: boolean;
}

const noTokens: readonly Token[] = [];

/** Any other language: what can be said without knowing it, and nothing more. */
export const neutral = (code: string): LanguageData => ({
  code,
  isFullySupported: false,
  traitsOf: () => 0,
  passives: () => noTokens,
  writtenOut: () => undefined,
  verbIn: () => undefined,
  verbFor: () => undefined,
  plainerWords: { lookup: () => undefined },
  wordsPerMinute: 200,
});
