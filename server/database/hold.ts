import { runStatement, statementFor } from '../query/statement';
import { tableIn } from '../query/table';
import { inTransaction, type Strapi } from '../strapi';

/**
 * Keeps everybody else from writing some documents until the surrounding transaction
 * ends. Whoever writes a document holds it first of all, before its components and its
 * public version: so nobody has one part of it and waits for another.
 *
 * It is the drafts that are held, in all languages and always in the same order. SQLite
 * lets one write at a time as it is.
 */
export const holdDocuments = async (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[]
): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') return;
  const { tableName } = strapi.db.metadata.get(uid);
  const drafts = statementFor(strapi, {
    form: `hold ${uid} ${documentIds.length}`,
    values: documentIds,
    write: (standIns) =>
      tableIn(strapi, tableName)
        .select('id')
        .whereIn('document_id', standIns)
        .whereNull('published_at')
        .orderBy('id')
        .forUpdate(),
  });
  await inTransaction(strapi, async (transaction) => {
    const hold = () => runStatement(strapi, drafts, transaction);
    // While this one waited, a draft may have been put in the place of the one it waited for.
    if ((await hold()).length === 0) await hold();
  });
};
