import { demoPassword } from '../../../playground/src/seed/accounts';
import { logInAs, type Client, type Municipality } from './municipality';

/** Somebody new in the admin panel. */
export interface Hired {
  readonly id: string;
  readonly email: string;
  readonly client: Client;
  readonly setTo: (change: object) => Promise<void>;
  readonly leave: () => Promise<void>;
}

interface Created {
  readonly id: number;
}

interface Services {
  readonly create: (what: object) => Promise<Created>;
}

/** Somebody in a role of their own that may do what another role may. */
export const hire = async (
  { strapi, http }: Municipality,
  firstname: string,
  { role, like }: { readonly role: string; readonly like: string }
): Promise<Hired> => {
  const users = strapi.service('admin::user') as unknown as Services;
  const email = `${firstname.toLowerCase()}@lerum.example`;
  const { id } = await users.create({
    email,
    firstname,
    lastname: 'Ny',
    password: demoPassword,
    preferedLanguage: 'sv',
    isActive: true,
    roles: [await roleLike(strapi, role, like)],
  });
  const query = strapi.db.query('admin::user');
  return {
    id: String(id),
    email,
    client: await logInAs(http, email),
    setTo: async (change) => {
      await query.update({ where: { id }, data: change as never });
    },
    leave: async () => {
      await query.delete({ where: { id } });
    },
  };
};

const roleLike = async (strapi: Municipality['strapi'], code: string, like: string) => {
  const roles = strapi.db.query('admin::role');
  const known = (await roles.findOne({ where: { code } })) as Created | null;
  if (known !== null) return known.id;
  const services = strapi.service('admin::role') as unknown as Services;
  const { id } = await services.create({ name: code, code, description: '' });
  const permissions = strapi.db.query('admin::permission');
  const granted = (await permissions.findMany({ where: { role: { code: like } } })) as object[];
  for (const { action, subject, properties, conditions } of granted as {
    action: string;
    subject: string | null;
    properties: object;
    conditions: string[];
  }[]) {
    const data = { action, subject, properties, conditions, role: id };
    await permissions.create({ data: data as never });
  }
  return id;
};
