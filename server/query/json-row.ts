import type { Strapi } from '../strapi';
import type { Columns } from './columns';

export type Connection = Strapi['db']['connection'];
export type Query = ReturnType<Connection['queryBuilder']>;

type Client = 'sqlite' | 'postgres' | 'mysql';

interface Maker {
  /** A list of JSON, of columns with commas between. */
  readonly list: (columns: string) => string;
  /** What is JSON already, as a text. */
  readonly json: string;
}

/**
 * How each makes a list, and hands over JSON as a text. None is asked to look into what is
 * stored: SQLite would fail on what is nested too deep. MariaDB puts no lists of tables
 * together that sort letters by different rules, as tables do that were made before and after
 * its own rule was another: so they get one rule here.
 */
const makers: Readonly<Record<Client, Maker>> = {
  sqlite: { list: (columns) => `json_array(${columns})`, json: '??' },
  postgres: { list: (columns) => `json_build_array(${columns})`, json: '??::text' },
  mysql: {
    list: (columns) => `convert(json_array(${columns}) using utf8mb4) collate utf8mb4_bin`,
    json: 'cast(?? as char)',
  },
};

/** SQL for a row as one JSON list, so that rows of different tables fit one statement. */
export const jsonRow = (connection: Connection, client: string, columns: Columns) => {
  const { list, json } = makers[client as Client];
  const wanted = Object.values(columns);
  return connection.raw(
    list(wanted.map(({ type }) => (isJson(type) ? json : '??')).join(', ')),
    wanted.map(({ column }) => column)
  );
};

const isJson = (type: string | undefined): boolean => type === 'json' || type === 'blocks';

/**
 * The row read back, its values by their names. Some databases have no truth of their own,
 * but ones and noughts; none of them has instants in JSON, but the text or number it keeps
 * them as.
 */
export const readJsonRow = (columns: Columns, row: unknown): Record<string, unknown> => {
  const values = (typeof row === 'string' ? JSON.parse(row) : row) as readonly unknown[];
  const read: Record<string, unknown> = {};
  let index = 0;
  for (const name in columns) {
    read[name] = valueOf(columns[name]?.type, values[index]);
    index += 1;
  }
  return read;
};

const valueOf = (type: string | undefined, value: unknown): unknown => {
  if (type === 'boolean' && typeof value === 'number') return value === 1;
  if (isJson(type)) return jsonIn(value);
  if (type === 'datetime' && value !== null) return instantIn(value as string | number);
  return value;
};

/**
 * As Strapi reads it: what is no JSON is the text it is, and what an early Strapi 5 wrote
 * twice is read twice.
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
