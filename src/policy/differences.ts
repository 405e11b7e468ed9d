import { canonicalJson, isList, isMembers, type Json } from '../canonical/json';

/** One thing that is not the same in two policies. */
export interface Difference {
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Where: lists of things with keys are told by key, not by place (`items.sender.label.sv`). */
  readonly path: readonly string[];
  readonly before: Json | null;
  readonly after: Json | null;
}

/**
 * What differs between two policies, as a reader would tell it: items, parts and
 * options are matched by their key or value, so that moving one does not make all
 * that follow look changed.
 */
export const differences = (before: Json, after: Json): readonly Difference[] =>
  compare(before, after, []);

const compare = (before: Json, after: Json, path: readonly string[]): readonly Difference[] => {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (isList(before) && isList(after)) return compareLists(before, after, path);
  if (isMembers(before) && isMembers(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => compareMember(before[name], after[name], [...path, name]));
  }
  return [{ change: 'changed', path, before, after }];
};

const compareMember = (
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[]
): readonly Difference[] => {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ change: 'added', path, before: null, after: after ?? null }];
  if (after === undefined) return [{ change: 'removed', path, before, after: null }];
  return compare(before, after, path);
};

const compareLists = (
  before: readonly Json[],
  after: readonly Json[],
  path: readonly string[]
): readonly Difference[] => {
  const named = [before, after].map((list) => list.map(nameOf));
  const [was = [], is = []] = named;
  if (!isTelling(was) || !isTelling(is)) return [{ change: 'changed', path, before, after }];
  const at = (list: readonly Json[], names: readonly (string | undefined)[], name: string) =>
    list[names.indexOf(name)];
  const both = is.filter((name) => was.includes(name)) as string[];
  const changes = [...new Set([...was, ...is] as string[])].flatMap((name) =>
    compareMember(at(before, was, name), at(after, is, name), [...path, name])
  );
  const order = was.filter((name) => is.includes(name));
  const moved = both.filter((name, index) => order[index] !== name);
  return [
    ...changes,
    ...(moved.length === 0
      ? []
      : [{ change: 'moved' as const, path, before: order as string[], after: both }]),
  ];
};

/** What a thing in a list is known by: its key, its value, or itself where it is a word. */
const nameOf = (entry: Json): string | undefined => {
  if (typeof entry === 'string') return entry;
  const name = isMembers(entry) ? (entry['key'] ?? entry['value']) : undefined;
  return typeof name === 'string' ? name : undefined;
};

const isTelling = (names: readonly (string | undefined)[]): boolean =>
  names.every((name) => name !== undefined) && new Set(names).size === names.length;
