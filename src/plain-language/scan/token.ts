/** Letters from which a word counts as long. Björnsson, C.-H. (1968), Läsbarhet. */
export const LONG_WORD = 7;

/** Only digits, with what stands between them: 3,5 or 2008/09:153. */
export const NUMBER = 1;
/** A link or an e-mail address: read as one thing, and no word of the text. */
export const ADDRESS = 1 << 1;
/** Begins with a capital. */
export const CAPITALISED = 1 << 2;
/** Two capitals or more, and no other letter before a colon: SKR, FN:s. */
export const CAPITALS = 1 << 3;
/** Holds what the eye does not see, or decomposed letters. */
export const UNCOMPOSED = 1 << 4;
/** Has a full stop inside: t.ex, lerum.se. */
export const DOTTED = 1 << 5;
/** The word before it is the same one. */
export const DOUBLED = 1 << 6;
/** Small letters and nothing else, where that was seen at once: it is its own lower case. */
export const SMALL = 1 << 7;

/** One word where it stands. */
export interface Token {
  readonly start: number;
  /** Without the full stop of an abbreviation. */
  readonly end: number;
  /** Letters as a reader counts them: å is one however it is stored, hyphens none. */
  readonly letters: number;
  /** Bits: how it is written here. */
  readonly shape: number;
  /** Bits: what it is wherever it stands, see traits.ts. */
  readonly traits: number;
  /** A number that is the same for the word however it is written. */
  readonly root: number;
  /** As a dictionary would be asked about it. */
  readonly lower: string;
}

/** A sentence, or what a heading or a list entry has instead of one. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Bits that at least one of its words has; most rules see by them that they have nothing to do. */
  readonly traits: number;
  readonly shapes: number;
  /** Letters of its longest word. */
  readonly longest: number;
  /** Its long words, as LIX counts them: a number is a word, but never a long one. */
  readonly longWords: number;
}
