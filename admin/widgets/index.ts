import type { ComponentType } from 'react';
import { PaperPlane, Shield } from '@strapi/icons';
import { mayReadHeld } from '../access/rights';
import { myNoticesPlace, queuePlace } from '../decisions/places';
import { PLUGIN_ID } from '../plugin-id';
import english from '../translations/en.json';
import type { TextKey } from '../translations/use-texts';

interface Label {
  readonly id: string;
  readonly defaultMessage: string;
}

/** What the homepage shows, as Strapi takes it. */
export interface HomepageWidget {
  readonly id: string;
  readonly pluginId: string;
  readonly icon: typeof Shield;
  readonly title: Label;
  readonly link?: { readonly label: Label; readonly href: string };
  readonly permissions?: readonly { readonly action: string; readonly subject: null }[];
  readonly component: () => Promise<ComponentType>;
}

const label = (key: TextKey): Label => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: english[key],
});

/** What waits for a decision comes before all else; one's own texts after all else. */
export const addWidgets = (others: readonly HomepageWidget[]): HomepageWidget[] => [
  {
    id: 'held',
    pluginId: PLUGIN_ID,
    icon: Shield,
    title: label('held.title'),
    link: { label: label('widget.held.open'), href: queuePlace },
    permissions: mayReadHeld,
    component: async () => (await import('./HeldWidget')).HeldWidget,
  },
  ...others,
  {
    id: 'mine',
    pluginId: PLUGIN_ID,
    icon: PaperPlane,
    title: label('widget.mine.title'),
    link: { label: label('notices.title'), href: myNoticesPlace },
    component: async () => (await import('./MineWidget')).MineWidget,
  },
];
