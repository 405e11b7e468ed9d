import type { LanguageData } from './languages/language';
import type { BlockKind } from './prose';
import type { Lexicon } from './scan/lexicon';
import { scan } from './scan/scan';
import type { Sentence, Token } from './scan/token';
import { PASSIVE } from './scan/traits';

/** A block as it has been read: what every rule looks at. */
export interface Reading {
  readonly kind: BlockKind;
  readonly text: string;
  /** Where its words were looked up. */
  readonly lexicon: Lexicon;
  readonly sentences: readonly Sentence[];
  /** The passives of each sentence, in the same order. */
  readonly passives: readonly (readonly Token[])[];
  readonly words: number;
  /** Bits that at least one word has, so that a rule with nothing to do knows at once. */
  readonly traits: number;
  /** Bits of how at least one word is written. */
  readonly shapes: number;
  /** The root of every word that occurs, once. */
  readonly vocabulary: readonly number[];
  /** Whether its sentences are sentences, rather than a heading or a few words of a list. */
  readonly isRunningText: boolean;
}

const none: readonly Token[] = [];

export const readBlock = (
  { kind, text }: { readonly kind: BlockKind; readonly text: string },
  language: LanguageData,
  lexicon: Lexicon,
  fragmentWords: number
): Reading => {
  const { sentences, vocabulary } = scan(text, lexicon);
  let words = 0;
  let traits = 0;
  let shapes = 0;
  for (const sentence of sentences) {
    words += sentence.tokens.length;
    traits |= sentence.traits;
    shapes |= sentence.shapes;
  }
  const isWhole = kind === 'paragraph' || kind === 'quote';
  return {
    kind,
    text,
    lexicon,
    sentences,
    passives: sentences.map((sentence) =>
      (sentence.traits & PASSIVE) === 0 ? none : language.passives(sentence.tokens)
    ),
    words,
    traits,
    shapes,
    vocabulary,
    isRunningText: isWhole || (kind !== 'heading' && words >= fragmentWords),
  };
};
