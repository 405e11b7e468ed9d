import type { Token } from '../../scan/token';
import type { Rule } from '../rule';
import { messages } from './messages';

/** Two passives right after each other: "förslaget avses behandlas". */
export const doublePassive: Rule = {
  name: 'double-passive',
  messages,
  inBlock: ({ kind, sentences, passives }, _context, report) => {
    if (kind === 'quote') return;
    passives.forEach((found, at) => {
      const tokens = sentences[at]?.tokens;
      if (tokens === undefined || found.length < 2) return;
      let before: Token | undefined;
      for (const token of found) {
        if (before !== undefined && stepsBetween(tokens, before, token) <= 2) {
          report({
            range: { start: before.start, end: token.end },
            values: { first: before.word.lower, second: token.word.lower },
          });
        }
        before = token;
      }
    });
  },
};

/** 1 for neighbours, 2 for "avses att behandlas"; a comma or an "och" between makes them two. */
const stepsBetween = (tokens: readonly Token[], before: Token, token: Token): number => {
  const at = tokens.indexOf(before);
  if (tokens[at + 1] === token) return 1;
  const between = tokens[at + 1]?.word.lower;
  const isLink = between === 'att' || between === 'inte' || between === 'to';
  return tokens[at + 2] === token && isLink ? 2 : Infinity;
};
