import type { Context } from 'koa';
import { isLocalized } from '../content/content-schema';
import { SUBMISSION } from '../plugin-id';
import type { Query } from '../query/json-row';
import { comparable } from '../query/letters';
import type { Strapi } from '../strapi';
import { readFilters } from './document-access';

type Filters = Readonly<Record<string, unknown>>;

/**
 * Which entries somebody may read, as a condition on submissions, which name theirs by
 * `entryUid`, `entryDocumentId` and `entryLocale`: so that what they may not read is
 * neither shown nor counted, however many rows there are.
 */
export const readableEntries = async (
  strapi: Strapi,
  ctx: Context,
  uids: readonly string[]
): Promise<Filters> => {
  const free: string[] = [];
  const bound: Filters[] = [];
  for (const entryUid of uids) {
    const filters = await readFilters(strapi, ctx, entryUid);
    if (Object.keys(filters).length === 0) free.push(entryUid);
    else if (namesOnlyLocale(filters)) bound.push({ entryUid, $and: [onEntryLocale(filters)] });
    else bound.push(...(await amongDocuments(strapi, entryUid, filters)));
  }
  return { $or: [{ entryUid: { $in: free } }, ...bound] };
};

const isFilters = (value: unknown): value is Filters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether filters ask for nothing but the locale, which such rows know themselves. */
const namesOnlyLocale = (filters: unknown): boolean => {
  if (Array.isArray(filters)) return filters.every(namesOnlyLocale);
  if (!isFilters(filters)) return true;
  return Object.entries(filters).every(
    ([name, value]) => name === 'locale' || (name.startsWith('$') && namesOnlyLocale(value))
  );
};

const onEntryLocale = (filters: unknown): unknown => {
  if (Array.isArray(filters)) return filters.map(onEntryLocale);
  if (!isFilters(filters)) return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name === 'locale' ? 'entryLocale' : name,
      name === 'locale' ? value : onEntryLocale(value),
    ])
  );
};

interface Locales {
  readonly find: () => Promise<readonly { readonly code: string }[]>;
}

/** Where the right depends on the document itself: one condition a locale, with the drafts in it. */
const amongDocuments = async (
  strapi: Strapi,
  entryUid: string,
  filters: Filters
): Promise<Filters[]> => {
  const locales = isLocalized(strapi, entryUid)
    ? (await strapi.plugin('i18n').service<Locales>('locales').find()).map(({ code }) => code)
    : [null];
  const asOurs = await comparable(strapi, {
    of: { uid: entryUid, column: 'document_id' },
    to: { uid: SUBMISSION, column: 'entry_document_id' },
  });
  const draftsIn = (locale: string | null): Query => {
    const inLocale = locale === null ? [] : [{ locale }];
    const where = { $and: [filters, { publishedAt: { $null: true } }, ...inLocale] };
    const drafts = strapi.db.queryBuilder(entryUid).init({ where }).select(['documentId']);
    return asOurs(drafts.getKnexQuery() as Query);
  };
  return locales.map((locale) => ({
    entryUid,
    entryLocale: locale ?? '',
    entryDocumentId: { $in: draftsIn(locale) },
  }));
};
