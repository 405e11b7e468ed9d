import { z } from 'zod';
import { answerError } from '../../checklist/finding';
import { dayInWords } from '../../language/day';
import { defineKind } from '../kind';
import { messages } from './messages';

const settings = z.strictObject({
  /**
   * What a day to come means. `refused`: it cannot have happened yet. `waits`:
   * a fine answer, but the item is not satisfied before that day.
   */
  future: z.enum(['allowed', 'refused', 'waits']).default('allowed'),
  /** Taken for granted where nobody has answered. */
  default: z.enum(['today']).optional(),
});

export type DateSettings = z.infer<typeof settings>;

/** A person gives a calendar day: `2026-11-03`. */
export const date = defineKind<DateSettings, string>({
  name: 'date',
  settings: () => settings,
  dependsOn: 'nothing',
  answer: ({ future }, { today }) =>
    z.iso.date().refine((day) => future !== 'refused' || day <= today, {
      message: 'date.inFuture',
      params: { today },
    }),
  complete: (day, given, { today }) => given ?? (day.default === 'today' ? today : undefined),
  summary: (_settings, answer, language) => dayInWords(answer, language),
  judge: ({ settings: { future }, answer, today }) =>
    future === 'waits' && answer !== undefined && answer > today
      ? [
          answerError('date.notReached', {
            day: { sv: dayInWords(answer, 'sv'), en: dayInWords(answer, 'en') },
          }),
        ]
      : [],
  messages,
});
