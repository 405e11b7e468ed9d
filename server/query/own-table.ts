import type { Strapi } from '../strapi';
import { columnsOf } from './columns';
import type { Query } from './json-row';
import type { Select, Wanted } from './together';

/** What one of the plugin's own tables is asked for. */
interface Asked<Lists extends Wanted> {
  /** Alike for no other select. */
  readonly name: string;
  readonly uid: string;
  readonly attributes: readonly string[];
  readonly wanted: Lists;
  /** Adds the conditions; columns are named as in the database, and the table is `t`. */
  readonly where: (query: Query, wanted: Lists) => Query;
}

/**
 * A select of some attributes of a content type's rows, which come as Strapi's own
 * queries give them.
 */
export const selectRows = <Lists extends Wanted>(strapi: Strapi, asked: Asked<Lists>): Select => {
  const { name, uid, attributes, wanted, where } = asked;
  const { tableName } = strapi.db.metadata.get(uid);
  const columns = columnsOf(strapi, uid, ['id', ...attributes]);
  const missing = attributes.filter((attribute) => columns[attribute] === undefined);
  if (missing.length > 0) throw new Error(`${uid} has no column for ${missing.join(', ')}.`);
  return {
    name,
    wanted,
    from: (rowsOf, lists) => where(rowsOf(`${tableName} as t`), lists as Lists),
    columns,
  };
};

/** What is kept about some documents of a type, by the columns that say which. */
export const ofDocuments = (
  query: Query,
  { uid, documentIds }: { readonly uid: readonly string[]; readonly documentIds: readonly string[] }
): Query => query.whereIn('t.entry_uid', uid).whereIn('t.entry_document_id', documentIds);
