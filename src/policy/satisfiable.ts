import { checklistMessages } from '../checklist/messages';
import { crossesList } from '../content/path';
import type { ContentSchema } from '../content/schema';
import type { ApprovalSettings } from '../kinds/approval';
import type { FieldSettings } from '../kinds/field';
import type { GroupSettings } from '../kinds/group';
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
  /** The roles there are, by code, with how many people have each. */
  readonly roles: Readonly<Record<string, number>>;
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
  const possible = [
    ...policy.items.flatMap((item, index) => lackingPeople(item, index, around)),
    ...contradictions(policy, around, 'possible'),
  ];
  const messages = mergeMessages([checklistMessages, around.kinds.messages]);
  const inWords = ({ path, rule, values }: Flaw): Problem => ({
    path,
    message: sentence(messages, rule, values, language),
  });
  return { problems: certain.map(inWords), warnings: possible.map(inWords) };
};

const unanswerable = (item: Item, index: number, { roles }: Surroundings): readonly Flaw[] => {
  if (item.unreadable === true) return [];
  const at = (...path: string[]) => ['items', String(index), ...path];
  return [
    ...unknownRoles(item.answeredBy, roles, at('answeredBy')),
    ...(item.kind === 'approval'
      ? unknownRoles((item.settings as ApprovalSettings).roles, roles, at('settings', 'roles'))
      : []),
    ...(item.requirement === 'required' ? nothingToChoose(item, at()) : []),
  ];
};

const unknownRoles = (
  asked: readonly string[] | undefined,
  roles: Surroundings['roles'],
  path: readonly string[]
): readonly Flaw[] =>
  asked?.every((role) => !Object.hasOwn(roles, role)) === true
    ? [{ path, rule: 'item.nobodyMayAnswer', values: { roles: asked.join(', ') } }]
    : [];

/** A sender to be chosen among no units, by itself or as a part of a group. */
const nothingToChoose = (
  { kind, settings }: { readonly kind: string; readonly settings: unknown },
  path: readonly string[]
): readonly Flaw[] => {
  if (kind === 'group') {
    return (settings as GroupSettings).parts.flatMap((part, index) =>
      part.optional ? [] : nothingToChoose(part, [...path, 'settings', 'parts', String(index)])
    );
  }
  return kind === 'unit' && unitOptions(settings as UnitSettings).length === 0
    ? [{ path: [...path, 'settings', 'whole'], rule: 'item.nothingToChoose', values: {} }]
    : [];
};

/** What nobody can satisfy today, and somebody may tomorrow: roles are given to people every day. */
const lackingPeople = (item: Item, index: number, { roles }: Surroundings): readonly Flaw[] => {
  const at = (...path: string[]) => ['items', String(index), ...path];
  const known = (asked: readonly string[] = []) =>
    asked.filter((role) => Object.hasOwn(roles, role));
  const peopleIn = (asked: readonly string[]) =>
    asked.reduce((sum, role) => sum + (roles[role] ?? 0), 0);
  const mayAnswer = known(item.answeredBy);
  const flaws: Flaw[] = [];
  if (mayAnswer.length > 0 && peopleIn(mayAnswer) === 0) {
    const values = { roles: mayAnswer.join(', ') };
    flaws.push({ path: at('answeredBy'), rule: 'item.emptyRole', values });
  }
  if (item.kind !== 'approval' || item.unreadable === true) return flaws;
  const { approvers, roles: asked } = item.settings as ApprovalSettings;
  const mayApprove = known(asked);
  const people = peopleIn(mayApprove);
  if (mayApprove.length > 0 && people < approvers) {
    const values = { approvers, people };
    flaws.push({ path: at('settings', 'approvers'), rule: 'item.tooFewApprovers', values });
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
