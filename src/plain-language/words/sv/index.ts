import { lexicon, uninflected, type WordClass } from '../lexicon';
import { phrasesOf, type PlainerPhrases } from '../phrases';
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

/** Swedish phrases of the office, by their first word. Expands them: ask once. */
export const swedishPhrases = (): PlainerPhrases => phrasesOf(phrases.words);

/** Swedish words and phrases of the office and the everyday ones for them. Expands them: ask once. */
export const swedishWords = (): PlainerWords => {
  const from = swedishPhrases();
  return { ...lexicon(swedishClasses), phrasesFrom: (word) => from.get(word) };
};
