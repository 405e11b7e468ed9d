import { isList, isMembers, type Json } from '../../src/canonical/json';
import type { GroupSettings } from '../../src/kinds/group';
import type { Item } from '../../src/policy/policy';
import { ANSWER } from '../plugin-id';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import type { Wrapped } from '../answers/store';

/** Units, by key, that some answer of today names as the sender. */
export const unitsInUse = async (strapi: Strapi, policies: Policies): Promise<Set<string>> => {
  const inUse = new Set<string>();
  for (const { policy } of (await policies.current()).all) {
    const items = policy.items.filter(asksForUnit).map(({ key }) => key);
    if (items.length === 0) continue;
    const rows = await strapi.db
      .queryBuilder(ANSWER)
      .init({ where: { policy: policy.key, item: { $in: items } }, select: ['value'] })
      .execute<{ readonly value: Wrapped }[]>();
    for (const key of rows.flatMap(({ value }) => chosenIn(value.json))) inUse.add(key);
  }
  return inUse;
};

const asksForUnit = ({ kind, settings }: Item): boolean =>
  kind === 'unit' ||
  (kind === 'group' &&
    ((settings as Partial<GroupSettings>).parts ?? []).some((part) => part.kind === 'unit'));

/** What is chosen in an answer, or in a part of one. */
const chosenIn = (answer: Json): readonly string[] => {
  if (!isMembers(answer)) return [];
  const { selected, ...parts } = answer;
  return [
    ...(isList(selected) ? selected.filter((each) => typeof each === 'string') : []),
    ...Object.values(parts).flatMap(chosenIn),
  ];
};
