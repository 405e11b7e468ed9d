import type { Localized } from '../language/localized';

/** An `error` leaves the item unsatisfied; a `warning` is shown and does not. */
export type Severity = 'error' | 'warning';

/** What a sentence is filled in with. */
export type FindingValues = Readonly<Record<string, string | number | Localized>>;

/** One explainable remark of a judgement. */
export interface Finding {
  /** Names the rule and its message: `choice.unknownOption`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Whether `path` leads into the document or into the item's answer. */
  readonly about: 'content' | 'answer';
  /** As a form names its fields: `['contact', 'email']`; empty for the whole. */
  readonly path: readonly string[];
  readonly values: FindingValues;
}

/** A remark on the item's answer that leaves the item unsatisfied. */
export const answerError = (
  rule: string,
  values: FindingValues = {},
  path: readonly string[] = []
): Finding => ({ rule, severity: 'error', about: 'answer', path, values });

/** A remark on the item's answer for a person to know of; the item is satisfied all the same. */
export const answerWarning = (
  rule: string,
  values: FindingValues = {},
  path: readonly string[] = []
): Finding => ({ rule, severity: 'warning', about: 'answer', path, values });

/** A remark on the document's content that leaves the item unsatisfied. */
export const contentError = (
  rule: string,
  path: readonly string[],
  values: FindingValues = {}
): Finding => ({ rule, severity: 'error', about: 'content', path, values: quoted(values) });

/** A remark on the document's content for a person to know of; the item is satisfied all the same. */
export const contentWarning = (
  rule: string,
  path: readonly string[],
  values: FindingValues = {}
): Finding => ({ rule, severity: 'warning', about: 'content', path, values: quoted(values) });

/** No word is longer; what is pasted, such as a picture written in letters, can be. */
const longestQuote = 200;

/** A remark quotes the content, and is kept with the verdict: it never copies all there is. */
const quoted = (values: FindingValues): FindingValues =>
  Object.values(values).some(isTooLong)
    ? Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          isTooLong(value) ? `${value.slice(0, longestQuote)} …` : value,
        ])
      )
    : values;

const isTooLong = (value: FindingValues[string]): value is string =>
  typeof value === 'string' && value.length > longestQuote;
