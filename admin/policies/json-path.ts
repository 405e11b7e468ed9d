import { isList, isMembers, type Json } from '../../src/canonical/json';

/** Leads to one thing in a draft; lists are entered by index: `['items', '0', 'label']`. */
export type Path = readonly string[];

export const at = (tree: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((here, step) => {
    if (isList(here)) return here[Number(step)];
    return isMembers(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }, tree);

/** The same tree with one thing in it replaced; undefined takes it away. */
export const withAt = (tree: Json | undefined, path: Path, value: Json | undefined): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  const next = rest.length === 0 ? value : withAt(at(tree, [step]), rest, value);
  if (isList(tree)) {
    const index = Number(step);
    return next === undefined
      ? tree.filter((_entry, place) => place !== index)
      : Object.assign([...tree], { [index]: next });
  }
  const members = isMembers(tree) ? tree : {};
  return next === undefined
    ? Object.fromEntries(Object.entries(members).filter(([name]) => name !== step))
    : { ...members, [step]: next };
};

/** A list with one of its entries in another place. */
export const moved = <Entry>(list: readonly Entry[], from: number, to: number): Entry[] => {
  const rest = list.filter((_entry, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

/** Where an entry is after another one has been moved: what is open stays open. */
export const placeAfterMove = (place: number, from: number, to: number): number => {
  if (place === from) return to;
  if (from < place && place <= to) return place - 1;
  return to <= place && place < from ? place + 1 : place;
};

export const listAt = (tree: Json | undefined, path: Path): readonly Json[] => {
  const found = at(tree, path);
  return isList(found) ? found : [];
};

export const textAt = (tree: Json | undefined, path: Path): string => {
  const found = at(tree, path);
  return typeof found === 'string' ? found : '';
};
