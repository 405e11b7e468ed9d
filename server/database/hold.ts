import { runStatement, statementFor } from '../query/statement';
import { tableIn } from '../query/table';
import { asUid, inTransaction, type Strapi } from '../strapi';
import { Outrun } from './contention';

/** How often drafts that are replaced while they are waited for are waited for anew. */
const most = 8;

/**
 * Keeps everybody else from writing some documents until the surrounding transaction
 * ends. Whoever writes a document holds it first of all, before its components and its
 * public version: so nobody has one part of it and waits for another.
 *
 * It is the drafts that are held, in all languages and always in the same order. SQLite
 * lets one write at a time as it is.
 * @throws what is done anew, where others have replaced a draft each time
 */
export const holdDocuments = async (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[]
): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') return;
  await inTransaction(strapi, async (transaction) => {
    for (let tried = 0; tried < most; tried += 1) {
      const asked = draftsOf(strapi, uid, documentIds);
      const held = (await runStatement(strapi, asked, transaction)) as readonly HeldDraft[];
      // MySQL and MariaDB look at what is there now, while they wait, too.
      if (strapi.db.dialect.client === 'mysql') return;
      const there = held[0]?.there ?? (await countDrafts(strapi, uid, documentIds));
      // Where fewer are held, others have taken the place of some that this one waited for.
      if (held.length >= Number(there)) return;
    }
    throw new Outrun('Others have replaced a draft each time it was waited for.');
  });
};

interface HeldDraft {
  /** How many there were when it was asked for; some drivers give such a number as a text. */
  readonly there: number | string;
}

const draftsOf = (strapi: Strapi, uid: string, documentIds: readonly string[]) => {
  const { tableName } = strapi.db.metadata.get(uid);
  return statementFor(strapi, {
    form: `hold ${uid} ${documentIds.length}`,
    values: documentIds,
    write: (standIns) => {
      const there = tableIn(strapi, `${tableName} as d`)
        .count('*')
        .whereIn('d.document_id', standIns)
        .whereNull('d.published_at');
      return tableIn(strapi, `${tableName} as t`)
        .select('t.id', there.as('there'))
        .whereIn('t.document_id', standIns)
        .whereNull('t.published_at')
        .orderBy('t.id')
        .forUpdate();
    },
  });
};

const countDrafts = (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[]
): Promise<number> => {
  const where = { documentId: { $in: [...documentIds] }, publishedAt: { $null: true } };
  return strapi.db.query(asUid(uid)).count({ where });
};
