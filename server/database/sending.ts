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

/** What is used of a knex transaction. */
export interface Transaction {
  /** Each has one of its own. */
  readonly client: { _query: unknown };
  readonly raw: (sql: string) => PromiseLike<unknown>;
  /** What it comes to in the end. */
  readonly executionPromise: Promise<unknown>;
  commit: (value?: unknown) => Promise<unknown>;
}

/**
 * Puts something of ours between a transaction and its database.
 * @param over makes of what sends now what sends from now on; undefined lets it be
 * @param once the transactions where this has been done: it is done once
 */
export const sendBy = (
  { client }: Pick<Transaction, 'client'>,
  once: WeakSet<object>,
  over: (send: Send<unknown>) => Send<never> | undefined
): void => {
  if (once.has(client)) return;
  once.add(client);
  const send = over((client._query as Send<unknown>).bind(client));
  if (send !== undefined) client._query = send;
};

export const sqlOf = (statement: Statement): string =>
  typeof statement === 'string' ? statement : (statement.sql ?? '');

export const isRollback = (sql: string): boolean => /^ROLLBACK;?$/.test(sql);

export const isCommit = (sql: string): boolean => /^COMMIT;?$/.test(sql);
