import { hiddenChanges, readableFields, readableTo } from '../../src/approval/readable';
import type { DecisionPage } from '../../src/contracts/decisions';
import { contentSchemaOf } from '../content/content-schema';
import { namingOf } from '../content/naming';
import { picturesIn } from '../content/pictures';
import { readRows } from '../content/read-rows';
import type { JudgedDocument } from '../judgement/judge-documents';
import type { Strapi } from '../strapi';
import type { DecisionReader } from './decision-page';

/**
 * The text as it would become public, and as it is public now: what this reader may
 * read of it. Of the rest they are told no more than how much of it differs.
 */
export const shownTexts = async (
  strapi: Strapi,
  { row }: JudgedDocument,
  { mayRead, mayReadType }: Pick<DecisionReader, 'mayRead' | 'mayReadType'>
): Promise<Pick<DecisionPage, 'draft' | 'public' | 'hiddenChanges' | 'pictures'>> => {
  const schema = contentSchemaOf(strapi, row.uid);
  const { uid, documentId, locale } = row;
  const [live] = await readRows(strapi, {
    schema,
    documentIds: [documentId],
    locales: [locale],
    version: 'published',
  });
  const texts = [row.values, ...(live ? [live.values] : [])];
  const naming = await namingOf(strapi, uid, texts, schema, mayReadType);
  const all = readableFields(schema, row.values, naming);
  const allNow = live === undefined ? null : readableFields(schema, live.values, naming);
  const draft = readableTo(all, mayRead);
  const now = allNow === null ? null : readableTo(allNow, mayRead);
  return {
    draft,
    public: now,
    hiddenChanges: hiddenChanges(allNow ?? [], all, mayRead),
    pictures: await picturesIn(strapi, [...draft, ...(now ?? [])]),
  };
};
