import type { z } from 'zod';
import type { Json } from '../canonical/json';
import { answerError, type Finding } from '../checklist/finding';
import type { Snapshot } from '../checklist/snapshot';
import { describeIssues } from '../language/issues';
import { inAllLanguages } from '../language/messages';
import type { Judged, Kind } from './kind';
import type { Kinds } from './kinds';

/** What is asked: an item, or one part of a group. */
export interface Asked {
  readonly kind: Kind;
  readonly settings: unknown;
  /** The answer as it was stored, or undefined where there is none. */
  readonly given: Json | undefined;
  readonly snapshot: Snapshot;
  readonly today: string;
  readonly kinds: Kinds;
  readonly fact?: Json | undefined;
  readonly approvals?: Judged<unknown, Json>['approvals'];
  readonly answerTo?: Judged<unknown, Json>['answerTo'];
}

export interface JudgedAnswer {
  /** The answer that counted: given, or the default. */
  readonly answer: Json | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Judges one question with its answer. An answer is read anew each time: the
 * policy may have changed since it was given.
 */
export const judgeAnswer = (asked: Asked): JudgedAnswer => {
  const { kind, settings, given, snapshot, today, kinds, fact, approvals, answerTo } = asked;
  const judge = (answer: Json | undefined) =>
    kind.judge({ settings, answer, snapshot, today, kinds, fact, approvals, answerTo });

  if (kind.answer === undefined) return { answer: undefined, findings: judge(undefined) };
  const reading = { today, kinds };
  const ofContent = () => (kind.judgesUnanswered === true ? judge(undefined) : []);
  const complete = (answer: Json | undefined) =>
    kind.complete === undefined ? answer : kind.complete(settings, answer, reading);
  if (given === undefined) {
    const granted = complete(undefined);
    return granted === undefined
      ? { answer: undefined, findings: [answerError('answer.missing'), ...ofContent()] }
      : { answer: granted, findings: judge(granted) };
  }
  const read = schemaOf(kind, kind.answer, settings, reading).safeParse(given, {
    reportInput: true,
  });
  if (read.success) {
    const whole = complete(read.data);
    return { answer: whole, findings: judge(whole) };
  }
  return {
    answer: undefined,
    findings: [
      ...read.error.issues.map((issue) =>
        answerError(
          'answer.noLongerFits',
          { reason: inWords(issue, kinds) },
          issue.path.map(String)
        )
      ),
      ...ofContent(),
    ],
  };
};

interface Remembered {
  readonly kind: Kind;
  readonly today: string;
  readonly kinds: Kinds;
  readonly schema: z.ZodType<Json>;
}

/** A policy's settings are the same for every document that is judged by it. */
const remembered = new WeakMap<object, Remembered>();

const schemaOf = (
  kind: Kind,
  answer: NonNullable<Kind['answer']>,
  settings: unknown,
  { today, kinds }: Pick<Asked, 'today' | 'kinds'>
): z.ZodType<Json> => {
  if (typeof settings !== 'object' || settings === null) return answer(settings, { today, kinds });
  const known = remembered.get(settings);
  if (known?.kind === kind && known.today === today && known.kinds === kinds) return known.schema;
  const schema = answer(settings, { today, kinds });
  remembered.set(settings, { kind, today, kinds, schema });
  return schema;
};

const inWords = (issue: Parameters<typeof describeIssues>[0][number], kinds: Kinds) =>
  inAllLanguages((language) =>
    describeIssues([issue], kinds.messages, language)
      .map((problem) => problem.message)
      .join(' ')
  );
