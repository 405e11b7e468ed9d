import {
  beginsWord,
  classOf,
  DASH,
  DIGIT,
  ENCLOSING,
  INVISIBLE,
  LOWER,
  MARK,
  SPACE,
  SYMBOL,
  TERMINATOR,
  UPPER,
} from '../../../../src/plain-language/scan/characters';
import { codeAt, codesOf } from '../../../../src/plain-language/scan/codes';

/** The first and the last of each range, and those on either side of it. */
test.each<[string, number, readonly number[]]>([
  ['a small letter', LOWER, [0x61, 0x7a, 0xaa, 0xb5, 0xba, 0xe5, 0xf6, 0xdf, 0x24f, 0x250, 0x2ff]],
  ['a capital', UPPER, [0x41, 0x5a, 0xc0, 0xc5, 0xd6, 0xd8, 0x24e]],
  ['a digit', DIGIT, [0x30, 0x39]],
  ['a letter of another script', LOWER, [0x370, 0x430, 0x1fff, 0x3005, 0x3007, 0x3020]],
  ['a letter far away', LOWER, [0x4e00, 0xd83b, 0xd83f, 0xdbff, 0xf900, 0xfdff, 0xfe10, 0xffef]],
  ['a mark upon a letter', MARK, [0x300, 0x30a, 0x36f, 0x20d0, 0x20ff, 0xdc00, 0xdfff]],
  ['space', SPACE, [0x09, 0x0a, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x200a, 0x3000]],
  ['space between lines', SPACE, [0x2028, 0x2029, 0x202f, 0x205f]],
  ['the end of a sentence', TERMINATOR, [0x21, 0x2e, 0x3f, 0x2026, 0x203c, 0x2049, 0x3002]],
  ['a quotation mark or a bracket', ENCLOSING, [0x22, 0x28, 0xab, 0xbb, 0x2018, 0x201d, 0x201f]],
  ['a rarer one', ENCLOSING, [0x2039, 0x203a, 0x3008, 0x301f]],
  ['a dash', DASH, [0x2d, 0x2010, 0x2013, 0x2015]],
  ['unseen', INVISIBLE, [0xad, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfe00, 0xfe0f]],
  ['the mark that begins a file', INVISIBLE, [0xfeff]],
  ['a symbol', SYMBOL, [0x25, 0x40, 0xd7, 0xf7, 0x2016, 0x2017, 0x2020, 0x2025, 0x2027, 0x2030]],
  ['a symbol further on', SYMBOL, [0x203b, 0x2050, 0x2070, 0x20cf, 0x2100, 0x2bff, 0x3001, 0x3004]],
  ['an emoji, or what has no letter', SYMBOL, [0xd83c, 0xd83e, 0xe000, 0xf8ff, 0xfff0, 0xffff]],
])('%s', (_what, expected, codes) => {
  const others = codes.filter((code) => classOf(code) !== expected);
  expect(others.map((code) => code.toString(16))).toEqual([]);
});

test.each<[string, boolean]>([
  ['a', true],
  ['Å', true],
  ['9', true],
  [' ', false],
  ['.', false],
  ['-', false],
  ['%', false],
])('whether a word begins with “%s”: %s', (sign, expected) => {
  expect(beginsWord(classOf(sign.charCodeAt(0)))).toBe(expected);
});

test.each([10, 32_768, 32_769, 100_000])('a text of %i is followed by a blank line', (length) => {
  const codes = codesOf('å'.repeat(length));
  expect([codeAt(codes, 0), codeAt(codes, length - 1)]).toEqual([0xe5, 0xe5]);
  expect([codeAt(codes, length), codeAt(codes, length + 1)]).toEqual([0x0a, 0x0a]);
});

test('beyond what was kept for a text stands a line break, too', () => {
  expect(codeAt(codesOf('å'.repeat(40_000)), 50_000)).toBe(0x0a);
});
