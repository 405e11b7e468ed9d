import type { ContentSchema } from '../../src/content/schema';
import { areFaithful, columnsOf, type Columns } from '../query/columns';
import type { Select } from '../query/together';
import type { Strapi } from '../strapi';
import type { RowsWanted } from './read-rows';

/**
 * A select of the rows themselves, without what they are made of elsewhere. Undefined where
 * that is left to Strapi's way of reading: too many columns, or such as lose something on
 * the way (see `areFaithful`).
 *
 * Always in the same order, so that two who lock several do not wait for each other.
 */
export const selectOwnRows = (
  strapi: Strapi,
  { schema, documentIds, locales, version, lock = false }: RowsWanted
): Select | undefined => {
  const columns = ownColumns(strapi, schema);
  if (!areFaithful(strapi, columns)) return undefined;
  const named = namedLocales(locales);
  const isInLocales = named.length > 0;
  return {
    name: [schema.uid, version, lock ? 'locked' : 'read', isInLocales ? 'some' : 'all'].join(' '),
    wanted: { documentIds, locales: named },
    from: (rowsOf, wanted) => {
      const rows = rowsOf(`${strapi.db.metadata.get(schema.uid).tableName} as t`)
        .whereIn('t.document_id', wanted['documentIds'] ?? [])
        .orderBy('t.id');
      if (isInLocales) rows.whereIn('t.locale', wanted['locales'] ?? []);
      if (version === 'draft') rows.whereNull('t.published_at');
      else rows.whereNotNull('t.published_at');
      return lock ? rows.forUpdate() : rows;
    },
    columns,
  };
};

/** The locales that rows are looked for in; none where it may be any, or the type has none. */
export const namedLocales = (locales: RowsWanted['locales']): readonly string[] =>
  locales === 'all' || locales.includes(null) ? [] : (locales as readonly string[]);

const known = new WeakMap<ContentSchema, Columns>();

/** The same for as long as the schema is. */
const ownColumns = (strapi: Strapi, schema: ContentSchema): Columns => {
  const names = ['id', 'documentId', 'locale', ...Object.keys(schema.attributes)];
  const columns = known.get(schema) ?? columnsOf(strapi, schema.uid, names);
  known.set(schema, columns);
  return columns;
};
