import type { PickableDocument } from '../../src/contracts/policies';
import { contentSchemaOf } from '../content/content-schema';
import { contentQuery, readRows } from '../content/read-rows';
import type { Strapi } from '../strapi';

const most = 20;

/** Drafts of a type whose text contains some words; the latest where none are given. */
export const findDocuments = async (
  strapi: Strapi,
  uid: string,
  search: string
): Promise<PickableDocument[]> => {
  const rows = (await contentQuery(strapi, uid).findMany({
    where: { publishedAt: null },
    ...(search !== '' && { _q: search }),
    select: ['id', 'documentId'],
    orderBy: { updatedAt: 'desc' },
    limit: most,
  })) as { id: number; documentId: string }[];
  const drafts = await readRows(strapi, {
    schema: contentSchemaOf(strapi, uid),
    documentIds: [...new Set(rows.map(({ documentId }) => documentId))],
    locales: 'all',
    version: 'draft',
  });
  return rows.flatMap(({ id }) => {
    const draft = drafts.find((each) => each.id === id);
    if (draft === undefined) return [];
    const { documentId, locale, title } = draft;
    return [{ uid, documentId, locale, title }];
  });
};
