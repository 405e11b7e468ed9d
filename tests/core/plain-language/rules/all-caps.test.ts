import { remarked } from '../support';

describe('all-caps accepts', () => {
  test.each([
    ['abbreviations', 'SKR och IVO granskar.'],
    ['as it should be', 'Viktigt att läsa.'],
  ])('%s', (_why, text) => {
    expect(remarked('all-caps', text)).toEqual([]);
  });
});

describe('all-caps rejects', () => {
  test.each([
    ['one word', 'Det är VIKTIGT i dag.', ['VIKTIGT']],
    ['a run is one remark', 'VIKTIGT ATT LÄSA nu.', ['VIKTIGT ATT LÄSA']],
  ])('%s', (_why, text, pointedAt) => {
    expect(remarked('all-caps', text)).toEqual(pointedAt);
  });
});
