import { allCaps } from './all-caps';
import { bureaucraticWord } from './bureaucratic-word';
import { doublePassive } from './double-passive';
import { doubledWord } from './doubled-word';
import { jargon } from './jargon';
import { longParagraph } from './long-paragraph';
import { longSentence } from './long-sentence';
import { longWord } from './long-word';
import { manyNegations } from './many-negations';
import { missingReaderAddress } from './missing-reader-address';
import { nominalisation } from './nominalisation';
import { passive } from './passive';
import { unexplainedAbbreviation } from './unexplained-abbreviation';
import type { Rule } from './rule';

/** What can be judged in any language. */
export const neutralRules: readonly Rule[] = [longSentence, longParagraph, doubledWord, allCaps];

/** Every rule, in the order a page about them would take. */
export const allRules: readonly Rule[] = [
  longSentence,
  longParagraph,
  longWord,
  passive,
  doublePassive,
  nominalisation,
  bureaucraticWord,
  unexplainedAbbreviation,
  missingReaderAddress,
  manyNegations,
  doubledWord,
  allCaps,
  jargon,
];
