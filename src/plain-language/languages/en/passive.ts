import type { Token } from '../../scan/token';
import { ADVERB, BE, PASSIVE } from '../../scan/traits';
import { adjectives, participles } from './lists/participles';

export const isParticiple = (word: string): boolean =>
  participles.has(word) || (word.length > 4 && word.endsWith('ed') && !adjectives.has(word));

/** "was decided", "is not yet being built": be, perhaps an adverb or two, and a participle. */
export const passives = (tokens: readonly Token[]): readonly Token[] => {
  let found: Token[] | undefined;
  let isOpen = 0;
  for (const token of tokens) {
    const { traits } = token;
    if ((traits & BE) !== 0) {
      isOpen = 3;
    } else if (isOpen > 0 && (traits & PASSIVE) !== 0) {
      (found ??= []).push(token);
      isOpen = 0;
    } else {
      isOpen = (traits & ADVERB) === 0 ? 0 : isOpen - 1;
    }
  }
  return found ?? none;
};

const none: readonly Token[] = [];
