import { lix, lixBand } from '../../../../src/plain-language/metrics/lix';
import { ovix } from '../../../../src/plain-language/metrics/ovix';
import { analyse, block, english } from '../support';

/** From the docstrings of Sparv, Språkbanken Text: sparv/modules/readability/readability.py. */
const sparvWords = 'a bc def ghij klmno pqrstu vxyzåäö ';

test('LIX is what Sparv prints: 21.29', () => {
  const { metrics } = analyse(
    `${sparvWords.trim()}. `
      .repeat(4)
      .replace(/\. (.)/g, (_all, letter: string) => `. ${letter.toUpperCase()}`)
  );
  expect(metrics.sentences).toBe(4);
  expect(metrics.lix?.toFixed(2)).toBe('21.29');
});

test('LIX is what TextDescriptives prints for Galadriel: 12.7143', () => {
  // HLasse/TextDescriptives, docs/readability.rst.
  const { metrics } = analyse(
    'The world is changed. I feel it in the water. I feel it in the earth. I smell it in the air. Much that once was is lost, for none now live who remember it.',
    {},
    english
  );
  expect(metrics.lix?.toFixed(4)).toBe('12.7143');
});

test.each([
  [0, 'NaN'],
  [1, 'Infinity'],
  [2, '11.32'],
  [3, '9.88'],
  [4, '9.58'],
])('OVIX of the same seven words %i times is what Sparv prints: %s', (times, printed) => {
  expect(ovix(7 * times, times === 0 ? 0 : 7).toFixed(2)).toBe(printed);
  const { metrics } = analyse(sparvWords.repeat(times));
  expect(metrics.ovix?.toFixed(2)).toBe(/\d/.test(printed) ? printed : undefined);
});

test('LIX of nothing is no number', () => {
  expect(lix(0, 0, 0)).toBeNaN();
});

test.each([
  [29.9, 'veryEasy'],
  [30, 'easy'],
  [45, 'medium'],
  [55, 'hard'],
  [60, 'veryHard'],
])('LIX %d is %s', (value, band) => {
  expect(lixBand(value, [30, 40, 50, 60])).toBe(band);
});

test('headings and short entries of a list are read, but are no sentences', () => {
  const { metrics, sentenceLengths } = analyse([
    block('En lång rubrik om badplatserna i kommunen', 'heading'),
    block('Bryggan är ny.'),
    block('Handdukar', 'listItem'),
    block('Ta med egen mat och dryck.', 'listItem'),
  ]);
  expect(metrics.words).toBe(7 + 3 + 1 + 6);
  expect(metrics.runningWords).toBe(9);
  expect(sentenceLengths).toEqual([3, 6]);
});

test('the reader and the writer are counted', () => {
  const { metrics } = analyse('Du ansöker hos oss. Vi svarar dig inom en vecka.');
  expect(metrics).toMatchObject({ reader: 2, writer: 2 });
});

test('a text under a hundred words gets its figures but no band', () => {
  expect(analyse('Bryggan är ny.').metrics).toMatchObject({
    isLongEnough: false,
    lixBand: undefined,
  });
  const long = analyse('Den nya bryggan är klar och du kan bada igen. '.repeat(12)).metrics;
  expect(long).toMatchObject({ isLongEnough: true, lixBand: 'veryEasy' });
});

test('four hundred words take two minutes to read in Swedish', () => {
  expect(analyse('Vi bygger nu. '.repeat(134)).metrics.readingMinutes).toBeCloseTo(2.01);
});
