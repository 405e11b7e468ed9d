import type { Rule } from '../rule';
import { messages } from './messages';

/** A sentence of so many words that a reader loses the thread. */
export const longSentence: Rule = {
  name: 'long-sentence',
  messages,
  inBlock: ({ kind, sentences, isRunningText }, { limits }, report) => {
    if (!isRunningText) return;
    const { warning, error = Infinity } = limits.sentenceWords;
    for (const { start, end, tokens } of sentences) {
      const words = tokens.length;
      if (words <= warning) continue;
      report({
        range: { start, end },
        values: { words, limit: warning },
        // What somebody else said cannot be rewritten.
        severity: words > error && kind !== 'quote' ? 'error' : 'warning',
      });
    }
  },
};
