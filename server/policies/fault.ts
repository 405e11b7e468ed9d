import type { Problem } from '../../src/language/issues';
import type { Language } from '../../src/language/localized';
import { sentence } from '../../src/language/messages';
import { configMessages } from './config-messages';

/** Something that keeps the app from starting, and where it stands. */
export interface Fault {
  readonly origin: string;
  /** The item it is about, where it is about one. */
  readonly item?: string | undefined;
  readonly field: string;
  readonly message: string;
}

/** Turns a problem's path into the words of whoever wrote the policy: which item, which field. */
export const faultOf = (
  problem: Problem,
  origin: string,
  input: unknown,
  language: Language = 'en'
): Fault => {
  const whole = sentence(configMessages, 'whole', {}, language);
  const [collection, index, ...rest] = problem.path;
  if (collection !== 'items' || index === undefined) {
    return { origin, field: problem.path.join('.') || whole, message: problem.message };
  }
  return {
    origin,
    item:
      keyOfItem(input, Number(index)) ??
      sentence(configMessages, 'number', { number: Number(index) + 1 }, language),
    field: rest.join('.') || whole,
    message: problem.message,
  };
};

/** A fault as a line: where to look, then what to do about it. */
export const faultLine = (
  { origin, item, field, message }: Fault,
  language: Language = 'en'
): string =>
  [
    origin,
    item === undefined ? undefined : sentence(configMessages, 'item', { item }, language),
    `${field}: ${message}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const keyOfItem = (input: unknown, index: number): string | undefined => {
  const items = (input as { items?: unknown } | null)?.items;
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  const key = (item as { key?: unknown } | null | undefined)?.key;
  return typeof key === 'string' ? key : undefined;
};
