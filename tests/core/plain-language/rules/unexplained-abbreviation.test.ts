import { remarked } from '../support';

describe('unexplained-abbreviation accepts', () => {
  test.each([
    [
      'explained the first time',
      'Inspektionen för vård och omsorg (IVO) granskar. IVO svarar sedan.',
    ],
    ['explained after it', 'IVO (Inspektionen för vård och omsorg) granskar oss.'],
    ['known by all', 'Sverige är med i EU och FN:s råd.'],
    ['a numeral', 'Carl XVI Gustaf kommer.'],
    ['there is no plainer way to write the time', 'Mötet är kl. 09.00.'],
  ])('%s', (_why, text) => {
    expect(remarked('unexplained-abbreviation', text)).toEqual([]);
  });
});

describe('unexplained-abbreviation rejects', () => {
  test.each([
    ['once is enough to say', 'IVO granskar oss. Sedan svarar IVO.', ['IVO']],
    ['in the genitive', 'Vi läser SKR:s rapport.', ['SKR:s']],
    ['“till exempel” is no longer to read', 'Ta med t.ex. en handduk.', ['t.ex.']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('unexplained-abbreviation', text)).toEqual(pointedAt);
  });
});
