import type { Core } from '@strapi/strapi';
import { NEWS } from '../../api/support/municipality';

interface Whole {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly contact: { readonly name: string } | null;
}

/** Texts of which one part was written by one step and another by another. */
export const tornTexts = async (
  strapi: Core.Strapi,
  documentIds: ReadonlySet<string>
): Promise<string[]> => {
  const rows = (await strapi.db.query(NEWS).findMany({
    where: { documentId: { $in: [...documentIds] } },
    populate: { contact: true },
  })) as Whole[];
  return rows
    .filter(({ title, contact }) => contact?.name !== title)
    .map(
      ({ documentId, locale, title, publishedAt, contact }) =>
        `${publishedAt === null ? 'the draft' : 'what is public of'} ${documentId}/${locale} is torn: “${title}” with the contact “${contact?.name ?? 'nobody'}”`
    );
};
