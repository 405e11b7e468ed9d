import { asUid, type Strapi } from '../strapi';

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
  const where = { documentId: { $in: documentIds }, publishedAt: { $null: true } };
  const hold = () =>
    strapi.db
      .queryBuilder(asUid(uid))
      .init({ select: ['id'], where, orderBy: [{ id: 'asc' }] })
      .forUpdate()
      .execute<unknown[]>();
  // While this one waited, a draft may have been put in the place of the one it waited for.
  if ((await hold()).length === 0) await hold();
};
