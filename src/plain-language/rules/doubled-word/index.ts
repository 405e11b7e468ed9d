import { classOf, SPACE } from '../../scan/characters';
import { CAPITALISED, DOUBLED, NUMBER, type Token } from '../../scan/token';
import { MAY_DOUBLE } from '../../scan/traits';
import type { Report, Rule } from '../rule';
import { messages } from './messages';

/** The same word twice or more, with nothing but a space between: "och och". */
export const doubledWord: Rule = {
  name: 'doubled-word',
  messages,
  inBlock: ({ text, shapes, sentences }, _context, report) => {
    if ((shapes & DOUBLED) === 0) return;
    for (const { tokens, shapes: ofSentence } of sentences) {
      if ((ofSentence & DOUBLED) === 0) continue;
      for (let at = 1; at < tokens.length; at += 1) {
        const first = at - 1;
        while (isSlip(text, tokens[at - 1], tokens[at])) at += 1;
        if (at - 1 > first) reportRun(tokens, first, at, text, report);
      }
    }
  },
};

/** However often it stands, it is one slip. */
const reportRun = (
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  report: Report
): void => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return;
  report({
    range: { start: first.start, end: last.end },
    values: { word: last.lower, times: to - from },
    suggestion: [text.slice(first.start, first.end)],
  });
};

/** Not "det det", not "5 5", not the name of a place: "Baden Baden". */
const isSlip = (text: string, before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined &&
  token !== undefined &&
  (token.shape & DOUBLED) !== 0 &&
  before.letters === token.letters &&
  (token.traits & MAY_DOUBLE) === 0 &&
  ((before.shape | token.shape) & NUMBER) === 0 &&
  (token.shape & CAPITALISED) === 0 &&
  isOnlySpace(text, before.end, token.start);

const isOnlySpace = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    if (classOf(text.charCodeAt(at)) !== SPACE) return false;
  }
  return end > start;
};
