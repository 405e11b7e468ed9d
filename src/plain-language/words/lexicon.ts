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

interface Entry {
  readonly base: string;
  readonly plainer: readonly string[];
  readonly from: number;
}

/** Places in a class; more than any class has. */
const places = 16;

/** Expands classes of words to all their forms. What is said of a form is worked out when it is met. */
export const lexicon = (classes: readonly WordClass[]): PlainerWords => {
  const entries: Entry[] = [];
  const byForm = new Map<string, number>();
  classes.forEach(({ words, inflect }, from) => {
    for (const line of lines(words)) {
      const [written = '', plainer = ''] = line.split('=');
      const forms = inflect(written.trim());
      const entry = { base: forms[0] ?? '', plainer: listed(plainer), from };
      const at = (entries.push(entry) - 1) * places;
      forms.forEach((form, place) => {
        if (form !== '' && !byForm.has(form)) byForm.set(form, at + place);
      });
    }
  });
  const plainForms = classes.map(({ plain, inflect }) => formsByBase(plain, inflect));
  return {
    lookup: (word): PlainerWord | undefined => {
      const found = byForm.get(word);
      const entry = found === undefined ? undefined : entries[Math.floor(found / places)];
      if (found === undefined || entry === undefined) return undefined;
      const { base, plainer, from } = entry;
      const place = found % places;
      const isPassive = place >= (classes[from]?.passiveFrom ?? places);
      const fitting = plainer
        .map((each) => (each.endsWith('!') && isPassive ? undefined : each.replace('!', '')))
        .map((each) => each && inPlace(each, place, plainForms[from]))
        .filter((each) => each !== undefined);
      // With nothing to offer in this form, there is nothing to remark on.
      if (fitting.length === 0 && plainer.length > 0) return undefined;
      return { base, plainer: [...new Set(fitting)] };
    },
  };
};

/** `ta emot` in the place of `erhöll`: its first word that is inflected, in that form. */
const inPlace = (
  plainer: string,
  place: number,
  plain: ReadonlyMap<string, Forms> | undefined
): string | undefined => {
  const words = plainer.split(' ');
  const head = words.findIndex((word) => plain?.has(word));
  if (head < 0) return plainer;
  const form = plain?.get(words[head] ?? '')?.[place];
  if (form === undefined || form === '') return undefined;
  return words.map((word, at) => (at === head ? form : word)).join(' ');
};

const formsByBase = (plain: string, inflect: WordClass['inflect']): ReadonlyMap<string, Forms> =>
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
