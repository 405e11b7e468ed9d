import type { CatalogueRole } from '../../src/contracts/policies';
import type { Strapi } from '../strapi';

interface User {
  readonly isActive: boolean | null;
  readonly blocked: boolean | null;
}

/** The admin roles there are, and how many people can log in with each. */
export const rolesOf = async (strapi: Strapi): Promise<CatalogueRole[]> => {
  const roles = (await strapi.db.query('admin::role').findMany({
    select: ['code', 'name'],
    orderBy: { name: 'asc' },
    populate: { users: { select: ['isActive', 'blocked'] } },
  })) as (Omit<CatalogueRole, 'people'> & { readonly users: readonly User[] })[];
  return roles.map(({ code, name, users }) => ({
    code,
    name,
    people: users.filter(({ isActive, blocked }) => isActive === true && blocked !== true).length,
  }));
};
