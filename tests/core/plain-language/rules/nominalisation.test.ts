import { english, findings, remarked, swedish } from '../support';

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

/** A text with what is suggested in the place of what is pointed at. */
const mended = (text: string, language: typeof swedish): string => {
  const [found] = findings('nominalisation', text, {}, language);
  const by = found?.suggestion?.[0];
  if (found === undefined || by === undefined) return 'no suggestion';
  return text.slice(0, found.range.start) + by + text.slice(found.range.end);
};

describe('the verb takes its place in the form that fits', () => {
  test.each([
    [swedish, 'Vi ska göra en bedömning av läget.', 'Vi ska bedöma läget.'],
    [swedish, 'Nämnden genomför en utredning.', 'Nämnden utreder.'],
    [swedish, 'Vi genomför en översyn av reglerna.', 'Vi ser över reglerna.'],
    [swedish, 'Nämnden fattade beslut om skolan.', 'Nämnden beslutade om skolan.'],
    [swedish, 'Vi har gjort mätningar av bullret.', 'Vi har mätt bullret.'],
    [english, 'We will make an assessment of it.', 'We will assess it.'],
    [english, 'She makes a decision on it.', 'She decides on it.'],
    [english, 'The council carried out an investigation.', 'The council investigated.'],
    [english, 'We are making a submission.', 'We are submitting.'],
  ])('%#: %s', (language, text, expected) => {
    expect(mended(text, language)).toBe(expected);
  });

  test.each([
    ['a word between would be lost', swedish, 'Vi ska göra en samlad bedömning.'],
    ['what follows would not', swedish, 'Vi gör en utredning om skolan.'],
    ['nobody does it', swedish, 'I maj görs en utredning.'],
    ['it may be an order, which has a form of its own', swedish, 'Gör en bedömning av läget!'],
    ['a word between would be lost', english, 'We will make a new assessment.'],
    ['what follows would not', english, 'We make an investigation into it.'],
  ])('and is not offered where %s', (_why, language, text) => {
    expect(mended(text, language)).toBe('no suggestion');
  });
});
