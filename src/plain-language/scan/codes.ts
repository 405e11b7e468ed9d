/** Up to here the array is kept for the next text; a longer text gets one of its own. */
const KEPT = 1 << 15;

const LINE_FEED = 0x0a;

const kept = /* @__PURE__ */ new Uint16Array(KEPT + 2);

/**
 * The code units of a text, and a blank line after the last: whoever looks for the
 * end of a word or of a sentence finds it there. A string says anew at every look
 * what it is made of, an array does not, and the scanner looks at each unit more
 * than once. Good until the next text is asked for.
 */
export const codesOf = (text: string): Uint16Array => {
  const { length } = text;
  const codes = length <= KEPT ? kept : new Uint16Array(length + 2);
  for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
  codes[length] = LINE_FEED;
  codes[length + 1] = LINE_FEED;
  return codes;
};

/** Nobody looks beyond the blank line; the type does not know. */
export const codeAt = (codes: Uint16Array, at: number): number => codes[at] ?? LINE_FEED;
