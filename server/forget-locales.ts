import { withdrawSubmissions } from './approval/end-submissions';
import { ANSWER, CONTRIBUTION, FACT, GRANT } from './plugin-id';
import type { Strapi } from './strapi';

const kept = [ANSWER, FACT, GRANT, CONTRIBUTION] as const;

/**
 * When a language is removed from the site, Strapi removes its texts in a way that
 * tells nobody. What is kept about them goes with the language: one that is added
 * anew begins without the answers there were.
 */
export const forgetLocales = (strapi: Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterDelete({ result }: { readonly result?: unknown }) {
      const code = (result as { readonly code?: unknown } | null | undefined)?.code;
      if (typeof code !== 'string' || code === '') return;
      for (const uid of kept) {
        await strapi.db.query(uid).deleteMany({ where: { entryLocale: code } });
      }
      await withdrawSubmissions(strapi, { entryLocale: code });
    },
  });
};
