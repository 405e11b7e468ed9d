import { englishWords } from '../../words/en';
import { whenAsked } from '../../words/plainer-words';
import type { LanguageData } from '../language';
import { pairsOf } from '../word-bits';
import { passives } from './passive';
import { traitsOf, writtenOut } from './traits';

const hidden = /* @__PURE__ */ pairsOf(`
  analysis: analyse, application: apply, assessment: assess, calculation: calculate,
  comparison: compare, complaint: complain, consultation: consult, contribution: contribute,
  decision: decide, description: describe, discussion: discuss, estimate: estimate,
  evaluation: evaluate, examination: examine, explanation: explain, improvement: improve,
  inspection: inspect, installation: install, investigation: investigate, judgement: judge,
  measurement: measure, modification: modify, notification: notify, payment: pay,
  preparation: prepare, presentation: present, recommendation: recommend, reduction: reduce,
  registration: register, renewal: renew, repair: repair, request: ask, review: review,
  selection: select, statement: state, submission: submit, survey: survey, verification: verify
`);

/** English. */
export const english: LanguageData = {
  code: 'en',
  isFullySupported: true,
  traitsOf,
  passives,
  writtenOut,
  verbIn: (noun) => hidden.get(noun) ?? hidden.get(noun.replace(/s$/, '')),
  plainerWords: whenAsked(englishWords),
  // Trauzettel-Klosinski & Dietz 2012 (IReST): 228 ± 30 words a minute, rounded.
  wordsPerMinute: 230,
};
