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

/** Databases take a hundred arguments to a function, some of which say where a row belongs. */
export const mostColumns = 90;

const lists = { sqlite: 'json_array', postgres: 'json_build_array', mysql: 'json_array' } as const;

/** SQL for a row as one JSON list, so that rows of different tables fit one statement. */
export const jsonRow = (connection: Connection, client: string, columns: Columns) => {
  const wanted = Object.values(columns).map(({ column }) => column);
  return connection.raw(
    `${lists[client as keyof typeof lists]}(${wanted.map(() => '??').join(', ')})`,
    wanted
  );
};

/**
 * The row read back, its values by their names. Some databases have no truth of their own,
 * but ones and noughts; none of them has instants in JSON, but the text or number it keeps
 * them as.
 */
export const readJsonRow = (columns: Columns, row: unknown): Record<string, unknown> => {
  const values = (typeof row === 'string' ? JSON.parse(row) : row) as readonly unknown[];
  const read: Record<string, unknown> = {};
  for (const [index, name] of Object.keys(columns).entries())
    read[name] = valueOf(columns[name]?.type, values[index]);
  return read;
};

const valueOf = (type: string | undefined, value: unknown): unknown => {
  if (type === 'boolean' && typeof value === 'number') return value !== 0;
  if (type === 'json' || type === 'blocks') return jsonIn(value);
  if (type === 'datetime' && value !== null) return instantIn(value as string | number);
  return value;
};

/**
 * Some databases keep JSON as a text, which they are not asked to look into: SQLite would
 * fail on what is nested too deep. What is no JSON is the text it is, as Strapi has it;
 * and what an early Strapi 5 wrote twice is read twice.
 */
const jsonIn = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? JSON.parse(read) : read;
  } catch {
    return value;
  }
};

/** Drivers write instants as the time of day here, and that is how they are read. */
const instantIn = (kept: string | number): Date =>
  new Date(typeof kept === 'string' ? kept.replace(' ', 'T') : kept);
