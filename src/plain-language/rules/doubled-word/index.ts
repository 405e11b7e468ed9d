import { classOf, SPACE } from '../../scan/characters';
import { CAPITALISED, DOUBLED, NUMBER, type Token } from '../../scan/token';
import { MAY_DOUBLE } from '../../scan/traits';
import type { Rule } from '../rule';
import { messages } from './messages';

/** The same word twice, with nothing but a space between: "och och". */
export const doubledWord: Rule = {
  name: 'doubled-word',
  messages,
  inBlock: ({ text, shapes, sentences }, _context, report) => {
    if ((shapes & DOUBLED) === 0) return;
    for (const { tokens, shapes: ofSentence } of sentences) {
      if ((ofSentence & DOUBLED) === 0) continue;
      let before: Token | undefined;
      for (const token of tokens) {
        if (before !== undefined && isSlip(text, before, token)) {
          report({
            range: { start: before.start, end: token.end },
            values: { word: token.lower },
            suggestion: [text.slice(before.start, before.end)],
          });
        }
        before = token;
      }
    }
  },
};

/** Not "det det", not "5 5", not the name of a place: "Baden Baden". */
const isSlip = (text: string, before: Token, token: Token): boolean =>
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
