/** The part of a knex transaction that is used here. */
export interface Transaction {
  readonly raw: (sql: string) => PromiseLike<unknown>;
}

let count = 0;

/**
 * Runs work that can be undone on its own.
 *
 * Strapi's nested transactions share the outer one: when somebody catches an
 * error inside it (a release does), half of a publish would be committed, with
 * the live version deleted. A real savepoint undoes exactly the work that failed.
 */
export const inSavepoint = async <Result>(
  transaction: Transaction,
  work: () => Promise<Result>
): Promise<Result> => {
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
