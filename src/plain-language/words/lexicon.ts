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

/** A line of a class, read no further than it takes to find it. */
interface Line {
  readonly written: string;
  readonly plainer: string;
  readonly from: WordClass;
}

/** What a form says: the line that it comes from, and its place there. */
interface Found extends Pick<Line, 'plainer' | 'from'> {
  readonly base: string;
  readonly place: number;
}

/** Lines with words that begin alike, and their forms once one is asked for that could be among them. */
interface Alike {
  readonly lines: Line[];
  /** Letters of the shortest and the longest word of theirs, as it is listed. */
  shortest: number;
  longest: number;
  forms?: ReadonlyMap<string, Found>;
}

/** Letters that are added to a word at most: "bryggan", "bryggornas". */
const LONGEST_ENDING = 6;

/**
 * The three letters that all forms of a word have in common with one of those that are
 * written out, as a number: nothing is cut out of a word to look for it. Two beginnings
 * that share a number are only inflected together.
 */
const keyOf = (word: string): number =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2) || 0;

/**
 * Words of some classes, in all their forms. Only those that begin like a word that is
 * asked for are ever inflected: who reads a piece of news need not wait for the whole list.
 */
export const lexicon = (classes: readonly WordClass[]): PlainerWords => {
  const byKey = linesByKey(classes);
  const plainForms = new Map<WordClass, ReadonlyMap<string, Forms>>();

  const plainFormsOf = (from: WordClass): ReadonlyMap<string, Forms> => {
    const known = plainForms.get(from);
    if (known !== undefined) return known;
    const forms = formsByBase(from);
    plainForms.set(from, forms);
    return forms;
  };

  return {
    lookup: (word): PlainerWord | undefined => {
      const key = keyOf(word);
      const alike = byKey.get(key);
      // Most words that begin like a listed one are "för", or compounds: none of its forms.
      if (alike === undefined || word.length < alike.shortest) return undefined;
      if (word.length > alike.longest + LONGEST_ENDING) return undefined;
      alike.forms ??= formsOf(alike.lines, key);
      const found = alike.forms.get(word);
      if (found === undefined) return undefined;
      const { base, place, from } = found;
      const plainer = listed(found.plainer);
      const isPassive = place >= (from.passiveFrom ?? Infinity);
      const fitting = plainer
        .map((each) => (each.endsWith('!') && isPassive ? undefined : each.replace('!', '')))
        .map((each) => each && inPlace(each, place, plainFormsOf(from)))
        .filter((each) => each !== undefined);
      // With nothing to offer in this form, there is nothing to remark on.
      if (fitting.length === 0 && plainer.length > 0) return undefined;
      return { base, plainer: [...new Set(fitting)] };
    },
  };
};

const linesByKey = (classes: readonly WordClass[]): ReadonlyMap<number, Alike> => {
  const byKey = new Map<number, Alike>();
  for (const from of classes) {
    for (const text of from.words.split('\n')) {
      const equals = text.indexOf('=');
      if (equals < 0) continue;
      const written = text.slice(0, equals).trim();
      const line = { written, plainer: text.slice(equals + 1), from };
      // "erhålla erhåller erhöll" is found by "erh" alone, "föreskriva … förskrev" by two.
      for (const part of written.split(' ')) {
        const { length } = part;
        const alike = byKey.get(keyOf(part));
        if (alike === undefined) {
          byKey.set(keyOf(part), { lines: [line], shortest: length, longest: length });
          continue;
        }
        if (length < alike.shortest) alike.shortest = length;
        if (length > alike.longest) alike.longest = length;
        if (alike.lines.at(-1) !== line) alike.lines.push(line);
      }
    }
  }
  return byKey;
};

/** The forms that begin so; of two that are written alike, the first of the lists counts. */
const formsOf = (lines: readonly Line[], key: number): ReadonlyMap<string, Found> => {
  const forms = new Map<string, Found>();
  for (const { written, plainer, from } of lines) {
    const all = from.inflect(written);
    all.forEach((form, place) => {
      if (keyOf(form) !== key || forms.has(form)) return;
      forms.set(form, { base: all[0] ?? '', plainer, from, place });
    });
  }
  return forms;
};

/** `ta emot` in the place of `erhöll`: its first word that is inflected, in that form. */
const inPlace = (
  plainer: string,
  place: number,
  plain: ReadonlyMap<string, Forms>
): string | undefined => {
  const words = plainer.split(' ');
  const head = words.findIndex((word) => plain.has(word));
  if (head < 0) return plainer;
  const form = plain.get(words[head] ?? '')?.[place];
  if (form === undefined || form === '') return undefined;
  return words.map((word, at) => (at === head ? form : word)).join(' ');
};

const formsByBase = ({ plain, inflect }: WordClass): ReadonlyMap<string, Forms> =>
  new Map(
    lines(plain).map((line) => {
      const forms = inflect(line);
      return [forms[0] ?? '', forms];
    })
  );

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
