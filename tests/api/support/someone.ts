import { demoPassword } from '../../../playground/src/seed/accounts';
import type { Core } from '@strapi/strapi';
import { NEWS, type Municipality } from './municipality';

/** Somebody of the panel whose rights a test chooses. */
export interface Someone {
  readonly token: string;
  /**
   * From now on they may do this, and nothing else: permissions of the plugin's by
   * their whole names, and `document.read`, `.update` and `.publish` for news.
   */
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
  actions: readonly string[],
  code = 'nagon'
): Promise<Someone> => {
  const roles = strapi.service('admin::role') as unknown as Roles;
  const users = strapi.service('admin::user') as unknown as Users;
  const email = `${code}@lerum.example`;
  const { id } = await roles.create({ name: code, code, description: '' });
  await users.create({
    email,
    firstname: 'Någon',
    lastname: 'Annan',
    password: demoPassword,
    isActive: true,
    roles: [id],
  });
  const may: Someone['may'] = async (allowed) => {
    await roles.assignPermissions(
      id,
      allowed.map((action) => permission(strapi, action))
    );
  };
  await may(actions);
  const reply = await http.post('/admin/login').send({ email, password: demoPassword });
  const { token } = (reply.body as { data: { token: string } }).data;
  return { token, may };
};

const permission = (strapi: Core.Strapi, action: string): object => {
  const [, right] = /^document\.(.+)$/.exec(action) ?? [];
  if (right === undefined) return { action, subject: null, properties: {}, conditions: [] };
  const fields = Object.keys(strapi.contentType(NEWS as never).attributes);
  return {
    action: `plugin::content-manager.explorer.${right}`,
    subject: NEWS,
    properties: { locales: ['sv', 'en'], ...(right !== 'publish' && { fields }) },
    conditions: [],
  };
};
