import { CAPITALISED, NUMBER, type Token } from '../../scan/token';
import { MAY_DOUBLE } from '../../scan/traits';
import type { Rule } from '../rule';
import { messages } from './messages';

/** The same word twice, with nothing but a space between: "och och". */
export const doubledWord: Rule = {
  name: 'doubled-word',
  messages,
  inBlock: ({ text, sentences }, _context, report) => {
    for (const { tokens } of sentences) {
      let before: Token | undefined;
      for (const token of tokens) {
        if (before?.word === token.word && isSlip(text, before, token)) {
          report({
            range: { start: before.start, end: token.end },
            values: { word: token.word.lower },
            suggestion: [text.slice(before.start, before.end)],
          });
        }
        before = token;
      }
    }
  },
};

const onlySpace = /^[\s\u00a0]+$/;

/** Not "det det", not "5 5", not the name of a place: "Baden Baden". */
const isSlip = (text: string, before: Token, token: Token): boolean =>
  (token.word.traits & MAY_DOUBLE) === 0 &&
  ((before.shape | token.shape) & NUMBER) === 0 &&
  (token.start - before.end === 1 || onlySpace.test(text.slice(before.end, token.start))) &&
  onlySpace.test(text.charAt(before.end)) &&
  !isName(token);

const isName = ({ shape }: Token): boolean => (shape & CAPITALISED) !== 0;
