import { NEGATION } from '../../scan/traits';
import type { Rule } from '../rule';
import { messages } from './messages';

/** Several negations in one sentence, which the reader has to add up. */
export const manyNegations: Rule = {
  name: 'many-negations',
  messages,
  inBlock: ({ kind, traits, sentences }, { limits }, report) => {
    if (kind === 'quote' || (traits & NEGATION) === 0) return;
    for (const { start, end, tokens, traits: ofSentence } of sentences) {
      if ((ofSentence & NEGATION) === 0) continue;
      let count = 0;
      for (const token of tokens) if ((token.traits & NEGATION) !== 0) count += 1;
      if (count <= limits.negations) continue;
      report({ range: { start, end }, values: { count, limit: limits.negations } });
    }
  },
};
