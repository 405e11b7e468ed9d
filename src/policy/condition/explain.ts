import { isList, isMembers, type Json } from '../../canonical/json';
import type { Snapshot } from '../../checklist/snapshot';
import { placesAt } from '../../content/path';
import { isFilled } from '../../content/text';
import type { Condition, Leaf, Scalar } from './condition';

/** Whether a condition holds, and the comparisons that made it so. */
export interface Explanation {
  readonly holds: boolean;
  readonly deciding: readonly Leaf[];
}

/** The content and answers a condition is about. */
export interface Facts {
  readonly snapshot: Pick<Snapshot, 'schema' | 'values'>;
  /** The value answered for an item, or undefined where nobody has. */
  readonly answerTo: (item: string) => Json | undefined;
}

/**
 * Judges a condition and says which comparisons decided: of an `all` that fails,
 * those that failed; of an `any` that fails, every one; and so on.
 */
export const explain = (tree: Condition, facts: Facts): Explanation => {
  if ('not' in tree) {
    const inner = explain(tree.not, facts);
    return { holds: !inner.holds, deciding: inner.deciding };
  }
  if ('all' in tree) return combine(tree.all, false, facts);
  if ('any' in tree) return combine(tree.any, true, facts);
  return { holds: leafHolds(tree, facts), deciding: [tree] };
};

/** One branch with the `decisive` outcome settles the whole; else all of them do. */
const combine = (branches: readonly Condition[], decisive: boolean, facts: Facts): Explanation => {
  const explained = branches.map((branch) => explain(branch, facts));
  const settling = explained.filter((branch) => branch.holds === decisive);
  const deciding = (settling.length > 0 ? settling : explained).flatMap((b) => b.deciding);
  return { holds: settling.length > 0 ? decisive : !decisive, deciding };
};

interface Looked {
  readonly value: Json | undefined;
  readonly type: string;
}

const leafHolds = (leaf: Leaf, facts: Facts): boolean => {
  const looked =
    'field' in leaf ? fieldValues(leaf.field, facts) : answerValues(leaf.answer, facts);
  switch (leaf.is) {
    case 'filled':
      return looked.some(({ value, type }) => isFilled(value, type));
    case 'empty':
      return !looked.some(({ value, type }) => isFilled(value, type));
    case 'equalTo':
      return looked.some(({ value }) => value === leaf.value);
    case 'notEqualTo':
      return !looked.some(({ value }) => value === leaf.value);
    case 'oneOf':
      return looked.some(({ value }) => isScalar(value) && leaf.values.includes(value));
    case 'greaterThan':
      return looked.some(({ value }) => compare(value, leaf.value) > 0);
    case 'lessThan':
      return looked.some(({ value }) => compare(value, leaf.value) < 0);
  }
};

/** Below, equal or above; NaN, hence neither, for values of different types. */
const compare = (value: Json | undefined, limit: number | string): number => {
  if (typeof value === 'number' && typeof limit === 'number') return value - limit;
  if (typeof value === 'string' && typeof limit === 'string') {
    return value === limit ? 0 : value < limit ? -1 : 1;
  }
  return Number.NaN;
};

const isScalar = (value: Json | undefined): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const fieldValues = (path: string, { snapshot }: Facts): readonly Looked[] =>
  placesAt(snapshot.schema, snapshot.values, path);

const answerValues = (path: string, { answerTo }: Facts): readonly Looked[] => {
  const [item = '', ...steps] = path.split('.');
  return descend([answerTo(item)], steps).map((value) => ({ value, type: 'json' }));
};

const descend = (
  values: readonly (Json | undefined)[],
  steps: readonly string[]
): readonly (Json | undefined)[] => {
  const spread = values.flatMap((value) => (isList(value) ? [...value] : [value]));
  const [first, ...rest] = steps;
  if (first === undefined) return spread;
  return descend(
    spread.map((value) =>
      isMembers(value) && Object.hasOwn(value, first) ? value[first] : undefined
    ),
    rest
  );
};
