import { block, remarked, words } from '../support';

/** A share is said of a text of a hundred words; these are shorter. */
const short = { limits: { verdictWords: 1 } };

describe('passive accepts', () => {
  test.each([
    ['it shows who decides', 'Vi beslutar om bygglov.'],
    ['there is no plainer way', 'Det behövs fler händer.'],
    ['deponents are not passives', 'Hon hoppas att det finns plats.'],
    ['one in five', 'Vi bygger. Du badar. Hon simmar. Han läser. Det beslutas i dag.'],
    ['genitives look alike', 'Kommunens hus är öppet, och Lerums plats är vår.'],
  ])('%s', (_why, text) => {
    expect(remarked('passive', text, short)).toEqual([]);
  });
});

describe('passive rejects', () => {
  test.each([
    ['who does it comes last', 'Ansökan behandlas av nämnden.', ['behandlas']],
    ['nobody acts', 'Beslutet har fattats och skolan byggs ut.', ['fattats', 'byggs']],
    [
      'compound verbs too',
      'Huset ritades i fjol och avgiften återinförs.',
      ['ritades', 'återinförs'],
    ],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('passive', text, short)).toEqual(pointedAt);
  });
});

test('of a text of less than a hundred words no share is said', () => {
  const passive = 'Ansökan behandlas av nämnden.';
  expect(remarked('passive', [block(passive), block(words(90))])).toEqual([]);
  expect(remarked('passive', [block(passive), block(words(100))])).toEqual(['behandlas']);
});
