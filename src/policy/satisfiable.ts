import { checklistMessages } from '../checklist/messages';
import { crossesList } from '../content/path';
import type { ContentSchema } from '../content/schema';
import type { FieldSettings } from '../kinds/field';
import type { Kinds } from '../kinds/kinds';
import { unitOptions, type UnitSettings } from '../kinds/unit';
import { inLanguage, type Language } from '../language/localized';
import type { Problem } from '../language/issues';
import { mergeMessages, sentence } from '../language/messages';
import { contradictionIn } from './condition/contradiction';
import type { Condition, Leaf } from './condition/condition';
import type { Item, Policy } from './policy';
import type { Flaw } from './read';

/** What is known of the place where a policy is to be in force. */
export interface Surroundings {
  /** Of the content types it governs. */
  readonly schemas: readonly ContentSchema[];
  /** Codes of the roles there are. */
  readonly roles: readonly string[];
  readonly kinds: Kinds;
}

/** What nobody could ever satisfy: what is certain is refused, what only looks so is told. */
export interface Hopeless {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Looks for what no user could ever satisfy: an item nobody may answer, a choice
 * without anything to choose, two demands on a field that exclude each other, a
 * condition that contradicts itself.
 *
 * @param policy with what it takes from the organisation filled in
 */
export const hopelessIn = (policy: Policy, around: Surroundings, language: Language): Hopeless => {
  const certain = [
    ...policy.items.flatMap((item, index) => unanswerable(item, index, around)),
    ...clashingLengths(policy, language),
    ...contradictions(policy, around, 'certain'),
  ];
  const possible = contradictions(policy, around, 'possible');
  const messages = mergeMessages([checklistMessages, around.kinds.messages]);
  const inWords = ({ path, rule, values }: Flaw): Problem => ({
    path,
    message: sentence(messages, rule, values, language),
  });
  return { problems: certain.map(inWords), warnings: possible.map(inWords) };
};

const unanswerable = (item: Item, index: number, { roles }: Surroundings): readonly Flaw[] => {
  const at = (...path: string[]) => ['items', String(index), ...path];
  const flaws: Flaw[] = [];
  const nobody = item.answeredBy?.every((role) => !roles.includes(role)) === true;
  if (nobody) {
    const values = { roles: item.answeredBy?.join(', ') ?? '' };
    flaws.push({ path: at('answeredBy'), rule: 'item.nobodyMayAnswer', values });
  }
  if (item.kind === 'unit' && item.unreadable !== true && item.requirement === 'required') {
    const options = unitOptions(item.settings as UnitSettings);
    if (options.length === 0) {
      flaws.push({ path: at('settings', 'whole'), rule: 'item.nothingToChoose', values: {} });
    }
  }
  return flaws;
};

interface LengthDemand {
  readonly index: number;
  readonly item: Item;
  readonly path: string;
  readonly min: number;
  readonly max: number;
}

/** "At least 500 characters" and "at most 200" of one field, both of every document. */
const clashingLengths = (policy: Policy, language: Language): readonly Flaw[] => {
  const demands = policy.items.flatMap(lengthDemand);
  return demands.flatMap((one, place) =>
    demands
      .slice(0, place)
      .filter((other) => other.path === one.path && (one.min > other.max || other.min > one.max))
      .map((other) => ({
        path: ['items', String(one.index), 'settings', 'check'],
        rule: 'item.lengthsExclude',
        values: { field: one.path, other: inLanguage(other.item.label, language) },
      }))
  );
};

const lengthDemand = (item: Item, index: number): readonly LengthDemand[] => {
  const isAlways = item.requirement === 'required' && item.appliesWhen === undefined;
  if (item.kind !== 'field' || !isAlways || item.unreadable === true) return [];
  const { path, check } = item.settings as FieldSettings;
  if (check.is !== 'ofLength') return [];
  return [{ index, item, path, min: check.min ?? 0, max: check.max ?? Infinity }];
};

const contradictions = (
  policy: Policy,
  around: Surroundings,
  wanted: 'certain' | 'possible'
): readonly Flaw[] => {
  const look = (tree: Condition | undefined, path: readonly string[]): readonly Flaw[] =>
    tree !== undefined && contradictionIn(tree, isSingle(policy, around)) === wanted
      ? [{ path, rule: `condition.contradiction.${wanted}`, values: {} }]
      : [];
  return [
    ...look(policy.appliesWhen, ['appliesWhen']),
    ...policy.items.flatMap((item, index) =>
      look(item.appliesWhen, ['items', String(index), 'appliesWhen'])
    ),
  ];
};

/** One value at most: a field that crosses no list, or an answer that is not a choice of several. */
const isSingle =
  (policy: Policy, { schemas }: Surroundings) =>
  (leaf: Leaf): boolean => {
    if ('field' in leaf) return schemas.every((schema) => !crossesList(schema, leaf.field));
    const item = policy.items.find(({ key }) => key === leaf.answer.split('.')[0]);
    if (item?.kind === 'group') return false;
    return (item?.settings as { multiple?: boolean } | undefined)?.multiple !== true;
  };
