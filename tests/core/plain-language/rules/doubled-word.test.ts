import { remarked } from '../support';

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
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('doubled-word', text)).toEqual(pointedAt);
  });
});
