/** A value that survives a round trip through JSON. */
export type Json = null | boolean | number | string | readonly Json[] | Members;

/** A JSON object. */
export interface Members {
  readonly [key: string]: Json;
}

/**
 * Canonical JSON (RFC 8785): one byte sequence for one value, whatever order a
 * database or a program kept the keys in. Keys are sorted by UTF-16 code units;
 * numbers and strings are written as ECMAScript writes them, which is what the
 * RFC prescribes.
 *
 * @throws TypeError for what JSON cannot carry (NaN, infinities, lone surrogates)
 */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  return isList(value) ? canonicalList(value) : canonicalMembers(value);
};

// Grown letter by letter: lists of pieces, made to be joined, cost more than what is in them.
const canonicalList = (values: readonly Json[]): string => {
  let text = '';
  for (const value of values) text += `${text === '' ? '' : ','}${canonicalJson(value)}`;
  return `[${text}]`;
};

const canonicalMembers = (members: Members): string => {
  let text = '';
  for (const key of inOrder(Object.keys(members)))
    text += `${text === '' ? '' : ','}${canonicalString(key)}:${canonicalJson(members[key] ?? null)}`;
  return `{${text}}`;
};

/** So many keys are put in order where they stand. */
const few = 24;

/**
 * By UTF-16 code units, as `sort` does by itself; but for the few keys that most objects have,
 * `sort` takes longer to set up its work than to do it.
 */
const inOrder = (keys: string[]): readonly string[] => {
  if (keys.length > few) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] ?? '';
    let at = next;
    for (; at > 0 && (keys[at - 1] ?? '') > key; at -= 1) keys[at] = keys[at - 1] ?? '';
    keys[at] = key;
  }
  return keys;
};

/** `Array.isArray` that keeps the element type of a read-only list. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const canonicalNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  return JSON.stringify(value);
};

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What is not written as it stands: quotes, backslashes, controls, and halves of characters. */
const unlikeItself = /["\\\u0000-\u001F\uD800-\uDFFF]/;

const canonicalString = (value: string): string => {
  if (!unlikeItself.test(value)) return `"${value}"`;
  if (loneSurrogate.test(value)) throw new TypeError('A lone surrogate has no JSON form');
  return JSON.stringify(value);
};
