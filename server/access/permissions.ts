import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';

/** What the admin panel's roles can be given, as its settings list it. */
export const permissions = {
  readPolicies: 'policies.read',
  editPolicies: 'policies.edit',
  activatePolicies: 'policies.activate',
  editOrganisation: 'organisation.edit',
} as const;

export type Permission = (typeof permissions)[keyof typeof permissions];

const names: Readonly<Record<Permission, string>> = {
  'policies.read': 'Read policies',
  'policies.edit': 'Edit and try policies',
  'policies.activate': 'Activate and retire policies',
  'organisation.edit': 'Edit the organisation’s units',
};

interface ActionProvider {
  readonly registerMany: (actions: readonly object[]) => Promise<unknown>;
}

/** Makes the permissions known to Strapi. Super admins have them all; others are given them. */
export const registerPermissions = async (strapi: Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    readonly actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(
    Object.entries(names).map(([uid, displayName]) => ({
      section: 'settings',
      category: 'publication checklist',
      subCategory: uid.startsWith('policies') ? 'policies' : 'organisation',
      displayName,
      uid,
      pluginName: PLUGIN_ID,
    }))
  );
};

/** A route policy: the caller is signed in to the admin panel and has a permission. */
export const allowed = (permission: Permission) => ({
  name: 'admin::hasPermissions',
  config: { actions: [`plugin::${PLUGIN_ID}.${permission}`] },
});
