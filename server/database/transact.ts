import type { Strapi } from '../strapi';
import type { Transaction } from './sending';
import { refuseUndone, tellUndone } from './undone';

/** What Strapi hands to the work of a transaction; it types all of this as `any`. */
export interface Given {
  readonly trx: Transaction;
  readonly onCommit: (callback: () => void) => void;
  readonly onRollback: (callback: () => void) => void;
}

/** How the statements of a transaction are sent; `isOwn` where it was opened for this. */
export type Enter = (transaction: Transaction, isOwn: boolean) => void;

/**
 * Runs work in a transaction of its own, or in the one there is. One of its own is through
 * only when the database says so, which Strapi does not ask.
 *
 * Waits for nothing before it asks for the transaction: see `gated`.
 */
export const transact = async <Result>(
  strapi: Strapi,
  work: (given: Given) => Promise<Result>,
  enter?: Enter
): Promise<Result> => {
  const isOwn = !strapi.db.inTransaction();
  try {
    return await strapi.db.transaction(async (strapis) => {
      const given = strapis as unknown as Given;
      enter?.(given.trx, isOwn);
      if (isOwn) refuseUndone(strapi, given.trx);
      return work(given);
    });
  } catch (error) {
    throw tellUndone(strapi, error);
  }
};
