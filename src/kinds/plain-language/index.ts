import { z } from 'zod';
import { answerError, contentWarning, type Finding } from '../../checklist/finding';
import { defineKind } from '../kind';
import { analyseContent, languageOf } from './analyse';
import { remarksOn, sorted, upToMost } from './findings';
import { ignored, type Ignored } from './ignored';
import { messages } from './messages';
import { settings, type PlainLanguageSettings } from './settings';

export type { Ignored } from './ignored';
export type { PlainLanguageSettings } from './settings';

export type PlainLanguageAnswer = {
  /** Not yet, where remarks have been let stand but the text has not been read through. */
  readonly declared: boolean;
  readonly name: string;
  /** How many remarks the person saw and left, besides those let stand one by one. */
  readonly left?: number;
  readonly why?: string;
  /** Remarks let stand one by one, each for a reason of its own. */
  readonly ignored?: readonly Ignored[];
};

/**
 * The text is read by the rules of plain language, and a named person declares
 * that they have read it too. What certainly hinders a reader holds; what is a
 * matter of judgement may be left, by somebody who says why.
 */
export const plainLanguage = defineKind<PlainLanguageSettings, PlainLanguageAnswer>({
  name: 'plainLanguage',
  settings: () => settings,
  dependsOn: 'content',
  readsEverything: true,
  judgesUnanswered: true,
  answer: () =>
    z.strictObject({
      declared: z.boolean(),
      name: z.string().trim().min(1).max(200),
      left: z.int().min(0).max(100_000).optional(),
      why: z.string().trim().max(1000).optional(),
      ignored: z.array(ignored).max(500).optional(),
    }) as z.ZodType<PlainLanguageAnswer>,
  // Limits and jargon are no part of it: what they find is judged anew every time.
  demands: ({ statement }) => ({ sv: statement.sv ?? null, en: statement.en ?? null }),
  summary: (_settings, { name, left = 0, why = '', ignored: stand = [] }) =>
    [
      name,
      ...stand.map((each) => `”${each.words}”: ${each.why}`),
      ...(left === 0 || why === '' ? [] : [`${left}: ${why}`]),
    ].join(' · '),
  judge: ({ settings: chosen, answer, snapshot }) => {
    const read = analyseContent(chosen, snapshot);
    const { errors, warnings } = sorted(remarksOn(read), answer?.ignored);
    return [
      ...upToMost(errors),
      ...declaredLeft(answer, warnings.length),
      ...upToMost(warnings),
      ...(read.analysis.isFullySupported
        ? []
        : [contentWarning('plain.neutral', [], { language: languageOf(snapshot.locale) })]),
    ];
  },
  messages,
});

/** Whoever leaves remarks says how many they saw, so that none has come since, and why. */
const declaredLeft = (
  answer: PlainLanguageAnswer | undefined,
  count: number
): readonly Finding[] => {
  if (answer === undefined) return [];
  if (!answer.declared) return [answerError('plain.undeclared', {}, ['declared'])];
  if (count === 0) return [];
  return [
    ...(answer.left === count ? [] : [answerError('plain.left', { count }, ['left'])]),
    ...((answer.why ?? '') === '' ? [answerError('plain.why', {}, ['why'])] : []),
  ];
};
