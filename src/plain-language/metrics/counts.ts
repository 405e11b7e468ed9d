import type { Limits } from '../limits';
import type { Reading } from '../reading';
import type { Token } from '../scan/token';
import { PLAIN_PASSIVE, READER, WRITER } from '../scan/traits';

/** What is counted in one block; the counts of a text are the sums of its blocks'. */
export interface Counts {
  /** Every word that is read, headings and all. */
  words: number;
  /** Words of running text: what LIX and averages are made of. */
  runningWords: number;
  sentences: number;
  longWords: number;
  longSentences: number;
  passiveSentences: number;
  /** du, ni, you. */
  reader: number;
  /** vi, we. */
  writer: number;
}

export const noCounts = (): Counts => ({
  words: 0,
  runningWords: 0,
  sentences: 0,
  longWords: 0,
  longSentences: 0,
  passiveSentences: 0,
  reader: 0,
  writer: 0,
});

/** A passive that could be said otherwise. */
export const isAvoidable = ({ traits }: Token): boolean => (traits & PLAIN_PASSIVE) === 0;

export const countsOf = (reading: Reading, limits: Limits): Counts => {
  const counts = noCounts();
  counts.words = reading.words;
  const isRunning = reading.isRunningText;
  reading.sentences.forEach(({ tokens, traits, longWords }, at) => {
    if ((traits & (READER | WRITER)) !== 0) countPersons(tokens, counts);
    if (!isRunning) return;
    counts.runningWords += tokens.length;
    counts.sentences += 1;
    counts.longWords += longWords;
    if (tokens.length > limits.sentenceWords.warning) counts.longSentences += 1;
    if (reading.passives[at]?.some(isAvoidable) === true) counts.passiveSentences += 1;
  });
  return counts;
};

const countPersons = (tokens: readonly Token[], counts: Counts): void => {
  for (const { traits } of tokens) {
    if ((traits & READER) !== 0) counts.reader += 1;
    if ((traits & WRITER) !== 0) counts.writer += 1;
  }
};

export const addCounts = (sum: Counts, part: Counts): void => {
  sum.words += part.words;
  sum.runningWords += part.runningWords;
  sum.sentences += part.sentences;
  sum.longWords += part.longWords;
  sum.longSentences += part.longSentences;
  sum.passiveSentences += part.passiveSentences;
  sum.reader += part.reader;
  sum.writer += part.writer;
};
