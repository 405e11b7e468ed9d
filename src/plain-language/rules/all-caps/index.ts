import { CAPITALS, type Token } from '../../scan/token';
import { withCapital } from '../capital';
import type { Rule } from '../rule';
import { messages } from './messages';

/** Words in capitals, which are slow to read and spelt out by some screen readers. */
export const allCaps: Rule = {
  name: 'all-caps',
  messages,
  inBlock: ({ text, shapes, sentences }, { limits }, report) => {
    if ((shapes & CAPITALS) === 0) return;
    for (const { tokens, shapes: ofSentence } of sentences) {
      if ((ofSentence & CAPITALS) === 0) continue;
      let run: Token[] = [];
      const close = (): void => {
        const first = run[0];
        const last = run.at(-1);
        // An abbreviation is short; a run of words is shouting only if one of them is not.
        if (first && last && run.some(({ letters }) => letters > limits.capitalLetters)) {
          const range = { start: first.start, end: last.end };
          const lower = text.slice(range.start, range.end).toLowerCase();
          report({ range, values: { words: run.length }, suggestion: [withCapital(lower)] });
        }
        run = [];
      };
      for (const token of tokens) {
        if ((token.shape & CAPITALS) !== 0) run.push(token);
        else if (run.length > 0) close();
      }
      close();
    }
  },
};
