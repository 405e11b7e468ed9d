import type { ApprovalSettings } from '../kinds/approval';
import type { Item } from './policy';
import type { Flaw } from './read';

/** An admin role where a policy is to be in force. */
export interface Role {
  readonly code: string;
  readonly name: string;
  /** How many can log in with it. */
  readonly people: number;
  /** Whether it may decide on held content: without that right nobody approves. */
  readonly mayDecide: boolean;
}

type Roles = readonly Role[];

/** Roles that are asked for, and where they stand. */
interface Asked {
  readonly path: readonly string[];
  readonly codes: readonly string[] | undefined;
}

/** What nobody can ever answer or approve: none of the roles it asks for exists. */
export const unknownRoles = (item: Item, index: number, roles: Roles): readonly Flaw[] =>
  [answerers(item, index), ...approvers(item, index)]
    .filter(({ codes }) => codes !== undefined && known(codes, roles).length === 0)
    .map(({ path, codes = [] }) => ({
      path,
      rule: 'item.nobodyMayAnswer',
      values: { roles: codes.join(', ') },
    }));

/** What nobody can answer or approve today, and somebody may tomorrow: roles are given to people every day. */
export const lackingPeople = (item: Item, index: number, roles: Roles): readonly Flaw[] => {
  const { codes, path } = answerers(item, index);
  const mayAnswer = codes === undefined ? [] : known(codes, roles);
  const unanswered: readonly Flaw[] =
    mayAnswer.length > 0 && peopleIn(mayAnswer) === 0
      ? [{ path, rule: 'item.emptyRole', values: { roles: namesOf(mayAnswer) } }]
      : [];
  return [...unanswered, ...approvers(item, index).flatMap((asked) => tooFew(item, asked, roles))];
};

const tooFew = (item: Item, { codes, path }: Asked, roles: Roles): readonly Flaw[] => {
  const named = codes === undefined ? roles : known(codes, roles);
  if (named.length === 0) return [];
  const deciding = named.filter(({ mayDecide }) => mayDecide);
  if (deciding.length === 0) {
    return [{ path, rule: 'item.mayNotDecide', values: { roles: namesOf(named) } }];
  }
  const { approvers: wanted } = item.settings as ApprovalSettings;
  const people = peopleIn(deciding);
  return people < wanted
    ? [{ path, rule: 'item.tooFewApprovers', values: { approvers: wanted, people } }]
    : [];
};

const answerers = (item: Item, index: number): Asked => ({
  path: ['items', String(index), 'answeredBy'],
  codes: item.answeredBy,
});

/** Whose approval counts: for all texts, and for those of some units. */
const approvers = (item: Item, index: number): readonly Asked[] => {
  if (item.kind !== 'approval' || item.unreadable === true) return [];
  const { roles, byUnit } = item.settings as ApprovalSettings;
  const at = (...path: string[]) => ['items', String(index), 'settings', ...path];
  return [
    { path: at('roles'), codes: roles },
    ...(byUnit?.units ?? []).map((unit, place) => ({
      path: at('byUnit', 'units', String(place), 'roles'),
      codes: unit.roles,
    })),
  ];
};

const known = (codes: readonly string[], roles: Roles): Roles =>
  roles.filter(({ code }) => codes.includes(code));

const peopleIn = (roles: Roles): number => roles.reduce((sum, { people }) => sum + people, 0);

const namesOf = (roles: Roles): string => roles.map(({ name }) => name).join(', ');
