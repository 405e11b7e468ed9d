import type { PlainerPhrase } from './plainer-words';

/** Phrases by their first word; the longest first, which is the one to try first. */
export type PlainerPhrases = ReadonlyMap<string, readonly PlainerPhrase[]>;

/** Reads phrases, one a line: `i enlighet med = enligt`. */
export const phrasesOf = (text: string): PlainerPhrases => {
  const phrases = new Map<string, PlainerPhrase[]>();
  for (const line of text.split('\n')) {
    const [base = '', plainer = ''] = line.split('=').map((part) => part.trim());
    const [first = '', ...words] = base.split(' ');
    if (first === '') continue;
    const all = {
      base,
      plainer: plainer === '' ? [] : plainer.split(', '),
      words: [first, ...words],
    };
    phrases.set(first, [...(phrases.get(first) ?? []), all]);
  }
  for (const alike of phrases.values()) {
    alike.sort((one, other) => other.words.length - one.words.length);
  }
  return phrases;
};
