import type { Actor } from '../../src/checklist/answer';
import { languages, type Language } from '../../src/language/localized';
import { approverRoles } from '../../src/notices/receivers';
import { readableBy } from '../access/document-access';
import { answersOn } from '../answers/store';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import type { Linked } from './link';

/** A user of the admin panel, as somebody to write to. */
export interface Colleague {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

interface UserRow {
  readonly id: number | string;
  readonly email?: string | null;
  readonly firstname?: string | null;
  readonly preferedLanguage?: string | null;
  readonly blocked?: boolean | null;
  readonly roles: readonly { readonly id: number | string; readonly code: string }[];
}

interface PermissionRow {
  readonly action: string;
  readonly properties?: { readonly locales?: readonly string[] | null } | null;
  readonly conditions?: readonly string[] | null;
  readonly role?: { readonly id: number | string } | null;
}

const decide = `plugin::${PLUGIN_ID}.held.decide`;
const read = 'plugin::content-manager.explorer.read';

/** Those who decide on a document: by permission or by the policies' roles, if they may read it. */
export const deciders = async (strapi: Strapi, document: Linked): Promise<Colleague[]> => {
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: { $or: [{ action: decide }, { action: read, subject: document.uid }] },
    populate: { role: { select: ['id'] } },
  })) as PermissionRow[];
  const roleIds = permissions.flatMap(({ action, role }) =>
    action === decide && role ? [role.id] : []
  );
  const codes = await policyRoles(strapi, document);
  if (roleIds.length === 0 && codes.length === 0) return [];
  const users = await activeUsers(strapi, {
    roles: { $or: [{ id: { $in: roleIds } }, { code: { $in: codes } }] },
  });
  const told: Colleague[] = [];
  for (const user of users) {
    if (await mayRead(strapi, user, document, permissions)) told.push(colleague(strapi, user));
  }
  return told;
};

/** Those of some actors who are users of the admin panel still. */
export const colleaguesAmong = async (
  strapi: Strapi,
  actors: readonly Actor[]
): Promise<Colleague[]> => {
  const ids = actors.flatMap(({ kind, id }) =>
    id !== null && (kind === 'admin' || kind === 'mcp') ? [id] : []
  );
  if (ids.length === 0) return [];
  const users = await activeUsers(strapi, { id: { $in: ids } });
  return users.map((user) => colleague(strapi, user));
};

const activeUsers = async (strapi: Strapi, where: object): Promise<UserRow[]> => {
  const rows = (await strapi.db.query('admin::user').findMany({
    where: { ...where, isActive: true },
    populate: { roles: { select: ['id', 'code'] } },
  })) as UserRow[];
  // A user with several of the roles comes once for each.
  const byId = new Map(rows.map((user) => [String(user.id), user]));
  return [...byId.values()].filter(({ blocked }) => blocked !== true);
};

/** Codes of the roles whose approval the policies about a document ask for. */
const policyRoles = async (strapi: Strapi, { uid, documentId, locale }: Linked) => {
  const about = (await getService(strapi, 'policies').current()).about(uid);
  if (!about.some(({ policy }) => policy.items.some(({ kind }) => kind === 'approval'))) return [];
  const answers = await answersOn(strapi, uid, [documentId]);
  return about.flatMap(({ policy }) =>
    approverRoles(
      policy,
      (item) =>
        answers.find(
          (answer) =>
            answer.entry.locale === locale && answer.policy === policy.key && answer.item === item
        )?.value
    )
  );
};

interface PermissionEngine {
  readonly engine: { readonly generateUserAbility: (user: unknown) => Promise<unknown> };
}

/** By their roles' permissions; where those have conditions, by what Strapi makes of them. */
const mayRead = async (
  strapi: Strapi,
  user: UserRow,
  { uid, documentId, locale }: Linked,
  permissions: readonly PermissionRow[]
): Promise<boolean> => {
  const roles = user.roles.map(({ id }) => id);
  const mine = permissions.filter(
    ({ action, role }) => action === read && role && roles.includes(role.id)
  );
  const isFree = mine.some(({ conditions, properties }) => {
    const locales = properties?.locales ?? null;
    const fits = locale === null || locales === null || locales.includes(locale);
    return (conditions ?? []).length === 0 && fits;
  });
  if (isFree || mine.length === 0) return isFree;
  const { engine } = strapi.service('admin::permission') as unknown as PermissionEngine;
  const ability = await engine.generateUserAbility(user);
  const readable = await readableBy(strapi, ability, uid, [documentId], locale ?? undefined);
  return readable.includes(documentId);
};

const colleague = (strapi: Strapi, user: UserRow): Colleague => {
  const { language: fallback } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const preferred = user.preferedLanguage?.slice(0, 2);
  return {
    id: String(user.id),
    email: user.email ?? '',
    name: user.firstname ?? '',
    language: languages.find((known) => known === preferred) ?? fallback,
  };
};
