import type { Json } from './json';

const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without halves of characters: databases replace them on their way in. */
export const wholeCharacters = (text: string): string => text.replace(halves, '\uFFFD');

/** A text that every database takes: some refuse a zero byte wherever it stands. */
export const storableText = (text: string): string =>
  wholeCharacters(text).replaceAll('\u0000', '\uFFFD');

/**
 * The same input with every text in it storable, keys too. Walks by recursion: for
 * what is known to be of a bounded depth.
 */
export const storableInput = (input: unknown): unknown => {
  if (typeof input === 'string') return storableText(input);
  if (Array.isArray(input)) return input.map(storableInput);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, each]) => [storableText(name), storableInput(each)])
  );
};

/** A value as every database gives it back: plain JSON, all of whose texts are storable. */
export const storable = (value: unknown): Json => {
  if (typeof value === 'string') return storableText(value);
  const plain = JSON.stringify(value) as string | undefined;
  if (plain === undefined) return null;
  const read: unknown = JSON.parse(plain);
  // JSON writes what cannot be stored as an escape: where there is none, all is well.
  return (mayBeRefused.test(plain) ? storableInput(read) : read) as Json;
};

const mayBeRefused = /\\u(?:0000|[dD][89a-fA-F])/;
