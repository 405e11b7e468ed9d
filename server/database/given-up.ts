import type { Strapi } from '../strapi';

/** After these MySQL and MariaDB have undone the whole transaction, and not just the statement. */
const fatal = new Set(['ER_LOCK_DEADLOCK', 'ER_CHECKREAD']);

/** What the transactions were given up for, by the connections they are on. */
const givenUp = new Map<string, Error>();

/** What knex tells of a statement: on which connection it is sent, by knex' name for that. */
interface Statement {
  readonly __knexUid?: string;
  readonly sql?: string;
}

/**
 * Notes which transactions the database gives up by itself. What is sent after that,
 * MySQL and MariaDB carry out as if there had never been one: it stays when the
 * transaction is rolled back. The others refuse it.
 */
export const noteGivenUp = ({ db }: Strapi): void => {
  if (db.dialect.client !== 'mysql') return;
  const failed = (error: Error & { readonly code?: string }, { __knexUid: name }: Statement) => {
    if (error.code !== undefined && fatal.has(error.code) && name !== undefined)
      givenUp.set(name, error);
  };
  const begun = ({ __knexUid: name, sql }: Statement) => {
    if (givenUp.size > 0 && name !== undefined && sql === 'BEGIN;') givenUp.delete(name);
  };
  db.connection.on('query-error', failed);
  db.connection.on('query', begun);
};

/** Where a transaction has its connection. */
interface Transaction {
  readonly client: { readonly acquireConnection: () => Promise<Statement> };
}

const names = new WeakMap<object, string>();

/** Learns what connection a transaction is on, so that it can be asked about. */
export const learnConnection = async ({ db }: Strapi, transaction: object): Promise<void> => {
  if (db.dialect.client !== 'mysql' || names.has(transaction)) return;
  const { __knexUid: name } = await (transaction as Transaction).client.acquireConnection();
  if (name !== undefined) names.set(transaction, name);
};

/** @throws what the database gave a transaction up for, where it has */
export const refuseGivenUp = (transaction: object): void => {
  const name = names.get(transaction);
  const error = name === undefined ? undefined : givenUp.get(name);
  if (error !== undefined) throw error;
};
