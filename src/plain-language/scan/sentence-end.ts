import { classOf, DASH, DIGIT, ENCLOSING, INVISIBLE, LOWER, SPACE, TERMINATOR } from './characters';
import { NUMBER, type Token } from './token';
import { ABBREVIATION, CLOSING_ABBREVIATION } from './traits';

const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Past the marks that end a sentence and the quotes and brackets that close with it. */
export const pastTerminators = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const found = classOf(text.charCodeAt(at));
    if (found !== TERMINATOR && found !== ENCLOSING && found !== INVISIBLE) break;
    at += 1;
  }
  return at;
};

/**
 * Whether the mark at `from` ends a sentence.
 * @param past where the run of marks and closing quotes ends
 * @param last the word right before the mark, if one is
 * @param isFirst whether that word is the first of its sentence
 */
export const endsSentence = (
  text: string,
  from: number,
  past: number,
  last: Token | undefined,
  isFirst: boolean
): boolean => {
  const next = nextClass(text, past);
  if (next === NOTHING) return true;
  // Not even a space: "slut.Nästa" is two sentences, "v2.x" none.
  if (classOf(text.charCodeAt(past)) !== SPACE) {
    return next === CAPITAL && last !== undefined && !isAbbreviation(last, next, isFirst);
  }
  if (next === LOWER) return false;
  const code = text.charCodeAt(from);
  if (code === ELLIPSIS || text.startsWith('..', from)) return next === CAPITAL;
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
const nextClass = (text: string, from: number): number => {
  let lines = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = classOf(code);
    if (found === SPACE) {
      if (code === 0x0a) lines += 1;
      if (lines > 1) return NOTHING;
    } else if (found === LOWER || found === DIGIT) {
      return found;
    } else if (found !== ENCLOSING && found !== DASH && found !== INVISIBLE) {
      return CAPITAL;
    }
  }
  return NOTHING;
};
