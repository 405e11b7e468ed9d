import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/checklist/answer';
import type { Delegation, DelegationsPage } from '../../src/contracts/decisions';
import { permissions } from '../access/permissions';
import { DELEGATION, PLUGIN_ID } from '../plugin-id';
import { activeUsers, type UserRow } from '../notices/users';
import type { Strapi } from '../strapi';
import { absent, unfit } from './messages';

/** Somebody in whose place another may decide right now. */
export interface Principal {
  readonly actor: Actor;
  readonly roles: readonly string[];
}

interface DelegationRow {
  readonly ref: string;
  readonly principalId: string;
  readonly principalName: string;
  readonly deputyId: string;
  readonly deputyName: string;
  readonly startsAt: string | Date;
  readonly endsAt: string | Date;
}

/**
 * Those in whose place somebody may decide at this moment: whoever named them, is
 * still active, and could still decide themselves.
 */
export const principalsOf = async (strapi: Strapi, actor: Actor): Promise<readonly Principal[]> => {
  if (actor.kind !== 'admin' || actor.id === null) return [];
  const rows = await runningDelegations(strapi, { deputyId: actor.id });
  if (rows.length === 0) return [];
  const deciders = await activeDeciders(strapi);
  return rows.flatMap(({ principalId }) => {
    const user = deciders.find(({ id }) => String(id) === principalId);
    if (user === undefined) return [];
    return [{ actor: actorOf(user), roles: user.roles.map(({ code }) => code) }];
  });
};

/** Active users of the admin panel who may decide on held content. */
export const activeDeciders = async (strapi: Strapi): Promise<readonly UserRow[]> => {
  const granted = (await strapi.db.query('admin::permission').findMany({
    where: { action: `plugin::${PLUGIN_ID}.${permissions.decide}` },
    populate: { role: { select: ['id'] } },
  })) as readonly { readonly role?: { readonly id: number } | null }[];
  const roles = granted.flatMap(({ role }) => role?.id ?? []);
  return activeUsers(strapi, {
    roles: { $or: [{ id: { $in: roles } }, { code: 'strapi-super-admin' }] },
  });
};

/** Ids of those who stand in for some users at this moment. */
export const deputiesOf = async (
  strapi: Strapi,
  principalIds: readonly string[]
): Promise<string[]> => {
  const rows = await runningDelegations(strapi, { principalId: { $in: [...principalIds] } });
  return rows.map(({ deputyId }) => deputyId);
};

const runningDelegations = async (strapi: Strapi, where: object): Promise<DelegationRow[]> => {
  const now = new Date().toISOString();
  const running = { ...where, startsAt: { $lte: now }, endsAt: { $gt: now } };
  const rows = (await strapi.db.query(DELEGATION).findMany({ where: running })) as DelegationRow[];
  return rows;
};

const actorOf = ({ id, firstname, lastname, username }: UserRow): Actor => ({
  kind: 'admin',
  id: String(id),
  name: [firstname, lastname].filter(Boolean).join(' ') || (username ?? ''),
});

/** The delegations somebody has given that are not over, and whom they could name. */
export const delegationsOf = async (strapi: Strapi, actor: Actor): Promise<DelegationsPage> => {
  const rows = (await strapi.db.query(DELEGATION).findMany({
    where: { principalId: actor.id ?? '', endsAt: { $gt: new Date().toISOString() } },
    orderBy: { startsAt: 'asc' },
  })) as unknown as DelegationRow[];
  const colleagues = await activeColleagues(strapi, actor);
  return { delegations: rows.map(delegation), colleagues };
};

const delegation = (row: DelegationRow): Delegation => ({
  id: row.ref,
  from: { kind: 'admin', id: row.principalId, name: row.principalName },
  to: { kind: 'admin', id: row.deputyId, name: row.deputyName },
  startsAt: new Date(row.startsAt).toISOString(),
  endsAt: new Date(row.endsAt).toISOString(),
});

const activeColleagues = async (strapi: Strapi, actor: Actor, where: object = {}) =>
  (await activeUsers(strapi, where))
    .map(actorOf)
    .filter(({ id }) => id !== actor.id)
    .map(({ id, name }) => ({ id: id ?? '', name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));

/** @throws ValidationError for a deputy who is not there, or is oneself */
export const delegate = async (
  strapi: Strapi,
  actor: Actor,
  {
    to,
    startsAt,
    endsAt,
  }: { readonly to: string; readonly startsAt: string; readonly endsAt: string }
): Promise<void> => {
  if (endsAt <= new Date().toISOString()) throw unfit(strapi, 'past', ['endsAt']);
  const [deputy] = await activeColleagues(strapi, actor, { id: to });
  if (deputy === undefined) throw unfit(strapi, 'noColleague', ['to']);
  await strapi.db.query(DELEGATION).createMany({
    data: [
      {
        ref: randomUUID().replaceAll('-', ''),
        principalId: actor.id ?? '',
        principalName: actor.name,
        deputyId: deputy.id,
        deputyName: deputy.name,
        startsAt,
        endsAt,
      },
    ],
  });
};

/** Takes a delegation of one's own back. */
export const takeBack = async (strapi: Strapi, actor: Actor, ref: string): Promise<void> => {
  const { count } = await strapi.db
    .query(DELEGATION)
    .deleteMany({ where: { ref, principalId: actor.id ?? '' } });
  if (count === 0) throw absent(strapi, 'noDelegation');
};
