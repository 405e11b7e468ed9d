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
  readonly plainer: string;
  readonly from: WordClass;
  forms?: Forms;
}

/** One of the forms that a line writes out, and the line. */
interface Part {
  readonly written: string;
  readonly line: Line;
}

/** Three letters as a number: nothing is cut out of a word to look for it. */
const keyOf = (word: string): number =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2) || 0;

/** Whether a word has all of a part's letters but the last, as each form has with a part of its line. */
const couldComeFrom = (word: string, part: string): boolean => {
  // Words that begin alike differ later.
  for (let at = part.length - 2; at >= 0; at -= 1) {
    if (word.charCodeAt(at) !== part.charCodeAt(at)) return false;
  }
  return true;
};

/**
 * Words of some classes, in all their forms. Only those that begin like a word that is
 * asked for are ever inflected: who reads a piece of news need not wait for the whole list.
 */
export const lexicon = (classes: readonly WordClass[]): PlainerWords => {
  const byKey = partsByKey(classes);
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

const partsByKey = (classes: readonly WordClass[]): ReadonlyMap<number, readonly Part[]> => {
  const byKey = new Map<number, Part[]>();
  for (const from of classes) {
    for (const text of from.words.split('\n')) {
      const equals = text.indexOf('=');
      if (equals < 0) continue;
      const line: Line = {
        written: text.slice(0, equals).trim(),
        plainer: text.slice(equals + 1),
        from,
      };
      // "erhålla erhåller erhöll" is found by "erh" alone, "föreskriva … förskrev" by two.
      for (const written of line.written.split(' ')) {
        const key = keyOf(written);
        const alike = byKey.get(key);
        if (alike === undefined) byKey.set(key, [{ written, line }]);
        else alike.push({ written, line });
      }
    }
  }
  return byKey;
};

/** Of two forms that are written alike, the first of the lists counts. */
const find = (
  word: string,
  parts: readonly Part[] = []
): { readonly line: Line; readonly place: number } | undefined => {
  for (const { written, line } of parts) {
    if (!couldComeFrom(word, written)) continue;
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
