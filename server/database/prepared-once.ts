import type { Strapi } from '../strapi';

/** What knex' dialect for SQLite asks of a connection to carry out a statement. */
interface Connection {
  readonly prepare: (sql: string) => object;
}

/** The part of a knex transaction that is used here: each has a client of its own. */
interface Transaction {
  readonly client: {
    _query: (connection: Connection, statement: unknown) => Promise<unknown>;
  };
}

/** What is kept must stay small: so many statements, and none of more letters. */
const mostKept = 300;
const mostLetters = 20_000;

const withKept = new WeakMap<Connection, Connection>();
const entered = new WeakSet();

/**
 * Lets SQLite prepare each statement of a transaction once, and not each time: to read a
 * statement and plan it takes longer than to carry it out, and a publish has some thirty, of
 * which all but a few are Strapi's. A statement is kept for as long as its connection is
 * open; SQLite plans it anew by itself where a table has changed.
 *
 * The others keep no plans: PostgreSQL would, but not behind a pooler.
 */
export const prepareOnce = ({ db }: Strapi, transaction: unknown): void => {
  if (db.dialect.client !== 'sqlite') return;
  const { client } = transaction as Transaction;
  if (entered.has(client)) return;
  entered.add(client);
  const send = client._query.bind(client);
  client._query = (connection, statement) => send(keeping(connection), statement);
};

/** Stands in for a connection, of which the dialect wants no more than this. */
const keeping = (connection: Connection): Connection => {
  const known = withKept.get(connection);
  if (known !== undefined) return known;
  const kept = new Map<string, object>();
  const prepare = (sql: string): object => {
    const before = kept.get(sql);
    if (before !== undefined) return before;
    const prepared = connection.prepare(sql);
    if (sql.length > mostLetters) return prepared;
    if (kept.size >= mostKept) kept.clear();
    kept.set(sql, prepared);
    return prepared;
  };
  const made = { prepare };
  withKept.set(connection, made);
  return made;
};
