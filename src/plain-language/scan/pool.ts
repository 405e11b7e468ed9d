import type { Word } from './lexicon';
import type { Token } from './token';

/** Words that are kept to be written over; those beyond are let go with their block. */
const KEPT = 1 << 11;

/** The words of a block where they stand: the same objects for one block after another. */
export interface TokenPool {
  /** From here on all that were handed out may be written over. */
  readonly begin: () => void;
  readonly take: (start: number, end: number, letters: number, shape: number, word: Word) => Token;
  /** How many have been taken since the block began. */
  readonly count: () => number;
  /** Those taken after the first so many. */
  readonly after: (count: number) => readonly Token[];
}

type Rewritten = { -readonly [Member in keyof Token]: Token[Member] };

/** Making two thousand words anew for every text costs more than finding out what they are. */
export const createTokenPool = (): TokenPool => {
  const tokens: Rewritten[] = [];
  let taken = 0;
  return {
    begin: () => {
      if (tokens.length > KEPT) tokens.length = KEPT;
      taken = 0;
    },
    take: (start, end, letters, shape, word) => {
      const kept = tokens[taken];
      taken += 1;
      const { traits } = word;
      if (kept === undefined) {
        const made = { start, end, letters, shape, word, traits };
        tokens.push(made);
        return made;
      }
      kept.start = start;
      kept.end = end;
      kept.letters = letters;
      kept.shape = shape;
      kept.word = word;
      kept.traits = traits;
      return kept;
    },
    count: () => taken,
    after: (count) => tokens.slice(count, taken),
  };
};
