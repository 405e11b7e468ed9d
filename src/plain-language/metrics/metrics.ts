import type { Limits } from '../limits';
import type { Counts } from './counts';
import { lix, lixBand, type LixBand } from './lix';
import { ovix } from './ovix';

/** The text in figures. Headings and fragments are read, but are no sentences. */
export interface Metrics extends Readonly<Counts> {
  /** Läsbarhetsindex of the running text. */
  readonly lix: number | undefined;
  /** Only for texts long enough to have one. */
  readonly lixBand: LixBand | undefined;
  /** Ordvariationsindex of every word; needs words that recur. */
  readonly ovix: number | undefined;
  readonly meanSentenceWords: number | undefined;
  readonly maxSentenceWords: number;
  /** 0 to 1, of the sentences. */
  readonly longSentenceShare: number;
  /** 0 to 1, of the sentences. */
  readonly passiveShare: number;
  /** 0 to 1, of the words. */
  readonly longWordShare: number;
  /** To read it all, silently. */
  readonly readingMinutes: number;
  /** Whether there is enough text for averages to say something. */
  readonly isLongEnough: boolean;
}

export const metricsOf = (
  counts: Counts,
  differentWords: number,
  maxSentenceWords: number,
  wordsPerMinute: number,
  limits: Limits
): Metrics => {
  const { words, runningWords, sentences } = counts;
  const isLongEnough = runningWords >= limits.verdictWords;
  const readability = sentences === 0 ? undefined : lix(runningWords, sentences, counts.longWords);
  const variation = ovix(words, differentWords);
  // Written out: a spread in front of so many members takes longer than all that is worked out.
  return {
    words,
    runningWords,
    sentences,
    longWords: counts.longWords,
    longSentences: counts.longSentences,
    passiveSentences: counts.passiveSentences,
    reader: counts.reader,
    writer: counts.writer,
    lix: readability,
    lixBand:
      isLongEnough && readability !== undefined ? lixBand(readability, limits.lixBands) : undefined,
    ovix: Number.isFinite(variation) ? variation : undefined,
    meanSentenceWords: sentences === 0 ? undefined : runningWords / sentences,
    maxSentenceWords,
    longSentenceShare: share(counts.longSentences, sentences),
    passiveShare: share(counts.passiveSentences, sentences),
    longWordShare: share(counts.longWords, runningWords),
    readingMinutes: words / wordsPerMinute,
    isLongEnough,
  };
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
