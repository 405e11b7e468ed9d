import { lix, lixBand } from '../../../../src/plain-language/metrics/lix';
import { ovix } from '../../../../src/plain-language/metrics/ovix';
import { analyse, block, english, words } from '../support';

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

test('OVIX of one word is infinite: none recurs', () => {
  expect(ovix(1, 1)).toBe(Infinity);
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

test('a text of exactly a hundred words is long enough to be judged', () => {
  expect(analyse(words(99)).metrics.isLongEnough).toBe(false);
  expect(analyse(words(100)).metrics.isLongEnough).toBe(true);
});

test('a heading alone has no averages and no shares, however short a text may be judged', () => {
  const { metrics } = analyse([block('Badplatserna stängs', 'heading')], {
    limits: { verdictWords: 0 },
  });
  expect(metrics).toMatchObject({
    words: 2,
    sentences: 0,
    lix: undefined,
    lixBand: undefined,
    meanSentenceWords: undefined,
    maxSentenceWords: 0,
    longSentenceShare: 0,
    passiveShare: 0,
    longWordShare: 0,
  });
});

test('a sentence counts as long from one word over the limit', () => {
  const { metrics } = analyse(
    `${words(5)} ${words(6, 'Bad')} ${words(9, 'Bad')} ${words(4, 'Bad')}`,
    {
      limits: { sentenceWords: { warning: 5 } },
    }
  );
  expect(metrics).toMatchObject({
    sentences: 4,
    longSentences: 2,
    longSentenceShare: 0.5,
    meanSentenceWords: 6,
    maxSentenceWords: 9,
  });
});

test('a sentence counts as passive once, and not for what there is no plainer way to say', () => {
  const { metrics } = analyse(
    'Vägen byggs och stängs. Det behövs. Vi badar. Kommunfullmäktige går.'
  );
  expect(metrics).toMatchObject({
    sentences: 4,
    passiveSentences: 1,
    passiveShare: 0.25,
    longWords: 1,
    longWordShare: 1 / 10,
  });
});

test('four hundred words take two minutes to read in Swedish', () => {
  expect(analyse('Vi bygger nu. '.repeat(134)).metrics.readingMinutes).toBeCloseTo(2.01);
});
