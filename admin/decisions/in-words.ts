import type { ReadableField } from '../../src/approval/readable';
import { isList, isMembers, type Json } from '../../src/canonical/json';

/** How a reader says what is kept in signs. */
export interface Wording {
  readonly yes: string;
  readonly no: string;
  readonly number: (value: number) => string;
  /** `2026-01-15`, a day anywhere. */
  readonly day: (day: string) => string;
  /** An instant, on the reader's clock. */
  readonly instant: (at: string) => string;
}

/** Fields with their values in the reader's words: dates, truths, numbers, and what is kept as JSON. */
export const inWords = (
  fields: readonly ReadableField[],
  wording: Wording
): readonly ReadableField[] =>
  fields.map((field) =>
    field.kind === 'value'
      ? { ...field, lines: field.lines.flatMap((line) => valueInWords(line, field.type, wording)) }
      : field
  );

const valueInWords = (
  line: string,
  type: string | undefined,
  wording: Wording
): readonly string[] => {
  switch (type) {
    case 'boolean':
      return [line === 'true' || line === '1' ? wording.yes : wording.no];
    case 'integer':
    case 'float':
    case 'decimal':
    case 'biginteger':
      return [numberInWords(line, wording)];
    case 'date':
      return [/^\d{4}-\d\d-\d\d/.test(line) ? wording.day(line.slice(0, 10)) : line];
    case 'datetime':
    case 'timestamp':
      return [Number.isNaN(Date.parse(line)) ? line : wording.instant(line)];
    case 'time':
      return [/^\d\d:\d\d/.exec(line)?.[0] ?? line];
    case 'json':
      return jsonInWords(line, wording);
    default:
      return [line];
  }
};

/** Beyond what a number can hold, its digits are told as they stand. */
const numberInWords = (line: string, { number }: Wording): string => {
  const isExact = Number.isFinite(Number(line)) && line.replace(/\D/g, '').length <= 15;
  return isExact ? number(Number(line)) : line;
};

const jsonInWords = (line: string, wording: Wording): readonly string[] => {
  try {
    return membersInWords(JSON.parse(line) as Json, [], wording);
  } catch {
    // A text on its own is kept as it is.
    return [line];
  }
};

/** A line each: "öppettider · måndag: 8". */
const membersInWords = (
  value: Json,
  path: readonly string[],
  wording: Wording
): readonly string[] => {
  if (isList(value) || isMembers(value)) {
    return Object.entries(value).flatMap(([name, member]) => {
      const step = isList(value) ? String(Number(name) + 1) : name;
      return membersInWords(member, [...path, step], wording);
    });
  }
  const words = leafInWords(value, wording);
  return [path.length === 0 ? words : `${path.join(' · ')}: ${words}`];
};

const leafInWords = (
  value: null | boolean | number | string,
  { yes, no, number }: Wording
): string => {
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'number' ? number(value) : (value ?? '–');
};
