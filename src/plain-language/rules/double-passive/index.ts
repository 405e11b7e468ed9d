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
          values: { first: first.lower, second: second.lower },
        });
      }
    });
  },
};

/** "avses att behandlas", "is expected to be built"; an "och" between would make them two things that are done. */
const isLinked = (tokens: readonly Token[], place: number, second: Token): boolean => {
  let at = place + 1;
  while (at <= place + FURTHEST && links.has(tokens[at]?.lower ?? '')) at += 1;
  return at > place + 1 && tokens[at] === second;
};

const links = new Set(['att', 'inte', 'to', 'not', 'be', 'been']);

/** Words between the two: "not to be". */
const FURTHEST = 3;
