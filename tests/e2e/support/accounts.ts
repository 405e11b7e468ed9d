import { randomUUID } from 'node:crypto';
import { demoPassword } from '../../../playground/src/seed/accounts';
import { askAs } from './server';

/** What somebody logs in with. */
export interface Login {
  readonly email: string;
  readonly password: string;
}

type Ask = Awaited<ReturnType<typeof askAs>>;

const dataOf = async <Data>(reply: Promise<unknown>): Promise<Data> =>
  ((await reply) as { data: Data }).data;

/** Opens an account with a role of its own, as an administrator would in the settings. */
export const openAccount = async (
  ask: Ask,
  name: string,
  rights: readonly string[]
): Promise<Login> => {
  const role = await dataOf<{ id: number }>(ask('POST', '/admin/roles', { name, description: '' }));
  const permissions = rights.map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  await ask('PUT', `/admin/roles/${role.id}/permissions`, { permissions });
  return openAccountIn(ask, [role.id]);
};

/** Opens an account with the role that may do everything. */
export const openSuperAdmin = async (ask: Ask, preferedLanguage: 'sv' | 'en'): Promise<Login> => {
  const roles = await dataOf<{ id: number; code: string }[]>(ask('GET', '/admin/roles'));
  const { id } = roles.find(({ code }) => code === 'strapi-super-admin') ?? { id: 0 };
  return openAccountIn(ask, [id], preferedLanguage);
};

const openAccountIn = async (
  ask: Ask,
  roles: readonly number[],
  preferedLanguage: 'sv' | 'en' = 'en'
): Promise<Login> => {
  const person = {
    firstname: 'Gun',
    lastname: 'Granskare',
    email: `${randomUUID()}@lerum.example`,
  };
  const user = await dataOf<{ registrationToken: string }>(
    ask('POST', '/admin/users', { ...person, roles })
  );
  const { firstname, lastname, email } = person;
  const userInfo = { firstname, lastname, password: demoPassword };
  await ask('POST', '/admin/register', { registrationToken: user.registrationToken, userInfo });
  const login = { email, password: demoPassword };
  const self = await askAs(login);
  await self('PUT', '/admin/users/me', { preferedLanguage });
  return login;
};
