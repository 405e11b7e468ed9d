import type { Condition, Leaf, Scalar } from '../../src/policy/condition/condition';

/** A condition as the page edits it: some branches, of which all or any must hold. */
export interface Branches {
  readonly joint: 'all' | 'any';
  readonly branches: readonly Condition[];
}

/** What can be edited of a branch: a comparison, a group of comparisons, or nothing. */
export type BranchForm = 'comparison' | 'group' | 'deep';

export const isLeaf = (branch: Condition): branch is Leaf => 'is' in branch;

/** The top of a condition, always as a list of branches. */
export const branchesOf = (condition: Condition | undefined): Branches => {
  if (condition === undefined) return { joint: 'all', branches: [] };
  if ('all' in condition) return { joint: 'all', branches: condition.all };
  if ('any' in condition) return { joint: 'any', branches: condition.any };
  return { joint: 'all', branches: [condition] };
};

/** Back to a condition: none for no branches, the branch itself for a lone comparison. */
export const composed = ({ joint, branches }: Branches): Condition | undefined => {
  const [only] = branches;
  if (only === undefined) return undefined;
  if (branches.length === 1 && !('all' in only) && !('any' in only)) return only;
  return joint === 'all' ? { all: branches } : { any: branches };
};

/** One level of groups can be edited; what is nested deeper is shown and kept. */
export const formOf = (branch: Condition): BranchForm => {
  if (isLeaf(branch)) return 'comparison';
  if ('not' in branch) return 'deep';
  return branchesOf(branch).branches.every(isLeaf) ? 'group' : 'deep';
};

export const replaced = (
  { joint, branches }: Branches,
  index: number,
  branch: Condition | undefined
): Branches => ({
  joint,
  branches: branches.flatMap((each, place) =>
    place !== index ? [each] : branch === undefined ? [] : [branch]
  ),
});

export type Operator = Leaf['is'];

export const operators: readonly Operator[] = [
  'filled',
  'empty',
  'equalTo',
  'notEqualTo',
  'oneOf',
  'greaterThan',
  'lessThan',
];

/** The subject of a comparison as one word a dropdown can hold: `field:title`. */
export const subjectOf = (leaf: Leaf): string =>
  'field' in leaf ? `field:${leaf.field}` : `answer:${leaf.answer}`;

/** The same comparison of something else. What it was compared with meant something there. */
export const withSubject = (leaf: Leaf, subject: string): Leaf => {
  const [what, name] = [subject.split(':', 1)[0], subject.slice(subject.indexOf(':') + 1)];
  const about = what === 'answer' ? { answer: name } : { field: name };
  return compared(about, leaf.is, undefined);
};

/** The same subject compared otherwise; the value is carried over where it fits. */
export const withOperator = (leaf: Leaf, operator: Operator): Leaf =>
  compared('field' in leaf ? { field: leaf.field } : { answer: leaf.answer }, operator, leaf);

export const valuesIn = (leaf: Leaf): readonly Scalar[] => {
  if ('values' in leaf) return leaf.values;
  return 'value' in leaf ? [leaf.value] : [];
};

const compared = (
  subject: { readonly field: string } | { readonly answer: string },
  operator: Operator,
  before: Leaf | undefined
): Leaf => {
  const [first] = before === undefined ? [] : valuesIn(before);
  switch (operator) {
    case 'filled':
    case 'empty':
      return { ...subject, is: operator };
    case 'oneOf':
      return { ...subject, is: operator, values: first === undefined ? [] : [first] };
    case 'equalTo':
    case 'notEqualTo':
      return { ...subject, is: operator, value: first ?? '' };
    case 'greaterThan':
    case 'lessThan':
      return { ...subject, is: operator, value: typeof first === 'boolean' ? '' : (first ?? '') };
  }
};

/** A value as it was typed: a number where the field holds numbers. */
export const scalarFrom = (typed: string, type: string): Scalar => {
  if (type === 'boolean') return typed === 'true';
  const isNumber = ['integer', 'decimal', 'float'].includes(type);
  return isNumber && typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed;
};

export const withValues = (leaf: Leaf, values: readonly Scalar[]): Leaf => {
  const [first = ''] = values;
  switch (leaf.is) {
    case 'filled':
    case 'empty':
      return leaf;
    case 'oneOf':
      return { ...leaf, values };
    case 'equalTo':
    case 'notEqualTo':
      return { ...leaf, value: first };
    case 'greaterThan':
    case 'lessThan':
      return { ...leaf, value: typeof first === 'boolean' ? String(first) : first };
  }
};
