import { englishWords } from '../../words/en';
import { whenAsked } from '../../words/plainer-words';
import type { LanguageData } from '../language';
import { verbFor, verbIn } from './lists/hidden-verbs';
import { passives } from './passive';
import { traitsOf, writtenOut } from './traits';

/** English. */
export const english: LanguageData = {
  code: 'en',
  isFullySupported: true,
  traitsOf,
  passives,
  writtenOut,
  verbIn,
  verbFor,
  plainerWords: whenAsked(englishWords),
  // Trauzettel-Klosinski & Dietz 2012 (IReST): 228 ± 30 words a minute, rounded.
  wordsPerMinute: 230,
};
