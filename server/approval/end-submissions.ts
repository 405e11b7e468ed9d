import type { SubmissionState } from '../../src/contracts/decisions';
import { tell } from '../notices/tell';
import { SUBMISSION } from '../plugin-id';
import { currentActor } from '../request/actor';
import type { Strapi } from '../strapi';
import { findSubmissions } from './submissions';

/**
 * What waited for a decision on a document has got it when the document is public.
 * Part of the publish.
 */
export const closeSubmissions = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  locales: readonly (string | null)[]
): Promise<void> => {
  const where = {
    entryUid: uid,
    entryDocumentId: documentId,
    entryLocale: { $in: locales.map((each) => each ?? '') },
    asks: 'decision',
    state: { $in: ['waiting', 'approved'] },
  };
  const waiting = await findSubmissions(strapi, { where });
  if (waiting.length === 0) return;
  await end(strapi, 'published', where);
  const actor = currentActor(strapi);
  for (const each of waiting) {
    const submission = { ...each, state: 'published' as const };
    await tell(strapi, { kind: 'published', submission, actor, words: '' });
  }
};

/** Nobody decides on what is gone. What went out in an emergency is still to be reviewed. */
export const withdrawSubmissionsExcept = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  remaining: readonly (string | null)[]
): Promise<void> => {
  await withdrawSubmissions(strapi, {
    entryUid: uid,
    entryDocumentId: documentId,
    ...(remaining.length > 0 && { entryLocale: { $notIn: remaining.map((each) => each ?? '') } }),
  });
};

/** Withdraws what a query finds of what waits for a decision, or was approved and is not public. */
export const withdrawSubmissions = (strapi: Strapi, where: object): Promise<void> =>
  end(strapi, 'withdrawn', {
    ...where,
    asks: 'decision',
    state: { $in: ['waiting', 'approved'] },
  });

/** The name of what waits is given up with it: each row has its own for that, its ref. */
const end = async (strapi: Strapi, state: SubmissionState, where: object): Promise<void> => {
  const own = strapi.db.connection.ref('ref');
  await strapi.db
    .queryBuilder(SUBMISSION)
    .where(where)
    .update({ state, openKey: own } as never)
    .execute();
};
