import type { Strapi } from '../strapi';

/** Where a value stands, `alias.column`, and its type as Strapi's schemas name it. */
export interface Column {
  readonly column: string;
  readonly type: string;
}

/** What a row is to hold, by the name each value gets. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * The columns of some attributes of a content type or component, whose table is called `t`.
 * What has none, since it is kept in other tables, is left out.
 */
export const columnsOf = (strapi: Strapi, uid: string, names: readonly string[]): Columns => {
  const { attributes } = strapi.db.metadata.get(uid);
  const columns: Record<string, Column> = {};
  for (const name of names) {
    const { type, columnName } = (attributes[name] ?? {}) as { type?: string; columnName?: string };
    if (type !== undefined && columnName !== undefined)
      columns[name] = { column: `t.${columnName}`, type };
  }
  return columns;
};

/**
 * Types that come out of a database's own JSON as Strapi would give them. The others lose
 * something on the way: the last digits, or the time zone.
 */
const faithful: ReadonlySet<string> = new Set([
  'blocks',
  'boolean',
  'email',
  'enumeration',
  'increments',
  'integer',
  'json',
  'richtext',
  'string',
  'text',
  'uid',
]);

/** Databases take a hundred arguments to a function, some of which say where a row belongs. */
const most = 90;

/** Whether a row of these can be read as JSON, and be what Strapi would read. */
export const areFaithful = ({ db: { dialect } }: Strapi, columns: Columns): boolean => {
  // MySQL's driver reads JSON as well, in its own way, before Strapi reads what it has read.
  const readsJson = dialect.client === 'mysql';
  const all = Object.values(columns);
  return (
    all.length <= most &&
    all.every(({ type }) => faithful.has(type) && !(readsJson && type === 'json'))
  );
};
