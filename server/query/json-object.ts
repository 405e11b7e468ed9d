import type { Strapi } from '../strapi';

export type Connection = Strapi['db']['connection'];
export type Query = ReturnType<Connection['queryBuilder']>;

/** Where a value stands, `alias.column`, and its type as Strapi's schemas name it. */
export interface Column {
  readonly column: string;
  readonly type: string;
}

/** What a row is to hold, by the name each value gets. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * Types that come out of a database's own JSON as Strapi would give them. The others
 * lose something on the way, the last digits or the time zone; and in a field of JSON
 * Strapi may have written, on SQLite, a text that is none.
 */
const faithful: ReadonlySet<string> = new Set([
  'blocks',
  'boolean',
  'email',
  'enumeration',
  'increments',
  'integer',
  'richtext',
  'string',
  'text',
  'uid',
]);

export const isFaithful = (type: string): boolean => faithful.has(type);

/** Databases take some hundred arguments to a function, two of them a value. */
export const mostColumns = 48;

type Client = 'sqlite' | 'postgres' | 'mysql';

const makers: Readonly<Record<Client, { readonly object: string; readonly json: string }>> = {
  sqlite: { object: 'json_object', json: 'json(??)' },
  postgres: { object: 'json_build_object', json: '??' },
  // Says that the column holds JSON, which MariaDB takes for text otherwise.
  mysql: { object: 'json_object', json: "json_extract(??, '$')" },
};

/** SQL for a row as one JSON object, so that rows of different tables fit one statement. */
export const jsonObject = (connection: Connection, client: string, columns: Columns) => {
  const { object, json } = makers[client as Client];
  const entries = Object.entries(columns);
  const members = entries.map(([, { type }]) => `?, ${isJson(type) ? json : '??'}`);
  const named = client === 'postgres' ? members.map((each) => `?::text${each.slice(1)}`) : members;
  return connection.raw(
    `${object}(${named.join(', ')})`,
    entries.flatMap(([name, { column }]) => [name, column])
  );
};

const isJson = (type: string): boolean => type === 'json' || type === 'blocks';

/**
 * The object read back. Some databases have no truth of their own, but ones and noughts;
 * none of them has instants in JSON, but the text or number it keeps them as.
 */
export const readJsonObject = (columns: Columns, value: unknown): Record<string, unknown> => {
  const read = (typeof value === 'string' ? JSON.parse(value) : value) as Record<string, unknown>;
  for (const [name, { type }] of Object.entries(columns)) {
    const each = read[name];
    if (type === 'boolean' && typeof each === 'number') read[name] = each !== 0;
    if (type === 'datetime' && each !== null) read[name] = instantIn(each as string | number);
  }
  return read;
};

/** Drivers write instants as the time of day here, and that is how they are read. */
const instantIn = (kept: string | number): Date =>
  new Date(typeof kept === 'string' ? kept.replace(' ', 'T') : kept);
