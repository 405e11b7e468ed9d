import { remarked } from '../support';

describe('many-negations accepts', () => {
  test.each([['two can be followed', 'Du behöver inte ansöka om du inte har barn.']])(
    '%s',
    (_why, text) => {
      expect(remarked('many-negations', text)).toEqual([]);
    }
  );
});

describe('many-negations rejects', () => {
  test.each([
    [
      'inte, utan, ingen, aldrig',
      'Du får inte bygga utan lov om ingen granne har sagt nej och aldrig svarat.',
      ['Du får inte bygga utan lov om ingen granne har sagt nej och aldrig svarat.'],
    ],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('many-negations', text)).toEqual(pointedAt);
  });
});
