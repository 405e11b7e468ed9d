import { CAPITALISED, type Token } from '../../scan/token';
import { BEFORE_NOUN, PASSIVE } from '../../scan/traits';
import { longestEnding } from '../word-bits';
import { passiveEndings } from './lists/endings';
import { neverPassive, verbForms, verbPrefixes } from './lists/passive-forms';

/** Whether a word in lower case could be a verb in the s-passive, told by its form alone. */
export const isPassiveForm = (word: string): boolean =>
  word.endsWith('s') &&
  !neverPassive.has(word) &&
  (isVerbForm(word.slice(0, -1), 0) ||
    (word.length > 4 && longestEnding(word, passiveEndings) === true));

/** A form of the list, by itself or after the first part of a compound verb: "åter-in-för". */
const isVerbForm = (form: string, depth: number): boolean => {
  if (verbForms.has(form)) return true;
  if (depth > 1) return false;
  for (let at = 2; at < form.length - 1 && at <= LONGEST_PREFIX; at += 1) {
    if (verbPrefixes.has(form.slice(0, at)) && isVerbForm(form.slice(at), depth + 1)) return true;
  }
  return false;
};

/** "offentlig", "tillhanda". */
const LONGEST_PREFIX = 9;

/**
 * The passives of a sentence. Names (a capital inside the sentence) and what
 * follows "en" or "varje" are nouns in the genitive, whatever they look like.
 */
export const passives = (tokens: readonly Token[]): readonly Token[] => {
  let found: Token[] | undefined;
  let before: Token | undefined;
  for (const token of tokens) {
    if ((token.traits & PASSIVE) !== 0 && isVerbHere(token, before)) {
      (found ??= []).push(token);
    }
    before = token;
  }
  return found ?? none;
};

const none: readonly Token[] = [];

const isVerbHere = ({ shape }: Token, before: Token | undefined): boolean =>
  before === undefined || ((shape & CAPITALISED) === 0 && (before.traits & BEFORE_NOUN) === 0);
