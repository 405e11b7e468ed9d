import { randomFrom } from '../support/figure.mjs';

const SIZE = 1_000_000;
const filled = (piece) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

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
