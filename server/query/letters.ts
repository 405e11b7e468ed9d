import type { Strapi } from '../strapi';
import type { Query } from './json-row';

/** A column, by the content type and the name it has in the database. */
interface Column {
  readonly uid: string;
  readonly column: string;
}

const known = new WeakMap<Strapi, Map<string, string | undefined>>();

/**
 * How a query of one column is made comparable with another column. MySQL and MariaDB refuse
 * to compare columns that sort letters by different rules, as those of tables do that were
 * made before and after the database's own rule was another.
 * @param of the column that the query selects, and no other
 * @returns what makes such a query comparable. It is not the query itself that is waited for:
 *   knex would run it
 */
export const comparable = async (
  strapi: Strapi,
  { of, to }: { readonly of: Column; readonly to: Column }
): Promise<(query: Query) => Query> => {
  if (strapi.db.dialect.client !== 'mysql') return (query) => query;
  const [theirs, ours] = [await rulesOf(strapi, of), await rulesOf(strapi, to)];
  if (ours === undefined || theirs === ours) return (query) => query;
  const { connection } = strapi.db;
  const [letters = ''] = ours.split('_');
  const asOurs = connection.raw(`convert(?? using ${letters}) collate ${ours}`, [
    `some.${of.column}`,
  ]);
  return (query) => connection.queryBuilder().select(asOurs).from(query.as('some'));
};

/** The rules a column sorts letters by, which are what they are for as long as Strapi runs. */
const rulesOf = async (strapi: Strapi, { uid, column }: Column): Promise<string | undefined> => {
  const { tableName } = strapi.db.metadata.get(uid);
  const all = known.get(strapi) ?? new Map<string, string | undefined>();
  known.set(strapi, all);
  const name = `${tableName}.${column}`;
  if (!all.has(name)) all.set(name, await askRules(strapi, tableName, column));
  return all.get(name);
};

const askRules = async (
  { db: { connection } }: Strapi,
  table: string,
  column: string
): Promise<string | undefined> => {
  const [found] = await connection('information_schema.columns')
    .whereRaw('table_schema = database()')
    .where({ table_name: table, column_name: column })
    .select<{ rules: string | null }[]>('collation_name as rules');
  return found?.rules ?? undefined;
};
