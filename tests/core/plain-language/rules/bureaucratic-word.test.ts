import { remarked, plainerWords } from '../support';

const settings = { plainerWords };

describe('bureaucratic-word accepts', () => {
  test.each([
    ['everyday words', 'Du får pengar.'],
    ['a word that is not on the list', 'Erhållandet är ett ord för sig.'],
  ])('%s', (_why, text) => {
    expect(remarked('bureaucratic-word', text, settings)).toEqual([]);
  });
});

describe('bureaucratic-word rejects', () => {
  test.each([
    ['får', 'Du erhåller pengar.', ['erhåller']],
    ['the suggestion begins with a capital too', 'Erhåller du pengar?', ['Erhåller']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('bureaucratic-word', text, settings)).toEqual(pointedAt);
  });
});
