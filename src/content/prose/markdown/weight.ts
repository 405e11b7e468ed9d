/**
 * What a part may weigh to be parsed, and all parts of a text together. The parser
 * takes some 25 microseconds for one, so that no text takes it half a second. Sixty
 * pages with a link or a bold word in every paragraph weigh less, and so does a list
 * of five hundred links.
 */
export const heaviestPart = 6_000;
export const heaviestText = 20_000;

/** Letters that make the parser as much work as one sign. */
const LETTERS = 20;
/** Signs of emphasis whose square is in proportion to the work they make, and how much. */
const EMPHASIS = 500;

/** Signs that mean something to Markdown, and the ends of lines. */
const sign = /[!"#&'()*+\-:<=>[\\\]^_`|~\n\r]/g;

/** Signs whose other half the parser looks for among all that stand before or after. */
const paired = /\*+|(?<!\w)_|_(?!\w)|<|`+|\]\(/g;

/** The points and quotes that a line begins. */
const markers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/gm;

const indents = /^[ \t]+/gm;

/**
 * How much work a parser has with a part, counted without parsing it and in one
 * pass. It grows with the square where the parser's does: by emphasis that may end
 * anywhere, and by points and quotes inside one another.
 */
export const weightOf = (part: string): number => {
  const letters = part.length / LETTERS;
  // Too heavy by its length alone: how much too heavy makes no difference.
  if (letters > heaviestPart) return letters;
  return (
    letters +
    count(part, sign) +
    count(part, paired) ** 2 / EMPHASIS +
    sum(part, markers, (line) => count(line, marker) ** 2) +
    sum(part, indents, (line) => line.length / 2)
  );
};

const marker = /[->+*.)]/g;

const count = (text: string, found: RegExp): number => sum(text, found, () => 1);

const sum = (text: string, found: RegExp, worth: (match: string) => number): number => {
  let all = 0;
  for (const [match] of text.matchAll(found)) all += worth(match);
  return all;
};
