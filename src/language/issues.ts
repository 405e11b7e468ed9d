import type { z } from 'zod';
import type { Language } from './localized';
import { counted, defineMessages, sentence, type Messages } from './messages';

/** One thing wrong with some input: where, and what to do about it. */
export interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** The same remark about the same place is made once, however much gives rise to it. */
export const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [`${each.path.join('.')} ${each.message}`, each])).values(),
];

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong, in sentences. It must have been parsed with
 * `reportInput`, which tells a missing value from one of the wrong type. Issues raised by our own rules carry
 * a rule's name as their message; the rest are written out here.
 * @param messages where the names of rules are looked up
 */
export const describeIssues = (
  issues: readonly Issue[],
  messages: Messages,
  language: Language
): readonly Problem[] =>
  issues.flatMap((issue) => {
    const closest = closestBranch(issue);
    if (closest !== undefined) {
      return describeIssues(closest, messages, language).map((problem) => ({
        ...problem,
        path: [...issue.path.map(String), ...problem.path],
      }));
    }
    return [{ path: issue.path.map(String), message: describeIssue(issue, messages, language) }];
  });

/** Of the alternatives none of which fitted, the one that came nearest to. */
const closestBranch = (issue: Issue): readonly Issue[] | undefined => {
  if (issue.code !== 'invalid_union') return undefined;
  const [closest] = [...issue.errors]
    .filter((branch) => branch.length > 0)
    .sort(
      (a, b) =>
        Number(isOfOtherType(a)) - Number(isOfOtherType(b)) ||
        a.length - b.length ||
        deepest(b) - deepest(a)
    );
  return closest;
};

/** A text where an object is meant, say. */
const isOfOtherType = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);

const deepest = (issues: readonly Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length));

const describeIssue = (issue: Issue, messages: Messages, language: Language): string => {
  const given = (rule: string, values: Record<string, string | number> = {}) =>
    sentence(inputMessages, rule, values, language);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? given('missing') : given(`type.${issue.expected}`);
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? given('blank')
        : given(`tooSmall.${issue.origin}`, { limit: Number(issue.minimum) });
    case 'too_big':
      return given(`tooBig.${issue.origin}`, { limit: Number(issue.maximum) });
    case 'invalid_value':
      return given('notOneOf', { known: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return given('unknownKeys', { keys: issue.keys.join(', ') });
    case 'invalid_format':
      return issue.message in messages[language]
        ? sentence(messages, issue.message, {}, language)
        : given(`format.${issue.format}`);
    case 'custom':
      return sentence(messages, issue.message, issue.params ?? {}, language);
    default:
      return given('unfit');
  }
};

const inputMessages = defineMessages({
  sv: {
    missing: () => 'Saknas.',
    blank: () => 'Får inte vara tomt.',
    'type.string': () => 'Ska vara en text.',
    'type.number': () => 'Ska vara ett tal.',
    'type.int': () => 'Ska vara ett heltal.',
    'type.boolean': () => 'Ska vara true eller false.',
    'type.array': () => 'Ska vara en lista.',
    'type.object': () => 'Ska vara ett objekt med namngivna delar.',
    'type.record': () => 'Ska vara ett objekt med namngivna delar.',
    'tooSmall.string': ({ limit }) => `Minst ${counted(limit, 'tecken', 'tecken')} behövs.`,
    'tooSmall.array': ({ limit }) => `Minst ${counted(limit, 'post', 'poster')} behövs.`,
    'tooSmall.number': ({ limit }) => `Ska vara minst ${limit}.`,
    'tooSmall.int': ({ limit }) => `Ska vara minst ${limit}.`,
    'tooBig.string': ({ limit }) => `Högst ${counted(limit, 'tecken', 'tecken')} får plats.`,
    'tooBig.array': ({ limit }) => `Högst ${counted(limit, 'post', 'poster')} får plats.`,
    'tooBig.number': ({ limit }) => `Ska vara högst ${limit}.`,
    'tooBig.int': ({ limit }) => `Ska vara högst ${limit}.`,
    notOneOf: ({ known }) => `Ska vara något av: ${known}.`,
    unknownKeys: ({ keys }) => `Okänd del: ${keys}.`,
    'format.date': () => 'Ska vara ett datum, till exempel 2026-11-03.',
    'format.datetime': () => 'Ska vara en tidpunkt i UTC, till exempel 2026-11-03T08:00:00Z.',
    'format.url': () => 'Ska vara en länk som börjar med https://.',
    'format.regex': () => 'Har inte rätt form.',
    unfit: () => 'Passar inte här.',
  },
  en: {
    missing: () => 'Is missing.',
    blank: () => 'May not be empty.',
    'type.string': () => 'Must be a text.',
    'type.number': () => 'Must be a number.',
    'type.int': () => 'Must be a whole number.',
    'type.boolean': () => 'Must be true or false.',
    'type.array': () => 'Must be a list.',
    'type.object': () => 'Must be an object with named members.',
    'type.record': () => 'Must be an object with named members.',
    'tooSmall.string': ({ limit }) =>
      `Needs at least ${counted(limit, 'character', 'characters')}.`,
    'tooSmall.array': ({ limit }) => `Needs at least ${counted(limit, 'entry', 'entries')}.`,
    'tooSmall.number': ({ limit }) => `Must be at least ${limit}.`,
    'tooSmall.int': ({ limit }) => `Must be at least ${limit}.`,
    'tooBig.string': ({ limit }) =>
      `May have at most ${counted(limit, 'character', 'characters')}.`,
    'tooBig.array': ({ limit }) => `May have at most ${counted(limit, 'entry', 'entries')}.`,
    'tooBig.number': ({ limit }) => `Must be at most ${limit}.`,
    'tooBig.int': ({ limit }) => `Must be at most ${limit}.`,
    notOneOf: ({ known }) => `Must be one of: ${known}.`,
    unknownKeys: ({ keys }) => `Unknown member: ${keys}.`,
    'format.date': () => 'Must be a date, for example 2026-11-03.',
    'format.datetime': () => 'Must be a time in UTC, for example 2026-11-03T08:00:00Z.',
    'format.url': () => 'Must be a link that begins with https://.',
    'format.regex': () => 'Does not have the right form.',
    unfit: () => 'Does not fit here.',
  },
});
