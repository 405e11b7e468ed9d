import { lowerOf } from './lower';
import type { Token } from './token';

/** Words that are kept to be written over; those beyond are let go with their block. */
const KEPT = 1 << 11;

/** The words of a block where they stand: the same objects for one block after another. */
export interface TokenPool {
  /** From here on all that were handed out may be written over, by words of this text. */
  readonly begin: (text: string) => void;
  readonly take: (
    start: number,
    end: number,
    letters: number,
    shape: number,
    traits: number,
    root: number
  ) => Token;
  /** How many have been taken since the block began. */
  readonly count: () => number;
  /** Those taken after the first so many. */
  readonly after: (count: number) => readonly Token[];
}

/** What is being read; all words of a pool look into the same. */
interface Page {
  text: string;
}

class PooledToken implements Token {
  constructor(
    private readonly page: Page,
    public start: number,
    public end: number,
    public letters: number,
    public shape: number,
    public traits: number,
    public root: number
  ) {}

  /** Cut out of the text when a rule asks, which is about few words. */
  get lower(): string {
    return lowerOf(this.page.text.slice(this.start, this.end), this.shape);
  }
}

/** Making two thousand words anew for every text costs more than finding out what they are. */
export const createTokenPool = (): TokenPool => {
  const tokens: PooledToken[] = [];
  const page: Page = { text: '' };
  let taken = 0;
  return {
    begin: (text) => {
      if (tokens.length > KEPT) tokens.length = KEPT;
      taken = 0;
      page.text = text;
    },
    take: (start, end, letters, shape, traits, root) => {
      const kept = tokens[taken];
      taken += 1;
      if (kept === undefined) {
        const made = new PooledToken(page, start, end, letters, shape, traits, root);
        tokens.push(made);
        return made;
      }
      kept.start = start;
      kept.end = end;
      kept.letters = letters;
      kept.shape = shape;
      kept.traits = traits;
      kept.root = root;
      return kept;
    },
    count: () => taken,
    after: (count) => tokens.slice(count, taken),
  };
};
