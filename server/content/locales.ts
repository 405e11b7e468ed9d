import { isLocalized } from './content-schema';
import { invalid } from '../errors';
import type { Strapi } from '../strapi';

/** The locales a call is about: `all` there are, or those named; null for a type without. */
export type Locales = 'all' | readonly (string | null)[];

/**
 * Reads a `locale` parameter the way the document service will: nothing means
 * the default locale, `*` all of them, a list those in it. Other forms reach the
 * database as filters, where nobody knows what they choose, so they are refused.
 */
export const localesOf = async (strapi: Strapi, uid: string, locale: unknown): Promise<Locales> => {
  if (!isLocalized(strapi, uid)) return [null];
  if (locale === undefined || locale === null || locale === '')
    return [await defaultLocale(strapi)];
  if (locale === '*') return 'all';
  const named: unknown[] = Array.isArray(locale) ? locale : [locale];
  if (!named.every(isLocaleName)) {
    const message = 'locale must be a locale, a list of locales, or *.';
    throw invalid(strapi, message, [{ path: ['locale'], message }]);
  }
  return [...new Set(named)];
};

const isLocaleName = (locale: unknown): locale is string =>
  typeof locale === 'string' && /^[A-Za-z0-9-]{1,35}$/.test(locale);

interface LocalesService {
  readonly getDefaultLocale: () => Promise<string>;
}

const defaultLocale = async (strapi: Strapi): Promise<string> => {
  const locales = strapi.plugin('i18n').service<LocalesService>('locales');
  return locales.getDefaultLocale();
};
