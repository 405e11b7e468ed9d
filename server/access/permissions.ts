import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';

/** What the admin panel's roles can be given, as its settings list it. */
export const permissions = {
  readPolicies: 'policies.read',
  editPolicies: 'policies.edit',
  activatePolicies: 'policies.activate',
  editOrganisation: 'organisation.edit',
  readHeld: 'held.read',
  decide: 'held.decide',
  emergency: 'held.emergency',
  manageNotices: 'notices.manage',
  readLedger: 'ledger.read',
  exportLedger: 'ledger.export',
  readIntegrity: 'integrity.read',
  decideIntegrity: 'integrity.decide',
} as const;

export type Permission = (typeof permissions)[keyof typeof permissions];

/** Where Strapi's settings list a permission, and under which name. */
interface Listing {
  readonly displayName: string;
  readonly section: 'plugins' | 'settings';
  readonly subCategory: string;
}

const settings = (subCategory: string, displayName: string): Listing => ({
  displayName,
  section: 'settings',
  subCategory,
});

const page = (displayName: string): Listing => ({
  displayName,
  section: 'plugins',
  subCategory: 'held content',
});

const listings: Readonly<Record<Permission, Listing>> = {
  'policies.read': settings('policies', 'Read policies'),
  'policies.edit': settings('policies', 'Edit and try policies'),
  'policies.activate': settings('policies', 'Activate and retire policies'),
  'organisation.edit': settings('organisation', 'Edit the organisation’s units'),
  'held.read': page('See held content'),
  'held.decide': page('Decide on held content'),
  'held.emergency': page('Publish in an emergency'),
  'notices.manage': settings('notices', 'See outgoing notices and send them again'),
  'ledger.read': settings('ledger', 'Read the ledger'),
  'ledger.export': settings('ledger', 'Export the ledger'),
  'integrity.read': settings('integrity', 'See what is public without a decision'),
  'integrity.decide': settings(
    'integrity',
    'Accept or unpublish what is public without a decision'
  ),
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
    Object.entries(listings).map(([uid, { section, ...listing }]) => ({
      ...listing,
      section,
      ...(section === 'settings' && { category: 'publication checklist' }),
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
