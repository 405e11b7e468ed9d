import type { ComponentType } from 'react';
import {
  mayReadIntegrity,
  mayEditOrganisation,
  mayManageNotices,
  mayReadPolicies,
} from '../access/rights';
import { PLUGIN_ID } from '../plugin-id';
import english from '../translations/en.json';
import type { TextKey } from '../translations/use-texts';

interface Label {
  readonly id: string;
  readonly defaultMessage: string;
}

export interface SettingsSection {
  readonly id: string;
  readonly intlLabel: Label;
}

export interface SettingsLink {
  readonly id: string;
  readonly to: string;
  readonly intlLabel: Label;
  readonly permissions: readonly { readonly action: string; readonly subject: null }[];
  readonly Component: () => Promise<{ readonly default: ComponentType }>;
}

const label = (key: TextKey): Label => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: english[key],
});

/** The plugin's own section among Strapi's settings. */
export const settingsSection: SettingsSection = {
  id: PLUGIN_ID,
  intlLabel: label('panel.title'),
};

export const settingsLinks: readonly SettingsLink[] = [
  {
    id: `${PLUGIN_ID}-policies`,
    to: `${PLUGIN_ID}/policies`,
    intlLabel: label('policies.title'),
    permissions: mayReadPolicies,
    Component: () => import('./policies'),
  },
  {
    id: `${PLUGIN_ID}-organisation`,
    to: `${PLUGIN_ID}/organisation`,
    intlLabel: label('organisation.title'),
    permissions: [...mayEditOrganisation, ...mayReadPolicies],
    Component: () => import('./organisation'),
  },
  {
    id: `${PLUGIN_ID}-notices`,
    to: `${PLUGIN_ID}/notices`,
    intlLabel: label('outgoing.title'),
    permissions: mayManageNotices,
    Component: () => import('./notices'),
  },
  {
    id: `${PLUGIN_ID}-integrity`,
    to: `${PLUGIN_ID}/integrity`,
    intlLabel: label('integrity.title'),
    permissions: mayReadIntegrity,
    Component: () => import('./integrity'),
  },
];
