/** What knex hands over to be sent; a mere string where it opens or ends a transaction. */
export type Statement =
  | string
  | {
      readonly sql?: string;
      readonly bindings?: readonly unknown[];
      /** What of it is the driver's own. */
      options?: object;
    };

/** What each of knex' dialects sends a statement with. */
export type Send<Connection> = (connection: Connection, statement: Statement) => Promise<unknown>;

/** The part of a knex transaction that is used here: each has a client of its own. */
interface Transaction {
  readonly client: { _query: unknown };
}

/**
 * Puts something of ours between a transaction and its database.
 * @param over makes of what sends now what sends from now on; undefined lets it be
 * @param once the transactions where this has been done: it is done once
 */
export const sendBy = (
  transaction: unknown,
  once: WeakSet<object>,
  over: (send: Send<unknown>) => Send<never> | undefined
): void => {
  const { client } = transaction as Transaction;
  if (once.has(client)) return;
  once.add(client);
  const send = over((client._query as Send<unknown>).bind(client));
  if (send !== undefined) client._query = send;
};

export const sqlOf = (statement: Statement): string =>
  typeof statement === 'string' ? statement : (statement.sql ?? '');

export const isRollback = (sql: string): boolean => /^ROLLBACK;?$/.test(sql);

export const isCommit = (sql: string): boolean => /^COMMIT;?$/.test(sql);
