import type { Token } from '../../scan/token';
import { JARGON } from '../../scan/traits';
import type { Context, JargonTerm, Rule } from '../rule';
import { messages } from './messages';

/** A term that the organisation has said the public does not use. */
export const jargon: Rule = {
  name: 'jargon',
  messages,
  inBlock: ({ kind, traits, sentences }, { jargon: terms }, report) => {
    if (kind === 'quote' || (traits & JARGON) === 0) return;
    for (const { tokens } of sentences) {
      for (let at = 0; at < tokens.length; at += 1) {
        const term = termAt(tokens, at, terms);
        const first = tokens[at];
        const last = tokens[at + (term?.words.length ?? 0) - 1];
        if (term === undefined || first === undefined || last === undefined) continue;
        const values = { term: term.base, plainer: term.plainer.join('|') };
        const range = { start: first.start, end: last.end };
        report(
          term.plainer.length === 0
            ? { rule: 'jargon.explain', range, values }
            : { range, values, suggestion: term.plainer }
        );
        // What stands inside a term is not a term of its own.
        at += term.words.length - 1;
      }
    }
  },
};

/** The longest term that begins here is the one that is meant. */
const termAt = (
  tokens: readonly Token[],
  at: number,
  terms: Context['jargon']
): JargonTerm | undefined => {
  const token = tokens[at];
  if (token === undefined || (token.traits & JARGON) === 0) return undefined;
  return terms.get(token.lower)?.find((term) => standsAt(term, tokens, at));
};

const standsAt = ({ words }: JargonTerm, tokens: readonly Token[], at: number): boolean =>
  words.every((word, step) => tokens[at + step]?.lower === word);
