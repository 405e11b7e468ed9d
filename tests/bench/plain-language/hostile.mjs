import { randomFrom } from '../support/figure.mjs';

const SIZE = 1_000_000;
export const filled = (piece) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** What nobody writes but somebody pastes: each must take time in proportion to its length. */
export const hostileTexts = () => {
  const random = randomFrom(7);
  const noise = Array.from({ length: SIZE }, () => String.fromCharCode(random() * 0xffff)).join('');
  return [
    { name: 'one letter', text: filled('a') },
    { name: 'full stops', text: filled('.') },
    { name: '"a.a.a."', text: filled('a.') },
    { name: '"A. A. A. "', text: filled('A. ') },
    { name: '"a@a@a@"', text: filled('a@') },
    { name: '"A.A.A."', text: filled('A.') },
    { name: '"://"', text: filled('a://') },
    { name: 'blank lines', text: filled('a \n \n') },
    { name: 'capitals', text: filled('VIKTIGT ') },
    { name: 'one word again and again', text: filled('och ') },
    { name: 'passives', text: filled('avses behandlas ') },
    { name: 'brackets', text: filled('.(') },
    { name: 'combining marks', text: filled('a\u030a\u0301') },
    { name: 'half surrogates', text: filled('\ud83d a') },
    { name: 'noise', text: noise },
  ];
};

/** Formatting that nobody means: what parsers have been slow on, or lost their way in. */
export const hostileFormatting = () => [
  { name: 'stars that never end', piece: '**a_ ' },
  { name: 'quotes in quotes', piece: '>' },
  { name: 'numbers in numbers', piece: '1. ' },
  { name: 'points', piece: '- a\n' },
  { name: 'short paragraphs', piece: 'a\n\n' },
  { name: 'tables', piece: '| a |\n| - |\n\n' },
  { name: 'bold paragraphs', piece: 'Vi **ses** [på](/a) bryggan i dag.\n\n' },
  { name: 'headings by underline', piece: 'a\n=\n' },
  { name: 'brackets', piece: '[a](' },
  { name: 'open tags', piece: '<div>a' },
  { name: 'tags that only end', piece: 'a</b>' },
  { name: 'half attributes', piece: '<a b="' },
  { name: 'code', piece: '`a``b```c' },
  { name: 'the same word twice a line', piece: 'och och\n' },
];
