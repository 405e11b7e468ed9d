import type { ContentSchema } from '../../src/content/schema';
import { normaliseValues, type Values } from '../../src/content/values';
import { asUid, type Strapi } from '../strapi';
import { populateOwn } from './populate';

/** One row of a document: its draft or its public version, in one locale. */
export interface DocumentRow {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  /** Null for content types without locales. */
  readonly locale: string | null;
  readonly title: string;
  readonly values: Values;
}

export interface RowsWanted {
  readonly schema: ContentSchema;
  readonly documentIds: readonly string[];
  /** `all`, or those named; null in the list stands for types without locales. */
  readonly locales: 'all' | readonly (string | null)[];
  readonly version: 'draft' | 'published';
  /** Holds the rows until the surrounding transaction ends. */
  readonly lock?: boolean;
}

/**
 * Reads rows with their whole own content. Joins the surrounding transaction, so
 * it sees what that transaction has written.
 */
export const readRows = async (strapi: Strapi, wanted: RowsWanted): Promise<DocumentRow[]> => {
  const { schema, documentIds, locales, version, lock = false } = wanted;
  if (documentIds.length === 0 || locales.length === 0) return [];
  const query = strapi.db.queryBuilder(schema.uid).init({
    where: {
      documentId: { $in: documentIds },
      ...(locales !== 'all' && locales[0] !== null && { locale: { $in: locales } }),
      publishedAt: version === 'draft' ? { $null: true } : { $notNull: true },
    },
    populate: populateOwn(schema),
    // Always in the same order, so that two who lock several do not wait for each other.
    orderBy: [{ id: 'asc' }],
  });
  if (lock) query.forUpdate();
  const rows = await query.execute<Record<string, unknown>[]>();
  return rows.map((row) => documentRow(schema, row));
};

/** Public rows of a type behind one of them, with their whole own content, by id. */
export const publicRows = async (
  strapi: Strapi,
  schema: ContentSchema,
  after: number,
  limit: number
): Promise<DocumentRow[]> => {
  const query = strapi.db.queryBuilder(schema.uid).init({
    where: { id: { $gt: after }, publishedAt: { $notNull: true } },
    populate: populateOwn(schema),
    orderBy: [{ id: 'asc' }],
    limit,
  });
  const rows = await query.execute<Record<string, unknown>[]>();
  return rows.map((row) => documentRow(schema, row));
};

const documentRow = (schema: ContentSchema, row: Record<string, unknown>): DocumentRow => {
  const values = normaliseValues(schema, row);
  const documentId = String(row['documentId']);
  return {
    id: Number(row['id']),
    uid: schema.uid,
    documentId,
    locale: typeof row['locale'] === 'string' && row['locale'] !== '' ? row['locale'] : null,
    title: titleOf(schema, values) ?? documentId,
    values,
  };
};

/** What an editor calls the document: its title, its name, or its first short text. */
export const titleOf = (schema: ContentSchema, values: Values): string | undefined => {
  const texts = Object.keys(schema.attributes).filter(
    (name) => schema.attributes[name]?.type === 'string'
  );
  const name = ['title', 'name', ...texts].find((each) => typeof values[each] === 'string');
  const title = name === undefined ? undefined : values[name];
  return typeof title === 'string' ? title.slice(0, 200) : undefined;
};

/** The uid a query wants, for callers that hold it as text. */
export const contentQuery = (strapi: Strapi, uid: string) => strapi.db.query(asUid(uid));
