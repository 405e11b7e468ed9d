import { remarked } from '../support';

const settings = { limits: { paragraphWords: { warning: 8 } } };

describe('long-paragraph accepts', () => {
  test.each([['a short paragraph', 'Bryggan är ny. Du kan bada.']])('%s', (_why, text) => {
    expect(remarked('long-paragraph', text, settings)).toEqual([]);
  });
});

describe('long-paragraph rejects', () => {
  test.each([
    [
      'ten words where eight may stand',
      'Bryggan är ny och du kan bada. Ta med handduk.',
      ['Bryggan är ny och du kan bada. Ta med handduk.'],
    ],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('long-paragraph', text, settings)).toEqual(pointedAt);
  });
});
