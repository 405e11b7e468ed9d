import { checklistMessages } from '../checklist/messages';
import type { ContentSchema } from '../content/schema';
import type { FieldSettings } from '../kinds/field';
import type { GroupSettings } from '../kinds/group';
import type { Kinds } from '../kinds/kinds';
import { unitOptions, type UnitSettings } from '../kinds/unit';
import { inLanguage, type Language } from '../language/localized';
import type { Problem } from '../language/issues';
import { mergeMessages, sentence } from '../language/messages';
import { contradictionIn, type Contradiction } from './condition/contradiction';
import { lookedAt } from './looked-at';
import type { Condition } from './condition/condition';
import { lackingPeople, unknownRoles, type Role } from './people';
import type { Item, Policy } from './policy';
import type { Flaw } from './read';

/** What is known of the place where a policy is to be in force. */
export interface Surroundings {
  /** Of the content types it governs. */
  readonly schemas: readonly ContentSchema[];
  readonly roles: readonly Role[];
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
    ...policy.items.flatMap((item, index) => unknownRoles(item, index, around.roles)),
    ...policy.items.flatMap(nothingToAnswer),
    ...clashingLengths(policy, language),
    ...contradictions(policy, around, 'certain'),
  ];
  const possible = [
    ...policy.items.flatMap((item, index) => lackingPeople(item, index, around.roles)),
    ...contradictions(policy, around, 'possible'),
  ];
  const messages = mergeMessages([checklistMessages, around.kinds.messages]);
  const inWords = ({ path, rule, values }: Flaw): Problem => ({
    path,
    message: sentence(messages, rule, values, language),
  });
  return { problems: certain.map(inWords), warnings: possible.map(inWords) };
};

const nothingToAnswer = (item: Item, index: number): readonly Flaw[] =>
  item.requirement === 'required' && item.unreadable !== true
    ? nothingToChoose(item, ['items', String(index)])
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
  wanted: Contradiction
): readonly Flaw[] => {
  const known = lookedAt(policy, around);
  const look = (tree: Condition | undefined, path: readonly string[]): readonly Flaw[] =>
    tree !== undefined && contradictionIn(tree, known) === wanted
      ? [{ path, rule: `condition.contradiction.${wanted}`, values: {} }]
      : [];
  const governed = policy.appliesWhen;
  if (governed !== undefined && contradictionIn(governed, known) === 'certain') {
    return look(governed, ['appliesWhen']);
  }
  return [
    ...look(governed, ['appliesWhen']),
    ...policy.items.flatMap(({ appliesWhen: asked }, index) =>
      look(
        // An item is asked only of what the policy governs.
        asked !== undefined && governed !== undefined ? { all: [governed, asked] } : asked,
        ['items', String(index), 'appliesWhen']
      )
    ),
  ];
};
