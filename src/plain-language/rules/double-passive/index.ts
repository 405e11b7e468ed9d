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
      let next = 0;
      for (const [place, first] of tokens.entries()) {
        if (first !== found[next]) continue;
        next += 1;
        const second = found[next];
        if (second === undefined) return;
        if (tokens[place + 1] !== second && !isLinked(tokens, place, second)) continue;
        report({
          range: { start: first.start, end: second.end },
          values: { first: first.word.lower, second: second.word.lower },
        });
      }
    });
  },
};

/** "avses att behandlas"; an "och" between would make them two things that are done. */
const isLinked = (tokens: readonly Token[], place: number, second: Token): boolean => {
  const between = tokens[place + 1]?.word.lower;
  const isLink = between === 'att' || between === 'inte' || between === 'to' || between === 'not';
  return isLink && tokens[place + 2] === second;
};
