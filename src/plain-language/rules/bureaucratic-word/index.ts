import { CAPITALISED } from '../../scan/token';
import { HAS_PLAINER } from '../../scan/traits';
import { withCapital } from '../capital';
import type { Rule } from '../rule';
import { messages } from './messages';

/** A word of the office where an everyday one says the same. */
export const bureaucraticWord: Rule = {
  name: 'bureaucratic-word',
  messages,
  inBlock: ({ kind, traits, sentences }, _context, report) => {
    if (kind === 'quote' || (traits & HAS_PLAINER) === 0) return;
    for (const { tokens, traits: ofSentence } of sentences) {
      if ((ofSentence & HAS_PLAINER) === 0) continue;
      for (const { start, end, shape, word } of tokens) {
        if (word.plainer === undefined) continue;
        const { base, plainer } = word.plainer;
        const suggestion = (shape & CAPITALISED) === 0 ? plainer : plainer.map(withCapital);
        const values = { word: word.lower, base, plainer: plainer.join('|') };
        report(
          plainer.length === 0
            ? { rule: 'bureaucratic-word.leaveOut', range: { start, end }, values }
            : { range: { start, end }, values, suggestion }
        );
      }
    }
  },
};
