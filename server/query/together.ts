import { inTransaction, type DatabaseTransaction, type Strapi } from '../strapi';
import {
  jsonObject,
  readJsonObject,
  type Columns,
  type Connection,
  type Query,
} from './json-object';

/** One of several selects that are run together. */
export interface Select {
  /** By this its rows are found again; alike for no other of them. */
  readonly name: string;
  /** Where its rows are and which they are, with nothing selected yet. */
  readonly from: (connection: Connection) => Query;
  readonly columns: Columns;
}

/** Rows by the name of their select. */
export type Selected = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** What a select found. The rows have the form that its columns give them. */
export const rowsIn = (selected: Selected, name: string): readonly unknown[] =>
  selected.get(name) ?? [];

interface Found {
  readonly name: string;
  readonly content: unknown;
}

/**
 * Runs several selects as one statement: a publish waits for its database once, and
 * not once a table. Joins the surrounding transaction. The rows of a select come in
 * no order.
 */
export const selectTogether = async (
  strapi: Strapi,
  selects: readonly Select[]
): Promise<Selected> => {
  const [first, ...rest] = selects;
  if (first === undefined) return new Map();
  const { connection, dialect } = strapi.db;
  const written = ({ name, from, columns }: Select): Query =>
    from(connection).select(
      connection.raw(dialect.client === 'postgres' ? '?::text as name' : '? as name', [name]),
      connection.raw('? as content', [jsonObject(connection, dialect.client, columns)])
    );
  const query = written(first).unionAll(rest.map(written));
  const found = (await withinTransaction(strapi, query)) as Found[];
  const columnsOf = new Map(selects.map(({ name, columns }) => [name, columns]));
  const selected = new Map<string, Record<string, unknown>[]>();
  for (const { name, content } of found) {
    const row = readJsonObject(columnsOf.get(name) ?? {}, content);
    const rows = selected.get(name);
    if (rows === undefined) selected.set(name, [row]);
    else rows.push(row);
  }
  return selected;
};

const withinTransaction = async (strapi: Strapi, query: Query): Promise<unknown> =>
  strapi.db.inTransaction()
    ? inTransaction(strapi, async (transaction: DatabaseTransaction) => {
        const rows: unknown = await query.transacting(transaction);
        return rows;
      })
    : query;
