import type { Kind } from 'strapi-plugin-publication-checklist/kind';
import { linksAnswer } from '../kinds/links-answer/kind';

interface Words {
  readonly sv: string;
  readonly en: string;
}

/** What the plugin lets an app do in the panel. */
interface ChecklistPlugin {
  readonly apis: {
    readonly registerKind: (registered: {
      readonly kind: Kind;
      readonly name: Words;
      readonly description: Words;
      readonly settings: Readonly<Record<string, { readonly name: Words; readonly hint: Words }>>;
    }) => void;
  };
}

interface App {
  readonly getPlugin: (id: string) => unknown;
}

/** The panel can be used in Swedish; what Strapi would fetch from elsewhere stays off. */
export default {
  config: {
    locales: ['sv'],
    tutorials: false,
    notifications: { releases: false },
  },

  bootstrap(app: App) {
    const checklist = app.getPlugin('publication-checklist') as ChecklistPlugin | undefined;
    checklist?.apis.registerKind({
      kind: linksAnswer,
      name: { sv: 'Länkar svarar', en: 'Links answer' },
      description: {
        sv: 'Varje länk i texten leder till en sida som svarar.',
        en: 'Every link in the text leads to a page that answers.',
      },
      settings: {
        allowPrivateAddresses: {
          name: { sv: 'Fråga även på det egna nätet', en: 'Ask on our own network too' },
          hint: {
            sv: 'Bara för ett intranät: annars kan en text få servern att fråga sådant som inte är till för andra.',
            en: 'For an intranet only: otherwise a text could make the server ask for what is not meant for others.',
          },
        },
      },
    });
  },
};
