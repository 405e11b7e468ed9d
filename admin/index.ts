import type { ComponentType } from 'react';
import { explainingBulkPublish, type BulkAction } from './content-manager/bulk-publish';
import { explainingPublish, type DocumentAction } from './content-manager/publish-action';
import { addStateColumn } from './content-manager/state-column';
import { registerKind } from './kinds/registry';
import { myNoticesPlace } from './decisions/places';
import { menuLink, type MenuLink } from './pages/menu';
import { rulesPlace } from './pages/rules/place';
import {
  settingsLinks,
  settingsSection,
  type SettingsLink,
  type SettingsSection,
} from './pages/settings';
import { ChecklistPanel } from './panel/ChecklistPanel';
import { PLUGIN_ID } from './plugin-id';
import { registerTrads } from './translations';
import { addWidgets } from './widgets';

type Reducer<Entry> = (reduce: (entries: Entry[]) => Entry[]) => void;

/** What the content manager lets plugins change. */
interface ContentManager {
  readonly addBulkAction: Reducer<BulkAction>;
  readonly addDocumentAction: Reducer<DocumentAction>;
  readonly addEditViewSidePanel: Reducer<unknown>;
}

interface PluginEntry {
  readonly id: string;
  readonly name: string;
  /** What other plugins reach by `app.getPlugin('publication-checklist').apis`. */
  readonly apis: { readonly registerKind: typeof registerKind };
}

interface LazyRoute {
  readonly path: string;
  readonly lazy: () => Promise<{ readonly Component: ComponentType }>;
}

interface App {
  readonly addMenuLink: (link: MenuLink) => void;
  readonly router: { readonly addRoute: (route: LazyRoute) => void };
  readonly addSettingsLink: (section: SettingsSection, links: readonly SettingsLink[]) => void;
  readonly widgets: { readonly register: (add: typeof addWidgets) => void };
  readonly registerPlugin: (plugin: PluginEntry) => void;
  readonly registerHook: (name: string, hook: typeof addStateColumn) => void;
  readonly getPlugin: (id: string) => { readonly apis: unknown };
}

/** The plugin's admin side, as Strapi loads it. */
export default {
  register(app: App): void {
    app.addMenuLink(menuLink);
    // Not in the menu: a finding leads there.
    app.router.addRoute({
      path: `${rulesPlace.slice(1)}/*`,
      lazy: async () => ({ Component: (await import('./pages/rules')).default }),
    });
    // Nor this: mails lead there, and what one has submitted.
    app.router.addRoute({
      path: myNoticesPlace.slice(1),
      lazy: async () => ({ Component: (await import('./pages/my-notices')).default }),
    });
    app.addSettingsLink(settingsSection, settingsLinks);
    app.widgets.register(addWidgets);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID, apis: { registerKind } });
  },

  bootstrap(app: App): void {
    const contentManager = app.getPlugin('content-manager').apis as ContentManager;
    contentManager.addDocumentAction((actions) =>
      actions.map((action) => (action.type === 'publish' ? explainingPublish(action) : action))
    );
    contentManager.addBulkAction((actions) => actions.map(explainingBulkPublish));
    // Next to the actions, which it explains.
    contentManager.addEditViewSidePanel(([first, ...panels]) => [first, ChecklistPanel, ...panels]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStateColumn);
  },

  registerTrads,
};
