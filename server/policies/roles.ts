import type { Role } from '../../src/policy/people';
import { permissions } from '../access/permissions';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';

interface RoleRow extends Pick<Role, 'code' | 'name'> {
  readonly users: readonly {
    readonly isActive: boolean | null;
    readonly blocked: boolean | null;
  }[];
  readonly permissions: readonly { readonly action: string }[];
}

/** The admin roles there are, how many people can log in with each, and whether it decides. */
export const rolesOf = async (strapi: Strapi): Promise<Role[]> => {
  const decides = `plugin::${PLUGIN_ID}.${permissions.decide}`;
  const roles = (await strapi.db.query('admin::role').findMany({
    select: ['code', 'name'],
    orderBy: { name: 'asc' },
    populate: {
      users: { select: ['isActive', 'blocked'] },
      permissions: { select: ['action'], where: { action: decides } },
    },
  })) as RoleRow[];
  return roles.map(({ code, name, users, permissions: given }) => ({
    code,
    name,
    people: users.filter(({ isActive, blocked }) => isActive === true && blocked !== true).length,
    mayDecide: given.length > 0,
  }));
};
