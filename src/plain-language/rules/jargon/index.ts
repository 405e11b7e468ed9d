import type { Token } from '../../scan/token';
import { JARGON } from '../../scan/traits';
import type { JargonTerm, Rule } from '../rule';
import { messages } from './messages';

/** A term that the organisation has said the public does not use. */
export const jargon: Rule = {
  name: 'jargon',
  messages,
  inBlock: ({ kind, traits, sentences }, { jargon: terms }, report) => {
    if (kind === 'quote' || (traits & JARGON) === 0) return;
    for (const { tokens } of sentences) {
      tokens.forEach((token, at) => {
        if ((token.traits & JARGON) === 0) return;
        // The longest term that begins here is the one that is meant.
        const term = terms.get(token.word.lower)?.find((one) => standsAt(one, tokens, at));
        const last = tokens[at + (term?.words.length ?? 0) - 1];
        if (term === undefined || last === undefined) return;
        const values = { term: term.base, plainer: term.plainer.join('|') };
        const range = { start: token.start, end: last.end };
        report(
          term.plainer.length === 0
            ? { rule: 'jargon.explain', range, values }
            : { range, values, suggestion: term.plainer }
        );
      });
    }
  },
};

const standsAt = ({ words }: JargonTerm, tokens: readonly Token[], at: number): boolean =>
  words.every((word, step) => tokens[at + step]?.word.lower === word);
