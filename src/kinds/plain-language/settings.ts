import { z } from 'zod';
import { localized } from '../../language/localized';
import type { AnalyserSettings, Limits } from '../../plain-language';
import { defaultLimits } from '../../plain-language/limits';

const count = z.int().min(1).max(10_000);
const lix = z.int().min(1).max(200);

/** Where remarks begin, as far as the organisation wants it otherwise than the engine. */
const limits = z.strictObject({
  sentenceWords: z
    .strictObject({
      warning: count.default(defaultLimits.sentenceWords.warning),
      error: count.optional(),
    })
    .optional(),
  paragraphWords: z
    .strictObject({
      warning: count.default(defaultLimits.paragraphWords.warning),
      error: count.optional(),
    })
    .optional(),
  wordLetters: count.optional(),
  /** Per cent of the sentences. */
  passivePercent: z.int().min(0).max(100).optional(),
  negations: z.int().min(0).max(100).optional(),
  nominalisations: z.int().min(0).max(100).optional(),
  capitalLetters: count.optional(),
  /** Words below which a text is too short for averages. */
  verdictWords: count.optional(),
  lixBands: z
    .strictObject({ easy: lix, medium: lix, hard: lix, veryHard: lix })
    .refine(
      ({ easy, medium, hard, veryHard }) => easy < medium && medium < hard && hard < veryHard,
      {
        message: 'plain.bandsCrossed',
      }
    )
    .optional(),
});

const term = z.string().trim().min(1).max(100);

export const settings = z.strictObject({
  /** What the person puts their name to. */
  statement: localized,
  limits: limits.default({}),
  /** The organisation's own words, and what the public says instead. */
  jargon: z
    .array(z.strictObject({ word: term, instead: z.array(term).max(10).default([]) }))
    .max(1000)
    .default([]),
});

export type PlainLanguageSettings = z.infer<typeof settings>;

/** The settings as the engine takes them. */
export const engineSettings = ({ limits, jargon }: PlainLanguageSettings): AnalyserSettings => ({
  limits: engineLimits(limits),
  jargon: Object.fromEntries(jargon.map(({ word, instead }) => [word, instead])),
});

/** What is left out stays as the engine has it, so it must not be there at all. */
const engineLimits = ({
  sentenceWords,
  paragraphWords,
  passivePercent,
  lixBands,
  ...numbers
}: PlainLanguageSettings['limits']): Partial<Limits> => ({
  ...(given(numbers) as Partial<Limits>),
  ...(sentenceWords && { sentenceWords: given(sentenceWords) as Limits['sentenceWords'] }),
  ...(paragraphWords && { paragraphWords: given(paragraphWords) as Limits['paragraphWords'] }),
  ...(passivePercent !== undefined && { passiveShare: passivePercent / 100 }),
  ...(lixBands && {
    lixBands: [lixBands.easy, lixBands.medium, lixBands.hard, lixBands.veryHard] as const,
  }),
});

const given = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
