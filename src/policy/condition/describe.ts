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
  const whole = (branch: Condition): string =>
    isSeveral(branch) ? `(${clause(branch)})` : clause(branch);
  const listed = (branches: readonly Condition[], joint: string): string =>
    branches.map(branches.length > 1 ? whole : clause).join(joint);
  // Bracketed, or "neither of two" would read like "not the one, or the other".
  if ('not' in tree) return word.not(whole(tree.not));
  if ('all' in tree) return listed(tree.all, word.and);
  if ('any' in tree) return listed(tree.any, word.or);
  return describeLeaf(tree, names, word);
};

/** Whether its clause is made of several, which need brackets within another. */
const isSeveral = (tree: Condition): boolean => {
  const branches = 'all' in tree ? tree.all : 'any' in tree ? tree.any : [];
  return branches.length > 1 || branches.some(isSeveral);
};

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
