import { classOf, DASH, DIGIT, ENCLOSING, INVISIBLE, LOWER, SPACE, TERMINATOR } from './characters';
import { codeAt } from './codes';
import { NUMBER, type Token } from './token';
import { ABBREVIATION, CLOSING_ABBREVIATION } from './traits';

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Past the marks that end a sentence and the quotes and brackets that close with it. */
export const pastTerminators = (codes: Uint16Array, from: number): number => {
  for (let at = from; ; at += 1) {
    const found = classOf(codeAt(codes, at));
    if (found !== TERMINATOR && found !== ENCLOSING && found !== INVISIBLE) return at;
  }
};

/**
 * Whether the mark at `from` ends a sentence.
 * @param past where the run of marks and closing quotes ends
 * @param last the word right before the mark, if one is
 * @param isFirst whether that word is the first of its sentence
 */
export const endsSentence = (
  codes: Uint16Array,
  from: number,
  past: number,
  last: Token | undefined,
  isFirst: boolean
): boolean => {
  const next = nextClass(codes, past);
  if (next === NOTHING) return true;
  // Not even a space: "slut.Nästa" is two sentences, "v2.x" none.
  if (classOf(codeAt(codes, past)) !== SPACE) {
    return next === CAPITAL && last !== undefined && !isAbbreviation(last, next, isFirst);
  }
  if (next === LOWER) return false;
  const code = codeAt(codes, from);
  const isPause = code === FULL_STOP && codeAt(codes, from + 1) === FULL_STOP;
  if (code === ELLIPSIS || isPause) return next === CAPITAL;
  if (code !== FULL_STOP || last === undefined) return true;
  return !isAbbreviation(last, next, isFirst);
};

const isAbbreviation = (last: Token, next: number, isFirst: boolean): boolean => {
  const { traits } = last;
  if ((traits & ABBREVIATION) !== 0) return true;
  if ((traits & CLOSING_ABBREVIATION) !== 0) return next !== CAPITAL;
  // An initial (A. Berg) or a letter of a list.
  if (last.letters === 1 && last.end - last.start === 1) return true;
  // "1. Skriv ditt namn": numbers a list that somebody typed.
  return isFirst && (last.shape & NUMBER) !== 0 && last.end - last.start < 4;
};

const NOTHING = -1;
const CAPITAL = -2;

/** What the text goes on with: LOWER, DIGIT, a capital (or the like), or nothing. */
const nextClass = (codes: Uint16Array, from: number): number => {
  let lines = 0;
  for (let at = from; lines < 2; at += 1) {
    const code = codeAt(codes, at);
    const found = classOf(code);
    if (found === SPACE) {
      if (code === LINE_FEED) lines += 1;
    } else if (found === LOWER || found === DIGIT) {
      return found;
    } else if (found !== ENCLOSING && found !== DASH && found !== INVISIBLE) {
      return CAPITAL;
    }
  }
  return NOTHING;
};
