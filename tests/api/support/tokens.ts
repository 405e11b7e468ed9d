import { randomUUID } from 'node:crypto';
import type { Municipality } from './municipality';

interface Token {
  readonly accessKey: string;
}

/** An API token that may do everything: what an integration is usually given. */
export const apiToken = async (lerum: Municipality): Promise<string> => {
  const admin = await lerum.as('admin');
  const reply = await admin
    .post('/admin/api-tokens', { name: 'Integration', type: 'full-access', lifespan: null })
    .expect(201);
  return (reply.body as { data: Token }).data.accessKey;
};

/** An API token that may do what is listed, and nothing else. */
export const customToken = async (
  lerum: Municipality,
  name: string,
  permissions: readonly string[]
): Promise<string> => {
  const admin = await lerum.as('admin');
  const body = { name, type: 'custom', lifespan: null, permissions };
  const reply = await admin.post('/admin/api-tokens', body).expect(201);
  return (reply.body as { data: Token }).data.accessKey;
};

/** An API token whose scopes a test changes as it goes on. */
export const changeableToken = async (lerum: Municipality) => {
  const admin = await lerum.as('admin');
  const asked = { name: 'Växlande', type: 'custom', permissions: [] };
  const reply = await admin.post('/admin/api-tokens', { ...asked, lifespan: null }).expect(201);
  const { id, accessKey } = (reply.body as { data: Token & { readonly id: number } }).data;
  return {
    accessKey,
    may: async (permissions: readonly string[]): Promise<void> => {
      await admin.put(`/admin/api-tokens/${id}`, { ...asked, permissions }).expect(200);
    },
  };
};

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: object;
  readonly conditions: readonly string[];
}

/** A token of the admin panel, with an editor's rights: what an assistant speaks MCP with. */
export const adminToken = (lerum: Municipality): Promise<string> =>
  tokenOf(lerum, 'redaktor', ({ action }) => action.startsWith('plugin::content-manager'));

/** A token of the admin panel that may do what its owner, a super admin, may with some subjects. */
export const ownersToken = (
  lerum: Municipality,
  subjects: readonly (string | null)[]
): Promise<string> =>
  tokenOf(lerum, 'strapi-super-admin', ({ subject }) => subjects.includes(subject));

const tokenOf = async (
  lerum: Municipality,
  role: string,
  isIn: (permission: Permission) => boolean
): Promise<string> => {
  const admin = await lerum.as('admin');
  const roles = (await admin.get('/admin/roles')).body as {
    data: { id: number; code: string }[];
  };
  const found = roles.data.find(({ code }) => code === role);
  const granted = (await admin.get(`/admin/roles/${found?.id ?? 0}/permissions`)).body as {
    data: Permission[];
  };
  const adminPermissions = granted.data
    .filter(isIn)
    .map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties,
      conditions,
    }));
  const reply = await admin
    .post('/admin/admin-tokens', {
      name: `Assistent ${randomUUID()}`,
      lifespan: null,
      adminPermissions,
    })
    .expect(201);
  return (reply.body as { data: Token }).data.accessKey;
};
