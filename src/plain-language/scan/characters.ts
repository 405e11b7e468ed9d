/**
 * What a UTF-16 code unit is to a reader of running text. A table of our own
 * rather than Intl.Segmenter or \p{…}: the server and the browser must read the
 * same words whatever ICU they were built with, and one look-up is what the
 * scanner can afford for each unit.
 */
export const SYMBOL = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Ends a sentence, or could: . ! ? … */
export const TERMINATOR = 5;
/** Quotation marks and brackets; which way they face does not matter to us. */
export const ENCLOSING = 6;
export const DASH = 7;
/** Written on top of the letter before it: the ring of a decomposed å. */
export const MARK = 8;
/** Seen by nobody: soft hyphen, joiners, byte order mark. */
export const INVISIBLE = 9;

export type CharacterClass = number;

/** Beyond it letters are not told by case. */
export const LIMIT = 0x250;

const table = /* @__PURE__ */ (() => {
  const classes = new Uint8Array(LIMIT);
  const fill = (characters: string, as: CharacterClass) => {
    for (const character of characters) classes[character.charCodeAt(0)] = as;
  };
  fill('\t\n\v\f\r \u0085\u00a0', SPACE);
  fill('0123456789', DIGIT);
  fill('.!?', TERMINATOR);
  fill('"\'()[]{}«»', ENCLOSING);
  fill('-', DASH);
  fill('\u00ad', INVISIBLE);
  for (let code = 0x41; code <= 0x5a; code += 1) classes[code] = UPPER;
  for (let code = 0x61; code <= 0x7a; code += 1) classes[code] = LOWER;
  fill('ªµº', LOWER);
  for (let code = 0xc0; code < LIMIT; code += 1) {
    if (code === 0xd7 || code === 0xf7) continue;
    const letter = String.fromCharCode(code);
    classes[code] = letter === letter.toLowerCase() ? LOWER : UPPER;
  }
  return classes;
})();

/** Beyond Latin: rare in what we read, so ranges will do. */
const rareClass = (code: number): CharacterClass => {
  if (code >= 0x300 && code <= 0x36f) return MARK;
  if (code < 0x2000) return code === 0x1680 ? SPACE : LOWER;
  if (code <= 0x206f) return punctuationClass(code);
  if (code >= 0x20d0 && code <= 0x20ff) return MARK;
  if (code < 0x2c00) return SYMBOL;
  if (code === 0x3000) return SPACE;
  if (code === 0x3002) return TERMINATOR;
  if (code <= 0x3004) return SYMBOL;
  if (code >= 0x3008 && code <= 0x301f) return ENCLOSING;
  // The planes of emoji; other surrogates write letters.
  if (code >= 0xd83c && code <= 0xd83e) return SYMBOL;
  if (code >= 0xdc00 && code <= 0xdfff) return MARK;
  if (code >= 0xe000 && code <= 0xf8ff) return SYMBOL;
  if (code >= 0xfe00 && code <= 0xfe0f) return INVISIBLE;
  if (code === 0xfeff) return INVISIBLE;
  return code >= 0xfff0 ? SYMBOL : LOWER;
};

const punctuationClass = (code: number): CharacterClass => {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029) return SPACE;
  if (code === 0x202f || code === 0x205f) return SPACE;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e)) return INVISIBLE;
  if (code >= 0x2060) return INVISIBLE;
  if (code >= 0x2010 && code <= 0x2015) return DASH;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a) return ENCLOSING;
  return code === 0x2026 || code === 0x203c || code === 0x2049 ? TERMINATOR : SYMBOL;
};

export const classOf = (code: number): CharacterClass =>
  code < LIMIT ? (table[code] ?? SYMBOL) : rareClass(code);

/** A letter or a digit: what a word begins with. */
export const beginsWord = (found: CharacterClass): boolean => found >= LOWER && found <= DIGIT;
