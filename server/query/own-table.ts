import type { Strapi } from '../strapi';
import type { Columns, Query } from './json-object';
import type { Select } from './together';

/**
 * A select of some attributes of a content type's rows, which come as Strapi's own
 * queries give them.
 * @param where adds the conditions; columns are named as in the database
 */
export const selectRows = (
  strapi: Strapi,
  name: string,
  uid: string,
  attributes: readonly string[],
  where: (query: Query) => Query
): Select => {
  const { tableName, attributes: known } = strapi.db.metadata.get(uid);
  const columns: Columns = Object.fromEntries(
    ['id', ...attributes].map((attribute) => {
      const { type, columnName } = known[attribute] as { type: string; columnName: string };
      return [attribute, { column: `t.${columnName}`, type }];
    })
  );
  return { name, from: (connection) => where(connection({ t: tableName })), columns };
};
