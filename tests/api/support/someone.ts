import { demoPassword } from '../../../playground/src/seed/accounts';
import type { Core } from '@strapi/strapi';
import type { Municipality } from './municipality';

/** Somebody of the panel whose rights a test chooses. */
export interface Someone {
  readonly token: string;
  /** From now on they may do this, and nothing else. */
  readonly may: (actions: readonly string[]) => Promise<void>;
}

interface Roles {
  readonly create: (role: object) => Promise<{ id: number }>;
  readonly assignPermissions: (role: number, permissions: readonly object[]) => Promise<unknown>;
}

interface Users {
  readonly create: (user: object) => Promise<unknown>;
}

export const someoneWith = async (
  strapi: Core.Strapi,
  http: Municipality['http'],
  actions: readonly string[]
): Promise<Someone> => {
  const roles = strapi.service('admin::role') as unknown as Roles;
  const users = strapi.service('admin::user') as unknown as Users;
  const email = 'nagon@lerum.example';
  const { id } = await roles.create({ name: 'Någon', code: 'nagon', description: '' });
  await users.create({
    email,
    firstname: 'Någon',
    lastname: 'Annan',
    password: demoPassword,
    isActive: true,
    roles: [id],
  });
  const may: Someone['may'] = async (allowed) => {
    const asked = allowed.map((action) => ({
      action,
      subject: null,
      properties: {},
      conditions: [],
    }));
    await roles.assignPermissions(id, asked);
  };
  await may(actions);
  const reply = await http.post('/admin/login').send({ email, password: demoPassword });
  const { token } = (reply.body as { data: { token: string } }).data;
  return { token, may };
};
