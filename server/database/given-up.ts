import type { Strapi } from '../strapi';
import { isCommit, isRollback } from './sending';

/** After these MySQL and MariaDB have undone the whole transaction, and not just the statement. */
const fatal = new Set(['ER_LOCK_DEADLOCK', 'ER_CHECKREAD']);

export const isGivenUpAfter = (error: unknown): boolean =>
  fatal.has(String((error as { readonly code?: unknown } | undefined)?.code));

/** What knex tells of a statement: on which connection it is sent, by knex' name for that. */
interface Statement {
  readonly __knexUid?: string;
  readonly sql?: string;
}

/**
 * Lets nothing more through in a transaction that the database has given up by itself.
 * MySQL and MariaDB would carry it out as if there had never been one, and it would stay
 * when the transaction is rolled back: Strapi, for one, puts the row it was changing back
 * to what it was, over what somebody else has written meanwhile. The other databases
 * refuse it themselves.
 *
 * Whoever sends it, and whatever for, is told what the transaction was given up for, so
 * that it can be done anew. Knex tells of a statement before it sends it; what a listener
 * throws is what becomes of the statement.
 */
export const refuseInGivenUp = ({ db }: Strapi): void => {
  if (db.dialect.client !== 'mysql') return;
  /** The connections with a transaction, and what it was given up for where it was. */
  const open = new Map<string, Error | undefined>();
  db.connection.on('query', ({ __knexUid: name = '', sql = '' }: Statement) => {
    if (sql.startsWith('BEGIN')) open.set(name, undefined);
    const givenUp = open.get(name);
    if (isEnd(sql)) open.delete(name);
    if (givenUp !== undefined && !isRollback(sql)) throw givenUp;
  });
  db.connection.on('query-error', (error: Error, { __knexUid: name = '' }: Statement) => {
    if (open.has(name) && isGivenUpAfter(error)) open.set(name, error);
  });
};

const isEnd = (sql: string): boolean => isRollback(sql) || isCommit(sql);
