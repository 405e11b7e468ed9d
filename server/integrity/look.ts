import { hashContent } from '../../src/content/hash';
import type { ContentSchema } from '../../src/content/schema';
import type { FindingKind } from '../../src/contracts/integrity';
import type { Outcome } from '../../src/ledger/decision';
import { grounds } from '../../src/ledger/grounds';
import { contentQuery, publicRows, readRows, type DocumentRow } from '../content/read-rows';
import { DECISION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import { breathe } from '../query/breathe';
import { inTransaction, type Strapi } from '../strapi';

/** A public version, and what is wrong with it; null where it rests on a decision. */
export interface Seen {
  readonly row: DocumentRow;
  readonly contentHash: string;
  readonly what: FindingKind | null;
}

const batch = 200;

/**
 * Every public version of a type, some at a time, each compared with the latest
 * decision it can rest on.
 */
export async function* publicVersions(
  strapi: Strapi,
  schema: ContentSchema
): AsyncGenerator<readonly Seen[]> {
  for (let after = 0; ;) {
    const rows = await publicRows(strapi, schema, after, batch);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    const seen = await compared(strapi, schema, rows);
    const doubtful = seen.flatMap(({ row, what }) => (what === null ? [] : row.documentId));
    const confirmed = await lookAgain(strapi, schema, doubtful);
    yield seen.flatMap((each) => (each.what === null ? each : (confirmed.get(each.row.id) ?? [])));
    await breathe();
  }
}

/**
 * A publish may have come between the row and its decision: what looks wrong is
 * read once more, while nobody can publish it.
 * @returns what is seen now, by the id of the row
 */
const lookAgain = async (
  strapi: Strapi,
  schema: ContentSchema,
  documentIds: readonly string[]
): Promise<ReadonlyMap<number, Seen>> => {
  if (documentIds.length === 0) return new Map();
  const seen = await inTransaction(strapi, async () => {
    const wanted = { schema, documentIds: [...new Set(documentIds)], locales: 'all' as const };
    const rows = await readRows(strapi, { ...wanted, version: 'published', lock: true });
    return compared(strapi, schema, rows);
  });
  return new Map(seen.map((each) => [each.row.id, each]));
};

/**
 * What is wrong with a document's public version at this moment, while nobody can publish
 * it; null where it rests on a decision, or is not public.
 */
export const wrongNow = async (
  strapi: Strapi,
  schema: ContentSchema,
  { documentId, locale }: Pick<DocumentRow, 'documentId' | 'locale'>
): Promise<FindingKind | null> => {
  const wanted = { schema, documentIds: [documentId], locales: [locale] };
  const rows = await readRows(strapi, { ...wanted, version: 'published', lock: true });
  if (rows.length > 1) return 'twice';
  const [seen] = await compared(strapi, schema, rows);
  return seen?.what ?? null;
};

const compared = async (
  strapi: Strapi,
  schema: ContentSchema,
  rows: readonly DocumentRow[]
): Promise<Seen[]> => {
  const decided = await decidedHashes(strapi, schema.uid, rows);
  return rows.map((row) => {
    const contentHash = hashContent(schema, row.values, 'content', sha256) ?? '';
    const known = decided.get(keyOf(row.documentId, row.locale ?? ''));
    const what = known === undefined ? 'undecided' : known === contentHash ? null : 'changed';
    return { row, contentHash, what };
  });
};

const keyOf = (documentId: string, locale: string): string => `${locale}/${documentId}`;

interface Ground {
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly contentHash: string;
  readonly outcome: Outcome;
}

/** The hash of the content that each document's latest ground is about; none where it was ended. */
const decidedHashes = async (
  strapi: Strapi,
  uid: string,
  rows: readonly DocumentRow[]
): Promise<ReadonlyMap<string, string>> => {
  const about = {
    entryUid: uid,
    entryDocumentId: { $in: [...new Set(rows.map(({ documentId }) => documentId))] },
    outcome: { $in: [...grounds, 'unpublished'] },
  };
  const latest = await strapi.db
    .queryBuilder(DECISION)
    .max('id')
    .where(about)
    .groupBy(['entry_document_id', 'entry_locale'])
    .execute<{ max: number }[]>({ mapResults: false });
  if (latest.length === 0) return new Map();
  const decisions = await strapi.db
    .queryBuilder(DECISION)
    .init({
      where: { id: { $in: latest.map(({ max }) => max) } },
      select: ['id', 'entryDocumentId', 'entryLocale', 'contentHash', 'outcome'],
    })
    .execute<Ground[]>();
  return new Map(
    decisions
      .filter(({ outcome }) => outcome !== 'unpublished')
      .map(({ entryDocumentId, entryLocale, contentHash }) => [
        keyOf(entryDocumentId, entryLocale ?? ''),
        contentHash,
      ])
  );
};

/**
 * Documents that are public twice in one locale, some at a time: which version the
 * world reads is chance. Of each document and locale one row is given.
 */
export async function* publicTwice(
  strapi: Strapi,
  schema: ContentSchema
): AsyncGenerator<readonly DocumentRow[]> {
  for (let after = ''; ;) {
    const documentIds = await idsOfTwice(strapi, schema.uid, after);
    const last = documentIds.at(-1);
    if (last === undefined) return;
    after = last;
    const wanted = { schema, documentIds, locales: 'all' as const };
    const rows = await readRows(strapi, { ...wanted, version: 'published' });
    const known = new Set<string>();
    const twice = new Map<string, DocumentRow>();
    for (const row of rows) {
      const key = keyOf(row.documentId, row.locale ?? '');
      if (known.has(key)) twice.set(key, row);
      known.add(key);
    }
    yield [...twice.values()];
    await breathe();
  }
}

/** The next documents, behind one of them, that have more public rows than locales. */
const idsOfTwice = async (strapi: Strapi, uid: string, after: string): Promise<string[]> => {
  const { tableName } = strapi.db.metadata.get(uid);
  const found: unknown = await strapi.db
    .getConnection(tableName)
    .whereNotNull('published_at')
    .where('document_id', '>', after)
    .groupBy('document_id')
    .havingRaw("count(*) > count(distinct coalesce(locale, ''))")
    .orderBy('document_id')
    .limit(batch)
    .select('document_id');
  return (found as { document_id: string }[]).map((each) => each.document_id);
};

/** Whether any draft of a document is there to go on from. */
export const hasDraft = async (strapi: Strapi, row: Omit<DocumentRow, 'id'>): Promise<boolean> => {
  const { uid, documentId, locale } = row;
  const where = { documentId, publishedAt: null, ...(locale !== null && { locale }) };
  return (await contentQuery(strapi, uid).count({ where })) > 0;
};
