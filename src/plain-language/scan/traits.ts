/**
 * What a word is by its form alone, as bits: a word is looked up once and every
 * rule reads the answer. Which words have a trait is data of the language.
 */

/** "t.ex": its full stop never ends a sentence that goes on. */
export const ABBREVIATION = 1;
/** "m.m": its full stop ends the sentence if a capital follows. */
export const CLOSING_ABBREVIATION = 1 << 1;
export const NEGATION = 1 << 2;
/** du, dig, er; you, your. */
export const READER = 1 << 3;
/** vi, oss, vår; we, us, our. */
export const WRITER = 1 << 4;
/** A noun made from a verb: bedömning, utredande. */
export const NOMINALISATION = 1 << 5;
/** A verb that says little, and leaves the saying to a noun: göra, genomföra. */
export const LIGHT_VERB = 1 << 6;
/** Could be a verb in the passive. */
export const PASSIVE = 1 << 7;
/** A passive that has no plainer way of saying it: behövs, krävs. */
export const PLAIN_PASSIVE = 1 << 8;
/** What follows is rather a noun than a verb: en, den, varje. */
export const BEFORE_NOUN = 1 << 9;
/** An abbreviation everybody reads without help: EU, TV. */
export const KNOWN_ABBREVIATION = 1 << 10;
/** May stand twice in a row: "det det handlar om". */
export const MAY_DOUBLE = 1 << 11;
/** A form of "be". */
export const BE = 1 << 12;
/** May stand between "be" and its participle: not, also, -ly. */
export const ADVERB = 1 << 13;
/** A short abbreviation there are words for: t.ex. is "till exempel". */
export const WRITTEN_OUT = 1 << 14;
/** The language has a plainer word for it. */
export const HAS_PLAINER = 1 << 15;
/** Begins a term of the organisation's own list. */
export const JARGON = 1 << 16;
/** Begins a phrase that the language has a plainer one for: "i enlighet med". */
export const BEGINS_PHRASE = 1 << 17;
