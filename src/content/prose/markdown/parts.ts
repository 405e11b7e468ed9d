/** A stretch of Markdown that means the same whatever stands before and after it. */
export interface Part {
  readonly text: string;
  /** Where in the source it begins. */
  readonly start: number;
}

/**
 * Divides Markdown where an empty line has ended everything that was open. It is
 * never divided where that is not certain: two parts are then one, and larger.
 */
export const partsOf = (source: string): readonly Part[] => {
  // What an address in square brackets stands for may be said anywhere in a text.
  if (source.includes(']:')) return [{ text: source, start: 0 }];
  const parts: Part[] = [];
  let start = 0;
  let isAfterBlank = false;
  for (let at = 0; at < source.length;) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    if (isBlank(line)) {
      isAfterBlank = true;
      at = end;
      continue;
    }
    if (isAfterBlank && at > start && begins(line)) {
      parts.push({ text: source.slice(start, at), start });
      start = at;
    }
    if (opensForLong.test(line)) break;
    isAfterBlank = false;
    at = end;
  }
  return [...parts, { text: source.slice(start), start }];
};

const lineEnd = (source: string, from: number): number => {
  const at = source.indexOf('\n', from);
  return at < 0 ? source.length : at + 1;
};

const isBlank = (line: string): boolean => /^[ \t\r\n]*$/.test(line);

/**
 * Whether a line after an empty one belongs to nothing above it: it is not indented
 * and marks no point of a list. After code the parser takes some quotes for text, so
 * a quote stays with what is above it. A byte order mark would be taken for a text's first.
 */
const begins = (line: string): boolean =>
  !/^(?:[ \t\r\uFEFF>]|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/.test(line);

/** Code and HTML that empty lines do not end: from here on nothing is divided. */
const opensForLong = /```|~~~|<(?:[!?]|pre|script|style|textarea)/i;
