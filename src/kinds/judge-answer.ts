import type { z } from 'zod';
import type { Json } from '../canonical/json';
import { answerError, type Finding } from '../checklist/finding';
import type { Snapshot } from '../checklist/snapshot';
import { describeIssues } from '../language/issues';
import { inAllLanguages } from '../language/messages';
import type { Judged, Kind, Reading } from './kind';
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
  const read = readAnswer(kind, kind.answer, given, { settings, reading });
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

interface KeptReader extends Reading {
  readonly kind: Kind;
  readonly schema: z.ZodType<Json>;
  /** What answers said that were read before, by their text. */
  readonly known: Map<string, Json>;
}

/** Answers to one item that are kept read, and the longest of them, in letters. */
const mostKnown = 200;
const longestKnown = 500;

type Read =
  | { readonly success: true; readonly data: Json }
  | { readonly success: false; readonly error: z.ZodError<Json> };

/**
 * Reads an answer by its kind's schema; one that has been read before, word for word, is not
 * read again. Most units and audiences are chosen many times a day, and a draft is judged
 * whenever somebody looks at it.
 */
const readAnswer = (
  kind: Kind,
  make: NonNullable<Kind['answer']>,
  given: Json,
  { settings, reading }: { readonly settings: unknown; readonly reading: Reading }
): Read => {
  const { schema, known } = readerOf(kind, make, settings, reading);
  const text = JSON.stringify(given);
  const data = known.get(text);
  if (data !== undefined) return { success: true, data };
  const read = schema.safeParse(given, { reportInput: true });
  if (read.success && text.length <= longestKnown) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, read.data);
  }
  return read;
};

/** By the settings they are made of, which a policy in force keeps for as long as it is. */
const readers = new WeakMap<object, KeptReader>();

/** How a kind reads answers, made once a day and not once a judgement: zod compiles each. */
const readerOf = (
  kind: Kind,
  make: NonNullable<Kind['answer']>,
  settings: unknown,
  reading: Reading
): KeptReader => {
  const kept = isObject(settings) ? readers.get(settings) : undefined;
  const isSame =
    kept?.kind === kind && kept.today === reading.today && kept.kinds === reading.kinds;
  if (kept !== undefined && isSame) return kept;
  const made = { ...reading, kind, schema: make(settings, reading), known: new Map() };
  if (isObject(settings)) readers.set(settings, made);
  return made;
};

const isObject = (settings: unknown): settings is object =>
  typeof settings === 'object' && settings !== null;

const inWords = (issue: Parameters<typeof describeIssues>[0][number], kinds: Kinds) =>
  inAllLanguages((language) =>
    describeIssues([issue], kinds.messages, language)
      .map((problem) => problem.message)
      .join(' ')
  );
