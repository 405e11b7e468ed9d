import { remarked } from '../support';

describe('nominalisation accepts', () => {
  test.each([
    ['the verb itself', 'Vi bedömer ansökan.'],
    ['a thing, not a hidden verb', 'Vi gör en kaka.'],
    ['things in -ning', 'Föreningen har en tidning.'],
  ])('%s', (_why, text) => {
    expect(remarked('nominalisation', text)).toEqual([]);
  });
});

describe('nominalisation rejects', () => {
  test.each([
    ['bedöma', 'Vi ska göra en samlad bedömning av läget.', ['göra en samlad bedömning']],
    ['utreda', 'Nämnden genomför en utredning.', ['genomför en utredning']],
    [
      'four in one sentence',
      'Planeringen, finansieringen, samordningen och uppföljningen sker löpande.',
      ['Planeringen, finansieringen, samordningen och uppföljningen sker löpande.'],
    ],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('nominalisation', text)).toEqual(pointedAt);
  });
});
