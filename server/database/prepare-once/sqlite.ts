import type { Send } from '../sending';

/** What knex' dialect for SQLite asks of a connection to carry out a statement. */
interface Connection {
  readonly prepare: (sql: string) => object;
}

/** What is kept must stay small: so many statements, and none of more letters. */
const mostKept = 300;
const mostLetters = 20_000;

const withKept = new WeakMap<Connection, Connection>();

/**
 * A statement is kept for as long as its connection is open; SQLite plans it anew by itself
 * where a table has changed.
 */
export const keptIn =
  (send: Send<Connection>): Send<Connection> =>
  (connection, statement) =>
    send(keeping(connection), statement);

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
