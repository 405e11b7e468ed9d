import type { ContentSchema } from '../../src/content/schema';
import { normaliseValues, type Values } from '../../src/content/values';
import { asUid, type Strapi } from '../strapi';
import { rowsIn, selectTogether, type Select, type Selected } from '../query/together';
import { assemble } from './parts/assemble';
import { partsOf } from './parts/part';
import { selectsFor } from './parts/select';
import { namedLocales, selectOwnRows } from './own-rows';
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
  /** Rows it is false of are left out, before anything more is read of them. */
  readonly admits?: ((row: object) => boolean) | undefined;
}

/**
 * Reads rows with their whole own content. Joins the surrounding transaction, so
 * it sees what that transaction has written.
 */
export const readRows = async (strapi: Strapi, wanted: RowsWanted): Promise<DocumentRow[]> =>
  (await readRowsAnd(strapi, wanted, () => [])).rows;

export interface RowsAnd {
  readonly rows: DocumentRow[];
  readonly others: Selected;
}

/** Reads rows, and something else about them in the statement that reads their parts. */
export const readRowsAnd = async (
  strapi: Strapi,
  wanted: RowsWanted,
  others: OthersOf
): Promise<RowsAnd> => {
  const { schema, documentIds, locales, admits } = wanted;
  if (documentIds.length === 0 || locales.length === 0) return { rows: [], others: new Map() };
  const isLeftToStrapi = admits !== undefined || partsOf(strapi, schema) === undefined;
  const own = isLeftToStrapi ? undefined : selectOwnRows(strapi, wanted);
  if (own !== undefined) {
    const selected = await selectTogether(strapi, [own]);
    return withParts(strapi, schema, rowsIn(selected, own.name) as Raw[], others);
  }
  return readWhole(strapi, schema, queryFor(wanted), { ...wanted, others });
};

/** In the order of `selectOwnRows`, for the same reason. */
const queryFor = ({ documentIds, locales, version }: RowsWanted): object => {
  const named = namedLocales(locales);
  const where = {
    documentId: { $in: documentIds },
    ...(named.length > 0 && { locale: { $in: named } }),
    publishedAt: version === 'draft' ? { $null: true } : { $notNull: true },
  };
  return { where, orderBy: [{ id: 'asc' }] };
};

/** Public rows of a type behind one of them, with their whole own content, by id. */
export const publicRows = async (
  strapi: Strapi,
  schema: ContentSchema,
  after: number,
  limit: number
): Promise<DocumentRow[]> => {
  const where = { id: { $gt: after }, publishedAt: { $notNull: true } };
  const query = { where, orderBy: [{ id: 'asc' }], limit };
  return (await readWhole(strapi, schema, query, { others: () => [] })).rows;
};

/** What else to select, once it is known which rows there are. */
type OthersOf = (rows: readonly RowName[]) => readonly Select[];

type RowName = Pick<DocumentRow, 'uid' | 'documentId' | 'locale'>;

const readWhole = async (
  strapi: Strapi,
  schema: ContentSchema,
  query: object,
  { lock, admits, others }: Pick<RowsWanted, 'lock' | 'admits'> & { readonly others: OthersOf }
): Promise<RowsAnd> => {
  const populate = partsOf(strapi, schema) === undefined ? { populate: populateOwn(schema) } : {};
  const rowsQuery = strapi.db.queryBuilder(asUid(schema.uid)).init({ ...query, ...populate });
  if (lock === true) rowsQuery.forUpdate();
  const all = await rowsQuery.execute<Raw[]>();
  return withParts(strapi, schema, admits === undefined ? all : all.filter(admits), others);
};

/** Rows with what they are made of, as far as they do not hold it yet. */
const withParts = async (
  strapi: Strapi,
  schema: ContentSchema,
  found: readonly Raw[],
  others: OthersOf
): Promise<RowsAnd> => {
  if (found.length === 0) return { rows: [], others: new Map() };
  const parts = partsOf(strapi, schema) ?? [];
  const ids = found.map(({ id }) => Number(id));
  const selected = await selectTogether(strapi, [
    ...selectsFor(parts, ids),
    ...others(found.map((row) => rowName(schema, row))),
  ]);
  const whole = assemble(parts, found, selected);
  return { rows: whole.map((row) => documentRow(schema, row)), others: selected };
};

type Raw = Readonly<Record<string, unknown>>;

const rowName = ({ uid }: ContentSchema, row: Raw): RowName => ({
  uid,
  documentId: String(row['documentId']),
  locale: typeof row['locale'] === 'string' && row['locale'] !== '' ? row['locale'] : null,
});

const documentRow = (schema: ContentSchema, row: Raw): DocumentRow => {
  const values = normaliseValues(schema, row);
  const name = rowName(schema, row);
  const title = titleOf(schema, values) ?? name.documentId;
  return { id: Number(row['id']), ...name, title, values };
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
