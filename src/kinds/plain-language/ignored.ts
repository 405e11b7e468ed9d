import { z } from 'zod';
import type { ProseFinding, TextRange } from '../../plain-language';
import type { ContentAnalysis } from './analyse';

/** More of a sentence is not needed to know it again. */
const longest = 1000;

const stretch = z.string().min(1).max(longest);

/** A remark that somebody has looked at and lets stand, and why. */
export const ignored = z.strictObject({
  rule: z.string().min(1).max(100),
  words: stretch,
  /** Changed by a letter, it is another sentence, and the remark is made anew. */
  sentence: stretch,
  why: z.string().trim().min(1).max(500),
});

export type Ignored = z.infer<typeof ignored>;

/** What a remark is about, as it is known again later. */
export type Subject = Omit<Ignored, 'why'>;

export const subjectOf = (
  { rule, block, range }: ProseFinding,
  { prose, analysis }: ContentAnalysis
): Subject => {
  const text = prose.blocks[block]?.text ?? '';
  const around = sentenceAround(analysis.sentences[block] ?? [], range);
  return {
    rule,
    words: text.slice(range.start, range.end).slice(0, longest),
    // A remark on a paragraph is about all of its sentences.
    sentence: text.slice(around?.start ?? 0, around?.end).slice(0, longest),
  };
};

/** Halving what is left: a pasted text can have as many remarks as sentences, and many of both. */
const sentenceAround = (
  sentences: readonly TextRange[],
  { start, end }: TextRange
): TextRange | undefined => {
  let from = 0;
  let to = sentences.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) from = middle;
    else to = middle;
  }
  const found = sentences[from];
  return found !== undefined && found.start <= start && end <= found.end ? found : undefined;
};

export const isSameSubject = (one: Subject, other: Subject): boolean =>
  one.rule === other.rule && one.words === other.words && one.sentence === other.sentence;
