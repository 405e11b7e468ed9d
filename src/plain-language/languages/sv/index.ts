import { whenAsked } from '../../words/plainer-words';
import { swedishWords } from '../../words/sv';
import type { LanguageData } from '../language';
import { writtenOut } from './lists/abbreviations';
import { verbFor, verbIn } from './lists/hidden-verbs';
import { passives } from './passive';
import { traitsOf } from './traits';

/** Swedish. */
export const swedish: LanguageData = {
  code: 'sv',
  isFullySupported: true,
  traitsOf,
  passives,
  writtenOut,
  verbIn,
  verbFor,
  plainerWords: whenAsked(swedishWords),
  // Trauzettel-Klosinski & Dietz 2012 (IReST): 199 ± 34 words a minute, rounded.
  wordsPerMinute: 200,
};
