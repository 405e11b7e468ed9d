import { verb } from '../../../words/en/inflect';
import { pairsOf, wordsOf } from '../../word-bits';

/** Nouns and the verbs they hide; verbs that are not regular, in all their forms. */
const hidden = /* @__PURE__ */ pairsOf(`
  analysis: analyse, application: apply, assessment: assess, calculation: calculate,
  comparison: compare, complaint: complain, consultation: consult, contribution: contribute,
  decision: decide, description: describe, discussion: discuss, estimate: estimate,
  evaluation: evaluate, examination: examine, explanation: explain, improvement: improve,
  inspection: inspect, installation: install, investigation: investigate, judgement: judge,
  measurement: measure, modification: modify, notification: notify,
  payment: pay pays paid paid paying, preparation: prepare, presentation: present,
  recommendation: recommend, reduction: reduce, registration: register, renewal: renew,
  repair: repair, request: ask, review: review, selection: select, statement: state,
  submission: submit submits submitted submitted submitting, survey: survey,
  verification: verify
`);

/** Verbs that leave the saying to a noun, by the places of a verb. */
const light = [
  'make do conduct perform carry give undertake provide reach take',
  'makes does conducts performs carries gives undertakes provides reaches takes',
  'made did conducted performed carried gave undertook provided reached took',
  'made done conducted performed carried given undertaken provided reached taken',
  'making doing conducting performing carrying giving undertaking providing reaching taking',
].map(wordsOf);

export const lightVerbs = /* @__PURE__ */ [...new Set(light.flat())].join(' ');

/** What may go on after the verb as it did after the noun: "decide on". */
const keeps = new Set(['application for', 'decision on', 'complaint about', 'decision to']);
const prepositions = new Set(wordsOf('for to on in into about with at from by between over'));

const asListed = (noun: string): string => (hidden.has(noun) ? noun : noun.replace(/s$/, ''));

export const verbIn = (noun: string): string | undefined =>
  hidden.get(asListed(noun))?.split(' ')[0];

/** "carried out an investigation of" is "investigated". */
export const verbFor = (noun: string, lightVerb: string, next: string | undefined) => {
  const listed = asListed(noun);
  const place = light.findIndex((forms) => forms.includes(lightVerb));
  const written = hidden.get(listed);
  const words = written === undefined ? undefined : verb(written)[place];
  if (words === undefined) return undefined;
  if (next === 'of') return { words, takesNext: true };
  const mayFollow = next === undefined || !prepositions.has(next) || keeps.has(`${listed} ${next}`);
  return mayFollow ? { words, takesNext: false } : undefined;
};
