import type { Language } from '../../language/localized';
import type { Condition, Leaf, Scalar } from './condition';

/** How a reader knows the things a condition names. */
export interface Names {
  /** "Title", for the path `title`. */
  readonly field: (path: string) => string;
  /** "May this cause publicity?", for the path `publicity.selected`. */
  readonly answer: (path: string) => string;
  /** "Yes", for the value `yes` of that answer. */
  readonly value: (leaf: Leaf, value: Scalar) => string;
}

interface Words {
  readonly and: string;
  readonly or: string;
  readonly not: (clause: string) => string;
  readonly filled: string;
  readonly empty: string;
  readonly equalTo: string;
  readonly notEqualTo: string;
  readonly oneOf: string;
  readonly greaterThan: string;
  readonly lessThan: string;
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    and: ' och ',
    or: ' eller ',
    not: (clause) => `det inte är så att ${clause}`,
    filled: 'är ifyllt',
    empty: 'är tomt',
    equalTo: 'är',
    notEqualTo: 'inte är',
    oneOf: 'är något av',
    greaterThan: 'är större än',
    lessThan: 'är mindre än',
  },
  en: {
    and: ' and ',
    or: ' or ',
    not: (clause) => `it is not the case that ${clause}`,
    filled: 'is filled in',
    empty: 'is empty',
    equalTo: 'is',
    notEqualTo: 'is not',
    oneOf: 'is one of',
    greaterThan: 'is greater than',
    lessThan: 'is less than',
  },
};

/** A condition as the clause after "when": `”Gäller en förändring” är ”Ja”`. */
export const describeCondition = (tree: Condition, names: Names, language: Language): string => {
  const word = words[language];
  const clause = (branch: Condition): string => describeCondition(branch, names, language);
  if ('not' in tree) return word.not(clause(tree.not));
  if ('all' in tree) return bracketed(tree.all, clause).join(word.and);
  if ('any' in tree) return bracketed(tree.any, clause).join(word.or);
  return describeLeaf(tree, names, word);
};

const bracketed = (
  branches: readonly Condition[],
  clause: (branch: Condition) => string
): string[] =>
  branches.map((branch) =>
    ('all' in branch || 'any' in branch) && branches.length > 1
      ? `(${clause(branch)})`
      : clause(branch)
  );

const describeLeaf = (leaf: Leaf, names: Names, word: Words): string => {
  const subject = quoted('field' in leaf ? names.field(leaf.field) : names.answer(leaf.answer));
  switch (leaf.is) {
    case 'filled':
    case 'empty':
      return `${subject} ${word[leaf.is]}`;
    case 'oneOf':
      return `${subject} ${word.oneOf} ${leaf.values.map((v) => quoted(names.value(leaf, v))).join(word.or)}`;
    default:
      return `${subject} ${word[leaf.is]} ${quoted(names.value(leaf, leaf.value))}`;
  }
};

const quoted = (text: string): string => `”${text}”`;
