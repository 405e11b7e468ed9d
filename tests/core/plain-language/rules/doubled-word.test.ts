import { describeProse } from '../../../../src/plain-language';
import { findings, remarked } from '../support';

describe('doubled-word accepts', () => {
  test.each([
    ['good Swedish', 'Det det handlar om är badet.'],
    ['a number', 'Ring 52 52.'],
    ['a name', 'Baden Baden ligger söderut.'],
    ['with a comma between', 'Ja, och, och så vidare.'],
  ])('%s', (_why, text) => {
    expect(remarked('doubled-word', text)).toEqual([]);
  });
});

describe('doubled-word rejects', () => {
  test.each([
    ['a slip', 'Vi bygger och och badar.', ['och och']],
    ['with a capital', 'För för många bilar.', ['För för']],
    ['two spaces', 'Vi gräver upp  upp gatan.', ['upp  upp']],
    [
      'three in a row, as one slip',
      'Vi gräver upp upp  upp gatan gatan.',
      ['upp upp  upp', 'gatan gatan'],
    ],
    ['what is doubled on either side of a comma', 'Av av, av av dem.', ['Av av', 'av av']],
    ['a capital among them', 'Bad bad Bad bad.', ['Bad bad', 'Bad bad']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('doubled-word', text)).toEqual(pointedAt);
  });
});

test('a word that stands three times in a row can be replaced by itself, once', () => {
  const [found] = findings('doubled-word', 'Vi badar och och och fikar.');
  expect(found).toMatchObject({ values: { word: 'och', times: 3 }, suggestion: ['och'] });
  if (found === undefined) throw new Error('Nothing was found.');
  expect(describeProse(found, 'sv')).toBe('”och” står 3 gånger i rad. Låt det stå en gång.');
  expect(describeProse(found, 'en')).toBe('”och” stands 3 times in a row. Keep one of them.');
});
