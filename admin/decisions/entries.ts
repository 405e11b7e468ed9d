import type { ReadableField } from '../../src/approval/readable';
import { bagOf, shared, type Bag } from './words';

/** Where an entry of a list stood and stands, counted from one. */
export interface Moved {
  readonly was: number;
  readonly is: number;
}

interface Matched {
  /** The fields as they were, under the paths that their entries have now. */
  readonly before: readonly ReadableField[];
  /** The entries that stand elsewhere among the others, by the paths they have now. */
  readonly moved: ReadonlyMap<string, Moved>;
}

/**
 * Finds the entries of lists again by what is in them: one put in before the others
 * makes none of them another.
 */
export const matched = (
  earlier: readonly ReadableField[],
  after: readonly ReadableField[]
): Matched => {
  let before = earlier;
  const moved = new Map<string, Moved>();
  // Outer lists come before the lists in their entries, whose paths are theirs by then.
  for (const list of listsIn(after)) {
    const [then, now] = [entriesOf(before, list), entriesOf(after, list)];
    if (then.length === 0) continue;
    const pairs = pairsOf(then, now);
    const places = new Map(pairs.map(([was, is]) => [was.place, is.place]));
    before = before.map((field) => replaced(field, list, places));
    for (const [was, is] of outOfOrder(pairs)) {
      moved.set(`${list}.${is.place}`, { was: Number(was.place) + 1, is: Number(is.place) + 1 });
    }
  }
  return { before, moved };
};

/** An entry of a list: where it stands, what it is, and what is in it. */
interface Entry {
  readonly place: string;
  readonly component: string;
  readonly fingerprint: string;
  readonly bag: Bag;
}

const listsIn = (fields: readonly ReadableField[]): readonly string[] => [
  ...new Set(
    fields.flatMap(({ kind, path }) => {
      const list = /^(.*)\.\d+$/.exec(path)?.[1];
      return kind === 'entry' && list !== undefined ? [list] : [];
    })
  ),
];

const entriesOf = (fields: readonly ReadableField[], list: string): readonly Entry[] => {
  const isIn = ({ path }: ReadableField) => path.startsWith(`${list}.`);
  const words = new Map<string, string[]>();
  const heads: ReadableField[] = [];
  for (const field of fields.filter(isIn)) {
    const [place = '', ...rest] = field.path.slice(list.length + 1).split('.');
    if (rest.length === 0) heads.push(field);
    else words.set(place, [...(words.get(place) ?? []), ...field.lines]);
  }
  return heads.map(({ path, type = '', fingerprint }) => {
    const place = path.slice(list.length + 1);
    const bag = bagOf((words.get(place) ?? []).join(' '));
    return { place, component: type, fingerprint, bag };
  });
};

type Pair = readonly [was: Entry, is: Entry];

/** Those that are the same, then those that are most alike, then what stands in one place. */
const pairsOf = (then: readonly Entry[], now: readonly Entry[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  const free = { then: new Set(then), now: new Set(now) };
  const pair = (was: Entry | undefined, is: Entry) => {
    if (was === undefined || !free.then.has(was) || !free.now.has(is)) return;
    free.then.delete(was);
    free.now.delete(is);
    pairs.push([was, is]);
  };
  const alike = (of: (entry: Entry) => string) => {
    for (const is of now) {
      if (!free.now.has(is)) continue;
      pair(
        [...free.then].find((was) => of(was) === of(is)),
        is
      );
    }
  };
  alike(({ place, fingerprint }) => `${place} ${fingerprint}`);
  alike(({ fingerprint }) => fingerprint);
  for (const [was, is] of likenesses([...free.then], [...free.now])) pair(was, is);
  if (then.length === now.length) alike(({ place, component }) => `${place} ${component}`);
  return pairs;
};

/** Below this share of words in common, an entry is another. */
const enoughAlike = 0.4;

/** Beyond so many, lists are matched by what is the same in them alone. */
const mostCompared = 10_000;

const likenesses = (then: readonly Entry[], now: readonly Entry[]): readonly Pair[] => {
  if (then.length * now.length > mostCompared) return [];
  return then
    .flatMap((was) =>
      now
        .filter(({ component }) => component === was.component)
        .map((is) => ({ was, is, alike: is.bag.letters === 0 ? 0 : shared(was.bag, is.bag) }))
    )
    .filter(({ alike }) => alike >= enoughAlike)
    .sort((a, b) => b.alike - a.alike)
    .map(({ was, is }): Pair => [was, is]);
};

/** A field under the place its entry has now; apart from all others where it has none. */
const replaced = (
  field: ReadableField,
  list: string,
  places: ReadonlyMap<string, string>
): ReadableField => {
  if (!field.path.startsWith(`${list}.`)) return field;
  const [place = '', ...rest] = field.path.slice(list.length + 1).split('.');
  return { ...field, path: [list, places.get(place) ?? `gone-${place}`, ...rest].join('.') };
};

/** The pairs that have to be moved to bring one order into the other; the fewest there are. */
const outOfOrder = (pairs: readonly Pair[]): readonly Pair[] => {
  const sorted = [...pairs].sort(([, one], [, other]) => Number(one.place) - Number(other.place));
  const stay = new Set(longestRising(sorted.map(([was]) => Number(was.place))));
  return sorted.filter((_pair, index) => !stay.has(index));
};

/** The indices of a longest rising run among some numbers, with others between. */
const longestRising = (numbers: readonly number[]): readonly number[] => {
  // Of each length the run that ends lowest: the next number continues the longest it can.
  const runs: { readonly end: number; readonly indices: readonly number[] }[] = [];
  numbers.forEach((end, index) => {
    const found = runs.findIndex((run) => run.end >= end);
    const length = found === -1 ? runs.length : found;
    const shorter = runs[length - 1]?.indices ?? [];
    runs[length] = { end, indices: [...shorter, index] };
  });
  return runs.at(-1)?.indices ?? [];
};
