import {
  beginsWord,
  classOf,
  DASH,
  DIGIT,
  INVISIBLE,
  LIMIT,
  LOWER,
  MARK,
  SPACE,
  UPPER,
  type CharacterClass,
} from './characters';
import { codeAt } from './codes';
import { ADDRESS, CAPITALISED, CAPITALS, DOTTED, NUMBER, SMALL, UNCOMPOSED } from './token';

/** Where a word ended and how it is written; one object, filled anew for every word. */
export interface Measure {
  end: number;
  letters: number;
  shape: number;
}

const BLANK = 0x20;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CURLY_APOSTROPHE = 0x2019;

/** How far an @ is looked for; nobody's name is longer, and no text makes it run long. */
const LOCAL_PART = 64;

/**
 * Measures the word at `start` if it is of the commonest kind: small letters, or a
 * capital and small letters, and then a blank, or a mark and a blank. The end is 0
 * if it is of any other, which readToken tells apart.
 */
export const readPlainWord = (
  codes: Uint16Array,
  start: number,
  first: CharacterClass,
  into: Measure
): void => {
  const isCapitalised = first === UPPER;
  let at = isCapitalised ? start + 1 : start;
  let code = codeAt(codes, at);
  /** Not below any of the letters. */
  let all = 0;
  // Nine letters in ten are told without a look-up.
  while ((code >= SMALL_A && code <= SMALL_Z) || classOf(code) === LOWER) {
    all |= code;
    at += 1;
    code = codes[at] ?? BLANK;
  }
  const isPlain =
    at > start &&
    (code === BLANK || ((code === FULL_STOP || code === COMMA) && codeAt(codes, at + 1) === BLANK));
  into.end = isPlain ? at : 0;
  into.letters = at - start;
  if (isCapitalised) into.shape = CAPITALISED;
  else into.shape = all < LIMIT ? SMALL : 0;
};

/** Measures the word that begins at `start`, where a letter or a digit stands. */
export const readToken = (codes: Uint16Array, start: number, into: Measure): void => {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let lettersOfStem = -1;
  let shape = classOf(codeAt(codes, start)) === UPPER ? CAPITALISED : 0;
  let before: CharacterClass = DIGIT;
  let at = start;
  for (; ; at += 1) {
    const code = codeAt(codes, at);
    const found = classOf(code);
    if (found === SPACE) {
      break;
    } else if (found === LOWER) {
      letters += 1;
    } else if (found === UPPER) {
      letters += 1;
      if (lettersOfStem < 0) capitals += 1;
    } else if (found === DIGIT) {
      digits += 1;
    } else if (found === MARK || found === INVISIBLE) {
      shape |= UNCOMPOSED;
      continue;
    } else if (code === COLON && isSlash(codes, at + 1) && isSlash(codes, at + 2)) {
      fill(into, endOfLink(codes, at), 0, shape | ADDRESS);
      return;
    } else if (code === AT && wordAt(codes, at + 1) !== 0) {
      fill(into, endOfLink(codes, at), 0, shape | ADDRESS);
      return;
    } else if (!joins(codes, at, code, found, before)) {
      break;
    } else if (code === FULL_STOP && before !== DIGIT) {
      shape |= DOTTED;
    } else if (code === COLON && lettersOfStem < 0) {
      lettersOfStem = letters;
    }
    before = found;
  }
  if (letters === 0 && digits > 0) shape |= NUMBER;
  if (capitals > 1 && capitals === (lettersOfStem < 0 ? letters : lettersOfStem)) shape |= CAPITALS;
  if ((shape & DOTTED) !== 0 && isHost(codes, start, at)) shape |= ADDRESS;
  fill(into, at, letters, shape);
};

const fill = (into: Measure, end: number, letters: number, shape: number): void => {
  into.end = end;
  into.letters = letters;
  into.shape = shape;
};

const isSlash = (codes: Uint16Array, at: number): boolean => codeAt(codes, at) === SLASH;

/** The class of a letter or digit at a place, past what is not seen; 0 where there is none. */
const wordAt = (codes: Uint16Array, at: number): CharacterClass => {
  let place = at;
  while (place < at + 4 && classOf(codeAt(codes, place)) === INVISIBLE) place += 1;
  const found = classOf(codeAt(codes, place));
  return beginsWord(found) ? found : 0;
};

/** Whether what stands between two characters of a word holds them together. */
const joins = (
  codes: Uint16Array,
  at: number,
  code: number,
  found: CharacterClass,
  before: CharacterClass
): boolean => {
  const after = wordAt(codes, at + 1);
  if (after === 0) return false;
  const isBetweenDigits = before === DIGIT && after === DIGIT;
  switch (code) {
    case FULL_STOP:
      if (isBetweenDigits) return true;
      return (after === LOWER && before !== DIGIT) || (after === UPPER && isNameOfMail(codes, at));
    case COMMA:
    case SLASH:
      return isBetweenDigits;
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
    case AMPERSAND:
      return before !== DIGIT && after !== DIGIT;
    case COLON:
    case UNDERSCORE:
      return true;
    default:
      // A hyphen holds a compound together; a dash between words is a pause or a range.
      return found === DASH && (code === 0x2d || code === 0x2010 || code === 0x2011);
  }
};

/** "Anna.Berg@lerum.se" and not "Klart.Nästa". */
const isNameOfMail = (codes: Uint16Array, at: number): boolean => {
  for (let place = at; place < at + LOCAL_PART; place += 1) {
    const code = codeAt(codes, place);
    if (code === AT) return true;
    if (code !== FULL_STOP && code !== 0x2d && code !== UNDERSCORE && !beginsWord(classOf(code))) {
      return false;
    }
  }
  return false;
};

/** Up to white space, but not the full stop or the bracket that the sentence put there. */
const endOfLink = (codes: Uint16Array, at: number): number => {
  let end = at;
  while (classOf(codeAt(codes, end)) !== SPACE) end += 1;
  while (end > at && !beginsWord(classOf(codeAt(codes, end - 1))) && !isSlash(codes, end - 1)) {
    end -= 1;
  }
  return end;
};

/** "lerum.se" is a place on the web; "t.ex" and "fr.o.m" are abbreviations. */
const isHost = (codes: Uint16Array, start: number, end: number): boolean => {
  let longest = 0;
  let part = 0;
  for (let at = start; at < end; at += 1) {
    part = codeAt(codes, at) === FULL_STOP ? 0 : part + 1;
    if (part > longest) longest = part;
  }
  return part > 1 && longest > 3;
};
