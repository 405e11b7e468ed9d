import type { Core } from '@strapi/strapi';

interface Locales {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/**
 * The site is in Swedish, with English for some. A fresh Strapi starts out in
 * English only, so Swedish is added the first time, and made the default then;
 * whatever an administrator chooses afterwards is left alone.
 */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales') as unknown as Locales;
  if ((await locales.findByCode('en')) === null) {
    await locales.create({ code: 'en', name: 'English (en)' });
  }
  if ((await locales.findByCode('sv')) === null) {
    await locales.create({ code: 'sv', name: 'Svenska (sv)' });
    await locales.setDefaultLocale({ code: 'sv' });
  }
};
