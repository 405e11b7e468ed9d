import type { Core } from '@strapi/strapi';
import { accounts, demoPassword, fullName, type Account, type AccountName } from './accounts';

/** Somebody who has answered: as the plugin wants to know them. */
export interface Person {
  readonly kind: 'admin';
  readonly id: string;
  readonly name: string;
}

export type People = Readonly<Record<AccountName, Person>>;

interface AdminUsers {
  create(user: object): Promise<{ id: number }>;
}

export const createUsers = async (strapi: Core.Strapi): Promise<People> => ({
  admin: await createUser(strapi, accounts.admin),
  redaktor: await createUser(strapi, accounts.redaktor),
  chef: await createUser(strapi, accounts.chef),
});

const createUser = async (strapi: Core.Strapi, account: Account): Promise<Person> => {
  const { role: code, ...person } = account;
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as {
    id: number;
  } | null;
  if (role === null) throw new Error(`There is no admin role "${code}" for ${account.email}.`);
  const { id } = await (strapi.service('admin::user') as unknown as AdminUsers).create({
    ...person,
    password: demoPassword,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return { kind: 'admin', id: String(id), name: fullName(account) };
};
