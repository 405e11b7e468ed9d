import { languages, type Language } from '../../src/language/localized';
import { readableBy } from '../access/document-access';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';
import type { Linked } from './link';

/** A user of the admin panel, as somebody to write to. */
export interface Colleague {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** A user of the admin panel, as Strapi keeps them. */
export interface UserRow {
  readonly id: number | string;
  readonly email?: string | null;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly preferedLanguage?: string | null;
  readonly blocked?: boolean | null;
  readonly roles: readonly { readonly id: number | string; readonly code: string }[];
}

/** Users who can log in, each once, with their roles. */
export const activeUsers = async (strapi: Strapi, where: object): Promise<UserRow[]> => {
  const rows = (await strapi.db.query('admin::user').findMany({
    where: { ...where, isActive: true },
    populate: { roles: { select: ['id', 'code'] } },
  })) as UserRow[];
  // A user with several of the roles comes once for each.
  const byId = new Map(rows.map((user) => [String(user.id), user]));
  return [...byId.values()].filter(({ blocked }) => blocked !== true);
};

interface PermissionRow {
  readonly properties?: { readonly locales?: readonly string[] | null } | null;
  readonly conditions?: readonly string[] | null;
  readonly role?: { readonly id: number | string } | null;
}

interface PermissionEngine {
  readonly engine: { readonly generateUserAbility: (user: unknown) => Promise<unknown> };
}

const read = 'plugin::content-manager.explorer.read';

/**
 * Of some users, those who may read a document: by their roles' permissions; where
 * those have conditions, by what Strapi makes of them.
 */
export const readersAmong = async (
  strapi: Strapi,
  users: readonly UserRow[],
  document: Linked
): Promise<UserRow[]> => {
  if (users.length === 0) return [];
  const permissions = (await strapi.db.query('admin::permission').findMany({
    where: { action: read, subject: document.uid },
    populate: { role: { select: ['id'] } },
  })) as PermissionRow[];
  const readers: UserRow[] = [];
  for (const user of users) {
    if (await mayRead(strapi, user, document, permissions)) readers.push(user);
  }
  return readers;
};

const mayRead = async (
  strapi: Strapi,
  user: UserRow,
  { uid, documentId, locale }: Linked,
  permissions: readonly PermissionRow[]
): Promise<boolean> => {
  const roles = user.roles.map(({ id }) => id);
  const mine = permissions.filter(({ role }) => role && roles.includes(role.id));
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

export const colleague = (strapi: Strapi, user: UserRow): Colleague => {
  const { language: fallback } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const preferred = user.preferedLanguage?.slice(0, 2);
  return {
    id: String(user.id),
    email: user.email ?? '',
    name: user.firstname ?? '',
    language: languages.find((known) => known === preferred) ?? fallback,
  };
};
