import type { Rule } from '../rule';
import { messages } from './messages';

/** A paragraph that looks like a wall on a screen. */
export const longParagraph: Rule = {
  name: 'long-paragraph',
  messages,
  inBlock: ({ kind, sentences, words }, { limits }, report) => {
    const { warning, error = Infinity } = limits.paragraphWords;
    const first = sentences[0];
    const last = sentences.at(-1);
    if (words <= warning || kind === 'heading' || first === undefined || last === undefined) return;
    report({
      range: { start: first.start, end: last.end },
      values: { words, limit: warning, sentences: sentences.length },
      severity: words > error && kind !== 'quote' ? 'error' : 'warning',
    });
  },
};
