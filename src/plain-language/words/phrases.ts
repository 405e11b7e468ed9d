import type { PlainerPhrase } from './plainer-words';

/** Phrases by their first word; the longest first, which is the one to try first. */
export type PlainerPhrases = ReadonlyMap<string, readonly PlainerPhrase[]>;

/** Reads phrases, one a line: `i enlighet med = enligt`. */
export const phrasesOf = (text: string): PlainerPhrases => {
  const phrases = new Map<string, PlainerPhrase[]>();
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=');
    if (equals < 0) continue;
    const base = line.slice(0, equals).trim();
    const plainer = line.slice(equals + 1).trim();
    const words = base.split(' ');
    const phrase = { base, plainer: plainer === '' ? [] : plainer.split(', '), words };
    const alike = phrases.get(words[0] ?? '');
    if (alike === undefined) phrases.set(words[0] ?? '', [phrase]);
    else alike.push(phrase);
  }
  for (const alike of phrases.values()) {
    alike.sort((one, other) => other.words.length - one.words.length);
  }
  return phrases;
};
