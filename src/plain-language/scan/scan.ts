import { beginsWord, classOf, SPACE, TERMINATOR } from './characters';
import { codeAt, codesOf } from './codes';
import type { Lexicon } from './lexicon';
import { readPlainWord, readToken, type Measure } from './read-token';
import { endsSentence, pastTerminators } from './sentence-end';
import { ADDRESS, DOUBLED, LONG_WORD, type Sentence, type Token } from './token';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;

export interface Scanned {
  readonly sentences: readonly Sentence[];
  /** The root of every word that occurs, once. */
  readonly vocabulary: readonly number[];
}

/**
 * Reads a block once, from left to right, into sentences of words. Links and
 * e-mail addresses are passed over: nobody reads them word by word. Time grows
 * with the text alone, whatever it holds. The words that it returns are good until
 * the next block is read with the same lexicon, which writes them over.
 */
export const scan = (text: string, lexicon: Lexicon): Scanned => {
  const codes = codesOf(text);
  const { tally, pool } = lexicon;
  const sentences: Sentence[] = [];
  const measure: Measure = { end: 0, letters: 0, shape: 0 };
  /** Words of the sentences before this one. */
  let before = 0;
  let traits = 0;
  let shapes = 0;
  let longest = 0;
  let longWords = 0;
  let start = -1;
  /** Of the word before in the same sentence. */
  let root = -1;
  /** Where the last thing that is seen ended. */
  let visible = 0;
  /** The word that ended right there, unless it was a link. */
  let last: Token | undefined;
  let at = 0;

  tally.begin();
  pool.begin(text);
  while (at < text.length) {
    const code = codeAt(codes, at);
    if (code === BLANK) {
      at += 1;
      continue;
    }
    let endsAt = -1;
    const found = classOf(code);
    if (found === SPACE) {
      if (code === LINE_FEED && endsLine(codes, at + 1)) endsAt = visible;
      at += 1;
    } else {
      if (start < 0) start = at;
      if (beginsWord(found)) {
        readPlainWord(codes, at, found, measure);
        if (measure.end === 0) readToken(codes, at, measure);
        const { end, letters } = measure;
        let { shape } = measure;
        last = undefined;
        if ((shape & ADDRESS) === 0) {
          let place = lexicon.recall(codes, at, end);
          if (place < 0) place = lexicon.meet(text.slice(at, end), shape);
          const traitsOfWord = lexicon.traitsAt(place);
          const rootBefore = root;
          root = lexicon.rootAt(place);
          if (root === rootBefore) shape |= DOUBLED;
          last = pool.take(at, end, letters, shape, traitsOfWord, root);
          tally.meet(root);
          traits |= traitsOfWord;
          shapes |= shape;
          if (letters > longest) longest = letters;
          if (letters >= LONG_WORD) longWords += 1;
        }
        // A word is most often followed by a blank, which says nothing.
        at = codeAt(codes, end) === BLANK ? end + 1 : end;
        visible = end;
        continue;
      } else if (found === TERMINATOR) {
        const past = pastTerminators(codes, at);
        const abuts = last?.end === at ? last : undefined;
        if (endsSentence(codes, at, past, abuts, pool.count() === before + 1)) endsAt = past;
        at = past;
      } else {
        at += 1;
      }
      visible = at;
    }
    if (endsAt >= 0) {
      if (pool.count() > before) {
        const tokens = pool.after(before);
        sentences.push({ start, end: endsAt, tokens, traits, shapes, longest, longWords });
        before = pool.count();
        traits = 0;
        shapes = 0;
        longest = 0;
        longWords = 0;
      }
      start = -1;
      root = -1;
      last = undefined;
    }
  }
  if (pool.count() > before) {
    const tokens = pool.after(before);
    sentences.push({ start, end: visible, tokens, traits, shapes, longest, longWords });
  }
  return { sentences, vocabulary: tally.met() };
};

/** Whether nothing but blanks stand before the next line break. */
const endsLine = (codes: Uint16Array, from: number): boolean => {
  let at = from;
  // Two blanks is what a line that looks empty holds; a longer run is rare and reads as one line.
  while (at < from + 8 && isBlank(codeAt(codes, at))) at += 1;
  return codeAt(codes, at) === LINE_FEED;
};

const isBlank = (code: number): boolean => code === BLANK || code === TAB || code === RETURN;
