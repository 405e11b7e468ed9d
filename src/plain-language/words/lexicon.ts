import type { PlainerWord, PlainerWords } from './plainer-words';

/** Every form of a word, each at its place: all words of a class have the same places. */
export type Forms = readonly string[];

/** Words that are inflected alike, as `erhålla erhåller erhöll erhållit = få, ta emot`. */
export interface WordClass {
  /** One word a line: how it is inflected, `=`, and what is plainer, the best first. */
  readonly words: string;
  /** The plainer words that are inflected, one a line. */
  readonly plain: string;
  readonly inflect: (written: string) => Forms;
  /** The first of the places where a plainer word marked `!` does not fit. */
  readonly passiveFrom?: number;
}

/** A line of a class, inflected once a word is asked for that could be one of its forms. */
interface Line {
  readonly written: string;
  /** The forms that are written out, and how to go on from there: "-ar". */
  readonly parts: readonly string[];
  readonly plainer: string;
  readonly from: WordClass;
  forms?: Forms;
}

/**
 * Three letters, which each form has in common with one of those that are written out, as
 * a number: nothing is cut out of a word to look for it.
 */
const keyOf = (word: string): number =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2) || 0;

/** Each form has all letters but the last in common with one of those that are written out. */
const couldComeFrom = (word: string, { parts }: Line): boolean => {
  for (const part of parts) {
    // Words that begin alike differ later.
    let at = part.length - 2;
    while (at >= 0 && word.charCodeAt(at) === part.charCodeAt(at)) at -= 1;
    if (at < 0 && part.length > 1) return true;
  }
  return false;
};

/**
 * Words of some classes, in all their forms. Only those that begin like a word that is
 * asked for are ever inflected: who reads a piece of news need not wait for the whole list.
 */
export const lexicon = (classes: readonly WordClass[]): PlainerWords => {
  const byKey = linesByKey(classes);
  const plainWords = new Map<WordClass, ReadonlyMap<string, string>>();

  const plainWordsOf = (from: WordClass): ReadonlyMap<string, string> => {
    const known = plainWords.get(from);
    if (known !== undefined) return known;
    const words = writtenByBase(from);
    plainWords.set(from, words);
    return words;
  };

  return {
    lookup: (word): PlainerWord | undefined => {
      const found = find(word, byKey.get(keyOf(word)));
      if (found === undefined) return undefined;
      const { line, place } = found;
      const { from } = line;
      const plainer = listed(line.plainer);
      const isPassive = place >= (from.passiveFrom ?? Infinity);
      const fitting = plainer
        .map((each) => (each.endsWith('!') && isPassive ? undefined : each.replace('!', '')))
        .map((each) => each && inPlace(each, place, from, plainWordsOf(from)))
        .filter((each) => each !== undefined);
      // With nothing to offer in this form, there is nothing to remark on.
      if (fitting.length === 0 && plainer.length > 0) return undefined;
      return { base: line.forms?.[0] ?? '', plainer: [...new Set(fitting)] };
    },
  };
};

const linesByKey = (classes: readonly WordClass[]): ReadonlyMap<number, readonly Line[]> => {
  const byKey = new Map<number, Line[]>();
  for (const from of classes) {
    for (const text of from.words.split('\n')) {
      const equals = text.indexOf('=');
      if (equals < 0) continue;
      const written = text.slice(0, equals).trim();
      const parts = written.split(' ');
      const line: Line = { written, parts, plainer: text.slice(equals + 1), from };
      // "erhålla erhåller erhöll" is found by "erh" alone, "föreskriva … förskrev" by two.
      let before = -1;
      for (const part of parts) {
        const key = keyOf(part);
        if (key === before) continue;
        before = key;
        const alike = byKey.get(key);
        if (alike === undefined) byKey.set(key, [line]);
        else alike.push(line);
      }
    }
  }
  return byKey;
};

/** Of two forms that are written alike, the first of the lists counts. */
const find = (
  word: string,
  lines: readonly Line[] = []
): { readonly line: Line; readonly place: number } | undefined => {
  for (const line of lines) {
    if (!couldComeFrom(word, line)) continue;
    line.forms ??= line.from.inflect(line.written);
    const place = line.forms.indexOf(word);
    if (place >= 0) return { line, place };
  }
  return undefined;
};

/** `ta emot` in the place of `erhöll`: its first word that is inflected, in that form. */
const inPlace = (
  plainer: string,
  place: number,
  { inflect }: WordClass,
  plain: ReadonlyMap<string, string>
): string | undefined => {
  const words = plainer.split(' ');
  const head = words.findIndex((word) => plain.has(word));
  if (head < 0) return plainer;
  const form = inflect(plain.get(words[head] ?? '') ?? '')[place];
  if (form === undefined || form === '') return undefined;
  return words.map((word, at) => (at === head ? form : word)).join(' ');
};

/** The plainer words of a class as they are listed, by their first form. */
const writtenByBase = ({ plain }: WordClass): ReadonlyMap<string, string> =>
  new Map(lines(plain).map((line) => [line.split(' ', 1)[0] ?? '', line]));

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Words that have one form. */
export const uninflected = (words: string): WordClass => ({
  words,
  plain: '',
  inflect: (written) => [written],
});
