import type { Transaction } from '../database/sending';

/** The transaction that gated work is in. */
export interface Within {
  readonly transaction: Transaction;
  /** It was opened for this work: where it fails, all that was written is undone. */
  readonly isOwn: boolean;
}

let count = 0;

/**
 * Runs work that is undone as a whole where it fails, and nothing else with it.
 *
 * Strapi's nested transactions share the outer one: when somebody catches an
 * error inside it (a release does), half of a publish would be committed, with
 * the live version deleted. A real savepoint undoes exactly the work that failed;
 * where the transaction is this work's own, the transaction itself does.
 */
export const inSavepoint = async <Result>(
  { transaction, isOwn }: Within,
  work: () => Promise<Result>
): Promise<Result> => {
  if (isOwn) return work();
  count = (count + 1) % 1_000_000_000;
  const name = `pc_${count}`;
  await transaction.raw(`SAVEPOINT ${name}`);
  try {
    const result = await work();
    await transaction.raw(`RELEASE SAVEPOINT ${name}`);
    return result;
  } catch (error) {
    // Where the database has given the whole transaction up there is nothing to
    // return to; the reason it failed matters more than that.
    await Promise.resolve(transaction.raw(`ROLLBACK TO SAVEPOINT ${name}`)).catch(() => undefined);
    throw error;
  }
};
