import type { Sentence, Token } from '../../scan/token';
import { LIGHT_VERB, NOMINALISATION } from '../../scan/traits';
import type { Context, Report, Rule } from '../rule';
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
      const verb = language.verbIn(noun.word.lower);
      if (verb === undefined) continue;
      report({
        range: { start: token.start, end: noun.end },
        values: { noun: noun.word.lower, verb },
        suggestion: [verb],
      });
      return;
    }
  });
};

const reportDense = ({ tokens, start, end }: Sentence, context: Context, report: Report): void => {
  const limit = context.limits.nominalisations;
  let count = 0;
  for (const token of tokens) if (isNominal(token)) count += 1;
  if (count <= limit) return;
  const nouns = tokens.filter(isNominal).map(({ word }) => word.lower);
  report({
    rule: 'nominalisation.dense',
    range: { start, end },
    values: { count: nouns.length, limit, nouns: nouns.slice(0, 3).join(', ') },
  });
};

const isNominal = ({ traits }: Token): boolean => (traits & NOMINALISATION) !== 0;
