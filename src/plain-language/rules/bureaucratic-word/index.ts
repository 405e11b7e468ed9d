import type { Reading } from '../../reading';
import { CAPITALISED, UNCOMPOSED, type Token } from '../../scan/token';
import { BEGINS_PHRASE, HAS_PLAINER } from '../../scan/traits';
import type { PlainerPhrase, PlainerWord } from '../../words/plainer-words';
import { withCapital } from '../capital';
import type { Remark, Rule } from '../rule';
import { messages } from './messages';

const either = HAS_PLAINER | BEGINS_PHRASE;

/** A word of the office, or several, where an everyday one says the same. */
export const bureaucraticWord: Rule = {
  name: 'bureaucratic-word',
  messages,
  inBlock: ({ kind, text, traits, sentences, lexicon }, _context, report) => {
    if (kind === 'quote' || (traits & either) === 0) return;
    for (const { tokens, traits: ofSentence } of sentences) {
      if ((ofSentence & either) === 0) continue;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || (token.traits & either) === 0) continue;
        const phrase = phraseAt(tokens, at, text, lexicon);
        // What stands inside a phrase goes with it.
        if (phrase !== undefined) at += phrase.words.length - 1;
        const last = tokens[at] ?? token;
        const found = phrase ?? lexicon.plainerFor(token.root);
        if (found !== undefined) report(remarkOn(found, token, last.end));
      }
    }
  },
};

const remarkOn = ({ base, plainer }: PlainerWord, first: Token, end: number): Remark => {
  const range = { start: first.start, end };
  const word = base.includes(' ') ? base : first.lower;
  const values = { word, base, plainer: plainer.join('|') };
  if (plainer.length === 0) return { rule: 'bureaucratic-word.leaveOut', range, values };
  const suggestion = (first.shape & CAPITALISED) === 0 ? plainer : plainer.map(withCapital);
  return { range, values, suggestion };
};

/** The longest phrase that begins here. */
const phraseAt = (
  tokens: readonly Token[],
  at: number,
  text: string,
  lexicon: Reading['lexicon']
): PlainerPhrase | undefined => {
  const first = tokens[at];
  if (first === undefined || (first.traits & BEGINS_PHRASE) === 0) return undefined;
  const second = tokens[at + 1];
  if (second === undefined) return undefined;
  // What begins with a small letter can be told from most phrases without being cut out.
  const initial = (second.shape & changing) === 0 ? text.charCodeAt(second.start) : 0;
  for (const phrase of lexicon.phrasesFrom(first.root)) {
    if (initial !== 0 && phrase.words[1]?.charCodeAt(0) !== initial) continue;
    if (standsAt(phrase.words, tokens, at, text)) return phrase;
  }
  return undefined;
};

/** Shapes of a word that may begin with another letter in lower case. */
const changing = CAPITALISED | UNCOMPOSED;

const standsAt = (
  words: PlainerPhrase['words'],
  tokens: readonly Token[],
  at: number,
  text: string
): boolean => {
  for (let step = 1; step < words.length; step += 1) {
    if (tokens[at + step]?.lower !== words[step]) return false;
  }
  // "I syfte, att" is no phrase: only white space stands inside one.
  for (let step = 1; step < words.length; step += 1) {
    const from = tokens[at + step - 1]?.end ?? 0;
    if (text.slice(from, tokens[at + step]?.start).trim() !== '') return false;
  }
  return true;
};
