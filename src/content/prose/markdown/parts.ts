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
  // From here on nothing is divided.
  const opens = source.search(opensForLong);
  const parts: Part[] = [];
  let start = 0;
  let isAfterBlank = false;
  for (let at = 0; at < source.length;) {
    const end = lineEnd(source, at);
    if (isBlank(source, at, end)) {
      isAfterBlank = true;
    } else {
      if (isAfterBlank && at > start && begins(source, at, end)) {
        parts.push({ text: source.slice(start, at), start });
        start = at;
      }
      if (opens >= 0 && opens < end) break;
      isAfterBlank = false;
    }
    at = end;
  }
  return [...parts, { text: source.slice(start), start }];
};

const lineEnd = (source: string, from: number): number => {
  const at = source.indexOf('\n', from);
  return at < 0 ? source.length : at + 1;
};

const isBlank = (source: string, from: number, to: number): boolean => {
  let at = from;
  while (at < to && isSpace(source.charCodeAt(at))) at += 1;
  return at === to;
};

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/**
 * Whether a line after an empty one belongs to nothing above it: it is not indented
 * and marks no point of a list. After code the parser takes some quotes for text, so
 * a quote stays with what is above it. A byte order mark would be taken for a text's first.
 */
const begins = (source: string, from: number, to: number): boolean =>
  isLetter(source.charCodeAt(from)) ||
  !/^(?:[ \t\r\uFEFF>]|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/.test(source.slice(from, to));

/** What most lines begin with is told without an expression. */
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Code and HTML that empty lines do not end. */
const opensForLong = /```|~~~|<(?:[!?]|pre|script|style|textarea)/i;
