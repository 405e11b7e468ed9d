import { lexicon, uninflected, type WordClass } from '../lexicon';
import { phrasesFrom } from '../phrases';
import type { PlainerWords } from '../plainer-words';
import * as adjectives from './adjectives';
import { adjective, noun, passiveFrom, verb } from './inflect';
import * as nouns from './nouns';
import * as others from './others';
import * as phrases from './phrases';
import * as verbs from './verbs';

export const swedishClasses: readonly WordClass[] = [
  { ...verbs, inflect: verb, passiveFrom },
  { ...nouns, inflect: noun },
  { ...adjectives, inflect: adjective },
  uninflected(others.words),
];

/** Swedish words and phrases of the office and the everyday ones for them. Expands them: ask once. */
export const swedishWords = (): PlainerWords => ({
  ...lexicon(swedishClasses),
  phrasesFrom: phrasesFrom(phrases.words),
});
