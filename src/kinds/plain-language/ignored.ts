import { z } from 'zod';
import type { ProseFinding } from '../../plain-language';
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
  const around = analysis.sentences[block]?.find(
    ({ start, end }) => start <= range.start && range.end <= end
  );
  return {
    rule,
    words: text.slice(range.start, range.end).slice(0, longest),
    // A remark on a paragraph is about all of its sentences.
    sentence: text.slice(around?.start ?? 0, around?.end).slice(0, longest),
  };
};

export const isSameSubject = (one: Subject, other: Subject): boolean =>
  one.rule === other.rule && one.words === other.words && one.sentence === other.sentence;
