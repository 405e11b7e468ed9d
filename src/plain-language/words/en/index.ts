import { lexicon, uninflected, type WordClass } from '../lexicon';
import { phrasesFrom } from '../phrases';
import type { PlainerWords } from '../plainer-words';
import { noun, verb } from './inflect';
import * as nouns from './nouns';
import * as others from './others';
import * as phrases from './phrases';
import * as verbs from './verbs';

export const englishClasses: readonly WordClass[] = [
  { ...verbs, inflect: verb },
  { ...nouns, inflect: noun },
  uninflected(others.words),
];

/** English words and phrases of the office and the everyday ones for them. Expands them: ask once. */
export const englishWords = (): PlainerWords => ({
  ...lexicon(englishClasses),
  phrasesFrom: phrasesFrom(phrases.words),
});
