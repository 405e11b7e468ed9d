import { changedAmong, readableFields } from '../../src/approval/readable';
import type { DecisionPage } from '../../src/contracts/decisions';
import { contentSchemaOf } from '../content/content-schema';
import { namingOf } from '../content/naming';
import { picturesIn } from '../content/pictures';
import { readRows } from '../content/read-rows';
import type { JudgedDocument } from '../judgement/judge-documents';
import type { Strapi } from '../strapi';

/**
 * The text as it would become public, and as it is public now: what this reader may
 * read of it. Of the rest they are told no more than how much of it differs.
 */
export const shownTexts = async (
  strapi: Strapi,
  { row }: JudgedDocument,
  readable: readonly string[]
): Promise<Pick<DecisionPage, 'draft' | 'public' | 'hiddenChanges' | 'pictures'>> => {
  const schema = contentSchemaOf(strapi, row.uid);
  const { uid, documentId, locale } = row;
  const [live] = await readRows(strapi, {
    schema,
    documentIds: [documentId],
    locales: [locale],
    version: 'published',
  });
  const naming = await namingOf(strapi, uid, [row.values, ...(live ? [live.values] : [])], schema);
  const fields = (values: typeof row.values) =>
    readableFields(schema, values, naming).filter(({ path }) =>
      readable.includes(path.split('.')[0] ?? path)
    );
  const hidden = Object.keys(schema.attributes).filter((name) => !readable.includes(name));
  const draft = fields(row.values);
  const now = live === undefined ? null : fields(live.values);
  return {
    draft,
    public: now,
    hiddenChanges: changedAmong(schema, hidden, live?.values ?? {}, row.values),
    pictures: await picturesIn(strapi, [...draft, ...(now ?? [])]),
  };
};
