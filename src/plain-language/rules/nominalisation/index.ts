import type { Sentence, Token } from '../../scan/token';
import { LIGHT_VERB, NOMINALISATION } from '../../scan/traits';
import type { Context, Remark, Report, Rule } from '../rule';
import { messages } from './messages';

/** How far after the verb its noun may stand: "göra en första samlad bedömning". */
const REACH = 4;

/** A verb dressed up as a noun: "göra en bedömning" for "bedöma". */
export const nominalisation: Rule = {
  name: 'nominalisation',
  messages,
  inBlock: (reading, context, report) => {
    if (reading.kind === 'quote' || reading.kind === 'heading') return;
    if ((reading.traits & (LIGHT_VERB | NOMINALISATION)) === 0) return;
    for (const sentence of reading.sentences) {
      if ((sentence.traits & LIGHT_VERB) !== 0) reportHiddenVerbs(sentence, context, report);
      if ((sentence.traits & NOMINALISATION) !== 0) reportDense(sentence, context, report);
    }
  },
};

const reportHiddenVerbs = ({ tokens }: Sentence, { language }: Context, report: Report): void => {
  tokens.forEach((token, at) => {
    if ((token.traits & LIGHT_VERB) === 0) return;
    for (let step = 1; step <= REACH; step += 1) {
      const noun = tokens[at + step];
      if (noun === undefined || (noun.traits & LIGHT_VERB) !== 0) return;
      const verb = language.verbIn(noun.lower);
      if (verb === undefined) continue;
      const values = { noun: noun.lower, verb };
      report({ values, ...inItsPlace(tokens, at, at + step, language) });
      return;
    }
  });
};

/** From the verb to its noun; and what can stand there, unless it would lose a word. */
const inItsPlace = (
  tokens: readonly Token[],
  first: number,
  noun: number,
  language: Context['language']
): Pick<Remark, 'range' | 'suggestion'> => {
  const [begins, ends, next] = [tokens[first], tokens[noun], tokens[noun + 1]];
  const range = { start: begins?.start ?? 0, end: ends?.end ?? 0 };
  const isBare = tokens.slice(first + 1, noun).every(({ lower }) => saysNothing.has(lower));
  // What begins a sentence may be an order, which the present tense cannot be told from.
  const found =
    isBare && first > 0 && begins !== undefined && ends !== undefined
      ? language.verbFor(ends.lower, begins.lower, next?.lower)
      : undefined;
  if (found === undefined) return { range };
  const { words, takesNext } = found;
  return {
    range: takesNext && next !== undefined ? { ...range, end: next.end } : range,
    suggestion: [words],
  };
};

/** May stand before the noun without saying more than it does: articles, "carry out". */
const saysNothing = new Set(['en', 'ett', 'den', 'det', 'a', 'an', 'the', 'out']);

const reportDense = ({ tokens, start, end }: Sentence, context: Context, report: Report): void => {
  const limit = context.limits.nominalisations;
  let count = 0;
  for (const token of tokens) if (isNominal(token)) count += 1;
  if (count <= limit) return;
  const nouns = tokens.filter(isNominal).map(({ lower }) => lower);
  report({
    rule: 'nominalisation.dense',
    range: { start, end },
    values: { count: nouns.length, limit, nouns: nouns.slice(0, 3).join(', ') },
  });
};

const isNominal = ({ traits }: Token): boolean => (traits & NOMINALISATION) !== 0;
