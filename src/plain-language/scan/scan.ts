import { beginsWord, classOf, SPACE, TERMINATOR } from './characters';
import { rootOf, type Lexicon, type Word } from './lexicon';
import { readPlainWord, readToken, type Measure } from './read-token';
import { endsSentence, pastTerminators } from './sentence-end';
import { ADDRESS, UNCOMPOSED, type Sentence, type Token } from './token';

const BLANK = 0x20;
const LINE_FEED = 0x0a;

export interface Scanned {
  readonly sentences: readonly Sentence[];
  /** Every word that occurs, once, whatever its case. */
  readonly vocabulary: readonly Word[];
}

/**
 * Reads a block once, from left to right, into sentences of words. Links and
 * e-mail addresses are passed over: nobody reads them word by word. Time grows
 * with the text alone, whatever it holds.
 * @param counting a number that no scan with this lexicon was given before
 */
export const scan = (text: string, lexicon: Lexicon, counting: number): Scanned => {
  const sentences: Sentence[] = [];
  const vocabulary: Word[] = [];
  const measure: Measure = { end: 0, letters: 0, shape: 0, hash: 0 };
  let tokens: Token[] = [];
  let traits = 0;
  let shapes = 0;
  let start = -1;
  /** Where the last thing that is seen ended. */
  let visible = 0;
  /** The word that ended right there, unless it was a link. */
  let last: Token | undefined;
  let at = 0;

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at += 1;
      continue;
    }
    let endsAt = -1;
    const found = classOf(code);
    if (found === SPACE) {
      if (code === LINE_FEED && endsLine(text, at + 1)) endsAt = visible;
      at += 1;
    } else {
      if (start < 0) start = at;
      if (beginsWord(found)) {
        readPlainWord(text, at, measure);
        if (measure.end === 0) readToken(text, at, measure);
        const { end, letters, shape, hash } = measure;
        last = undefined;
        if ((shape & ADDRESS) === 0) {
          const word = lexicon.lookup(text, at, end, hash, (shape & UNCOMPOSED) !== 0);
          last = { start: at, end, letters, shape, word, traits: word.traits };
          tokens.push(last);
          const root = rootOf(word);
          if (root.countedIn !== counting) {
            root.countedIn = counting;
            vocabulary.push(root);
          }
          traits |= word.traits;
          shapes |= shape;
        }
        at = end;
      } else if (found === TERMINATOR) {
        const past = pastTerminators(text, at);
        const abuts = last?.end === at ? last : undefined;
        if (endsSentence(text, at, past, abuts, tokens.length === 1)) endsAt = past;
        at = past;
      } else {
        at += 1;
      }
      visible = at;
    }
    if (endsAt >= 0) {
      if (tokens.length > 0) {
        sentences.push({ start, end: endsAt, tokens, traits, shapes });
        tokens = [];
        traits = 0;
        shapes = 0;
      }
      start = -1;
      last = undefined;
    }
  }
  if (tokens.length > 0) sentences.push({ start, end: visible, tokens, traits, shapes });
  return { sentences, vocabulary };
};

/** Whether nothing but blanks stand before the next line break. */
const endsLine = (text: string, from: number): boolean => {
  let at = from;
  // Two blanks is what a line that looks empty holds; a longer run is rare and reads as one line.
  while (at < from + 8 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at += 1;
  return text[at] === '\n';
};
