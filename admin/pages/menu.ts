import type { ComponentType } from 'react';
import { Shield } from '@strapi/icons';
import { mayReadHeld } from '../access/rights';
import { queuePlace } from '../decisions/places';
import { PLUGIN_ID } from '../plugin-id';
import english from '../translations/en.json';

export interface MenuLink {
  readonly to: string;
  readonly icon: typeof Shield;
  readonly intlLabel: { readonly id: string; readonly defaultMessage: string };
  readonly permissions: readonly { readonly action: string; readonly subject: null }[];
  readonly Component: () => Promise<{ readonly default: ComponentType }>;
}

/** Held content among Strapi's own pages, for those who may see it. */
export const menuLink: MenuLink = {
  to: queuePlace.slice(1),
  icon: Shield,
  intlLabel: { id: `${PLUGIN_ID}.held.title`, defaultMessage: english['held.title'] },
  permissions: mayReadHeld,
  Component: () => import('./held'),
};
