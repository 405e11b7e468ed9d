import type { Condition, Leaf, Scalar } from './condition';

/** `possible`: it looks contradictory, but a list of several values could fit both sides. */
export type Contradiction = 'certain' | 'possible';

/** How many ways of holding a condition are looked at; beyond, nothing is claimed. */
const mostWays = 256;

/** What is known of the field or answer that a comparison looks at. */
export interface LookedAt {
  /** Whether it has at most one value. */
  readonly isSingle: boolean;
  /** The values it can have, where they are known. */
  readonly values?: readonly Scalar[] | undefined;
}

/**
 * Whether a condition can never hold: in every way it could hold, it asks for two things
 * of the same field or answer that exclude each other, or for what that can never be.
 */
export const contradictionIn = (
  tree: Condition,
  lookedAt: (leaf: Leaf) => LookedAt
): Contradiction | undefined => {
  const ways = waysToHold(tree, true);
  if (ways === undefined) return undefined;
  const verdicts = ways.map((demands) =>
    demands.some((demand) => isImpossible(demand, lookedAt))
      ? 'certain'
      : clashAmong(demands, lookedAt)
  );
  if (verdicts.some((verdict) => verdict === undefined)) return undefined;
  return verdicts.every((verdict) => verdict === 'certain') ? 'certain' : 'possible';
};

/** A comparison, or the opposite of one that has no opposite of its own. */
type Demand = Leaf & { readonly negated?: true };

/** The sets of comparisons each of which would make the condition hold. */
const waysToHold = (
  tree: Condition,
  wanted: boolean
): readonly (readonly Demand[])[] | undefined => {
  if ('not' in tree) return waysToHold(tree.not, !wanted);
  if ('all' in tree) return wanted ? together(tree.all, true) : either(tree.all, false);
  if ('any' in tree) return wanted ? either(tree.any, true) : together(tree.any, false);
  return [[wanted ? tree : opposite(tree)]];
};

const either = (branches: readonly Condition[], wanted: boolean) => {
  const all: (readonly Demand[])[] = [];
  for (const branch of branches) {
    const ways = waysToHold(branch, wanted);
    if (ways === undefined || all.length + ways.length > mostWays) return undefined;
    all.push(...ways);
  }
  return all;
};

const together = (branches: readonly Condition[], wanted: boolean) => {
  let all: readonly (readonly Demand[])[] = [[]];
  for (const branch of branches) {
    const ways = waysToHold(branch, wanted);
    if (ways === undefined || all.length * ways.length > mostWays) return undefined;
    all = all.flatMap((way) => ways.map((other) => [...way, ...other]));
  }
  return all;
};

const opposite = (leaf: Leaf): Demand => {
  switch (leaf.is) {
    case 'filled':
      return { ...leaf, is: 'empty' };
    case 'empty':
      return { ...leaf, is: 'filled' };
    case 'equalTo':
      return { ...leaf, is: 'notEqualTo' };
    case 'notEqualTo':
      return { ...leaf, is: 'equalTo' };
    default:
      return { ...leaf, negated: true };
  }
};

/** It asks for one of some values, and there is none of them. */
const isImpossible = (demand: Demand, lookedAt: (leaf: Leaf) => LookedAt): boolean => {
  const asked = valuesAsked(demand);
  const known = asked === undefined ? undefined : lookedAt(demand).values;
  return known !== undefined && asked?.some((value) => known.includes(value)) !== true;
};

const clashAmong = (
  demands: readonly Demand[],
  lookedAt: (leaf: Leaf) => LookedAt
): Contradiction | undefined => {
  let found: Contradiction | undefined;
  demands.forEach((one, index) => {
    for (const other of demands.slice(index + 1)) {
      if (subjectOf(one) !== subjectOf(other)) continue;
      if (excludesAlways(one, other) || excludesAlways(other, one)) found = 'certain';
      else if (excludesWhenSingle(one, other) || excludesWhenSingle(other, one)) {
        found = lookedAt(one).isSingle ? 'certain' : (found ?? 'possible');
      }
    }
  });
  return found;
};

const subjectOf = (leaf: Leaf): string =>
  'field' in leaf ? `field ${leaf.field}` : `answer ${leaf.answer}`;

/** Whatever the number of values: "some value is x" against "no value is x". */
const excludesAlways = (one: Demand, other: Demand): boolean => {
  const asked = valuesAsked(one);
  if (other.is === 'empty') return one.is === 'filled' || asked?.every(isSomething) === true;
  if (other.is === 'notEqualTo') return asked?.every((value) => value === other.value) === true;
  if (other.is === 'oneOf' && other.negated === true) {
    return asked?.every((value) => other.values.includes(value)) === true;
  }
  return false;
};

/** Where there is one value at most, it cannot be two things at once. */
const excludesWhenSingle = (one: Demand, other: Demand): boolean => {
  const asked = valuesAsked(one);
  if (asked !== undefined) {
    const fits = (value: Scalar) => allows(other, value);
    return !asked.some(fits);
  }
  if (one.is === 'greaterThan' && one.negated !== true && other.is === 'lessThan') {
    return other.negated !== true && typeof one.value === typeof other.value
      ? one.value >= other.value
      : false;
  }
  return false;
};

/** The values one of which must be there; undefined for a demand that names none. */
const valuesAsked = (demand: Demand): readonly Scalar[] | undefined => {
  if (demand.negated === true) return undefined;
  if (demand.is === 'equalTo') return [demand.value];
  return demand.is === 'oneOf' ? demand.values : undefined;
};

const allows = (demand: Demand, value: Scalar): boolean => {
  const holds = comparisonHolds(demand, value);
  return holds === undefined || holds !== (demand.negated === true);
};

const comparisonHolds = (demand: Demand, value: Scalar): boolean | undefined => {
  switch (demand.is) {
    case 'equalTo':
      return value === demand.value;
    case 'oneOf':
      return demand.values.includes(value);
    case 'greaterThan':
      return typeof value === typeof demand.value ? value > demand.value : false;
    case 'lessThan':
      return typeof value === typeof demand.value ? value < demand.value : false;
    default:
      return undefined;
  }
};

const isSomething = (value: Scalar): boolean => value !== '';
