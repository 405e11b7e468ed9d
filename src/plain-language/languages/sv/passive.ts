import { CAPITALISED, type Token } from '../../scan/token';
import { BEFORE_NOUN, PASSIVE } from '../../scan/traits';
import { neverPassive, verbForms, verbPrefixes } from './lists/passive-forms';

/** -as of most verbs, but not of "kommunernas" and "platsernas". */
const infinitive = 'as';
const genitivePlural = /[aoe]rnas$|anas$|enas$/;
const verbInNas =
  /(?:^|[^n])(?:v|sp|b|t|g)arnas$|förenas$|renas$|menas$|lånas$|manas$|banas$|(?:pla|åt)nas$/;

/** -ades, -ats of the first conjugation: "behandlades", "behandlats". */
const firstConjugation = /ades$|ats$/;
const nounInAts = /(?:^|in|upp|till|mot|an|av|grund|huvud|tryck)sats$|stats$|plats$/;

/** The past of the others: "byggdes", "köptes". */
const past = /[bdgjlmnrvåäöoe]des$|[kpstx]tes$/;
const participleInDes = /[ae]ndes$|vudes$/;

/** The supine: "skrivits", "gjorts", "köpts". */
const supine =
  /.its$|(?:[eåöy]|sa)tts$|(?:gjo|ö|ä|y)rts$|(?:l|så|va|do|ski)lts$|änts$|(?:r|c|än|ö|å)kts$|[öpl]pts$|(?:ö|lä|å)sts$|[gjv]ts$|[öy]mts$/;

/** Whether a word in lower case could be a verb in the s-passive, told by its form alone. */
export const isPassiveForm = (word: string): boolean => {
  if (word.length < 3 || !word.endsWith('s') || neverPassive.has(word)) return false;
  return isVerbForm(word.slice(0, -1), 0) || (word.length > 4 && hasPassiveEnding(word));
};

const hasPassiveEnding = (word: string): boolean => {
  if (word.endsWith(infinitive)) return !genitivePlural.test(word) || verbInNas.test(word);
  if (firstConjugation.test(word)) return !nounInAts.test(word);
  if (past.test(word)) return !participleInDes.test(word) || word.endsWith('ändes');
  return supine.test(word);
};

/** A form of the list, by itself or after the first part of a compound verb. */
const isVerbForm = (form: string, depth: number): boolean => {
  if (verbForms.has(form)) return true;
  if (depth > 1) return false;
  return verbPrefixes.some(
    (prefix) =>
      form.length > prefix.length + 1 &&
      form.startsWith(prefix) &&
      isVerbForm(form.slice(prefix.length), depth + 1)
  );
};

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
