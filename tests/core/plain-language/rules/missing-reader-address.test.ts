import { remarked } from '../support';

const settings = { limits: { verdictWords: 4 } };

describe('missing-reader-address accepts', () => {
  test.each([
    ['it speaks to you', 'Du kan bada vid den nya bryggan.'],
    ['it says who writes', 'Vi bygger en ny brygga i Lerum.'],
    ['too short to say', 'Bryggan är ny.'],
  ])('%s', (_why, text) => {
    expect(remarked('missing-reader-address', text, settings)).toEqual([]);
  });
});

describe('missing-reader-address rejects', () => {
  test.each([
    ['to whom?', 'Den nya bryggan är klar. Badet öppnar snart.', ['Den nya bryggan är klar.']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('missing-reader-address', text, settings)).toEqual(pointedAt);
  });
});
