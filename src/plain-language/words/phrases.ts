import type { PlainerPhrase, PlainerWords } from './plainer-words';

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

/** The same, read no further than to the first word of each until somebody asks for it. */
export const phrasesFrom = (text: string): NonNullable<PlainerWords['phrasesFrom']> => {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const first = line.trimStart().split(' ', 1)[0] ?? '';
    lines.set(first, `${lines.get(first) ?? ''}${line}\n`);
  }
  return (word) => {
    const alike = lines.get(word);
    return alike === undefined ? undefined : phrasesOf(alike).get(word);
  };
};
