import type { Rule } from '../rule';
import { messages } from './messages';

/** A compound so long that it has to be spelt through. */
export const longWord: Rule = {
  name: 'long-word',
  messages,
  inBlock: ({ kind, sentences }, { limits }, report) => {
    if (kind === 'quote') return;
    for (const { tokens, longest } of sentences) {
      if (longest < limits.wordLetters) continue;
      for (const token of tokens) {
        const { start, end, letters } = token;
        if (letters < limits.wordLetters) continue;
        report({ range: { start, end }, values: { word: token.lower, letters } });
      }
    }
  },
};
