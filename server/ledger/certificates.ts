import { publishingOutcomes, type Decision } from '../../src/ledger/decision';
import { contentQuery } from '../content/read-rows';
import { DECISION } from '../plugin-id';
import type { Strapi } from '../strapi';
import { decisionsById } from './ledger';

/** The evidence for what is public now: the decision it was published by. */
export type Certificate = Decision;

export interface Certificates {
  /**
   * Certificates of some documents in a locale, by documentId. A document that
   * was never published through the gate has none, nor has one that was unpublished.
   *
   * Holds names of persons: who shows it to the public chooses what to show.
   */
  readonly forDocuments: (
    uid: string,
    documentIds: readonly string[],
    locale: string | null
  ) => Promise<Readonly<Record<string, Certificate>>>;
}

export const createCertificates = (strapi: Strapi): Certificates => ({
  forDocuments: async (uid, documentIds, locale) => {
    const isPublic = await publicOnes(strapi, uid, documentIds, locale);
    if (isPublic.length === 0) return {};
    const latest = strapi.db
      .queryBuilder(DECISION)
      .max('id')
      .where({
        entryUid: uid,
        entryDocumentId: { $in: isPublic },
        entryLocale: locale ?? '',
        outcome: { $in: [...publishingOutcomes, 'unpublished'] },
      })
      .groupBy(['entry_document_id']);
    const ids = (await latest.execute<{ max: number }[]>({ mapResults: false })).map(
      ({ max }) => max
    );
    const decisions = await decisionsById(strapi, ids);
    // What was taken from the public, and is there once more, is so by no decision.
    const lasting = decisions.filter(({ outcome }) => outcome !== 'unpublished');
    return Object.fromEntries(lasting.map((decision) => [decision.documentId, decision]));
  },
});

const publicOnes = async (
  strapi: Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: string | null
): Promise<string[]> => {
  if (documentIds.length === 0) return [];
  const rows = (await contentQuery(strapi, uid).findMany({
    where: {
      documentId: { $in: [...documentIds] },
      publishedAt: { $notNull: true },
      ...(locale !== null && { locale }),
    },
    select: ['documentId'],
  })) as { documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
