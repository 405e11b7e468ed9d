import type { Reading } from '../../reading';
import { CAPITALISED, type Token } from '../../scan/token';
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
  inBlock: ({ kind, text, traits, sentences }, _context, report) => {
    if (kind === 'quote' || (traits & either) === 0) return;
    for (const { tokens, traits: ofSentence } of sentences) {
      if ((ofSentence & either) === 0) continue;
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || (token.traits & either) === 0) continue;
        const phrase = phraseAt(tokens, at, text);
        // What stands inside a phrase goes with it.
        if (phrase !== undefined) at += phrase.words.length - 1;
        const last = tokens[at] ?? token;
        const found = phrase ?? token.word.plainer;
        if (found !== undefined) report(remarkOn(found, token, last.end));
      }
    }
  },
};

const remarkOn = (
  { base, plainer }: PlainerWord,
  { start, shape, word: first }: Token,
  end: number
): Remark => {
  const range = { start, end };
  const word = base.includes(' ') ? base : first.lower;
  const values = { word, base, plainer: plainer.join('|') };
  if (plainer.length === 0) return { rule: 'bureaucratic-word.leaveOut', range, values };
  const suggestion = (shape & CAPITALISED) === 0 ? plainer : plainer.map(withCapital);
  return { range, values, suggestion };
};

/** The longest phrase that begins here. */
const phraseAt = (
  tokens: readonly Token[],
  at: number,
  text: Reading['text']
): PlainerPhrase | undefined => {
  for (const phrase of tokens[at]?.word.phrases ?? none) {
    if (standsAt(phrase.words, tokens, at, text)) return phrase;
  }
  return undefined;
};

const none: readonly PlainerPhrase[] = [];

const standsAt = (
  words: PlainerPhrase['words'],
  tokens: readonly Token[],
  at: number,
  text: string
): boolean => {
  for (let step = 1; step < words.length; step += 1) {
    if (tokens[at + step]?.word.lower !== words[step]) return false;
  }
  // "I syfte, att" is no phrase: only white space stands inside one.
  for (let step = 1; step < words.length; step += 1) {
    const from = tokens[at + step - 1]?.end ?? 0;
    if (text.slice(from, tokens[at + step]?.start).trim() !== '') return false;
  }
  return true;
};
