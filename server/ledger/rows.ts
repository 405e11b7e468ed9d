import type { FoundRow } from '../../src/ledger/verify';
import { DECISION } from '../plugin-id';
import { breathe } from '../query/breathe';
import type { Strapi } from '../strapi';
import { saidBy } from './sealed';

/** A row of the ledger as the database hands it over. */
export type LedgerRow = Readonly<Record<string, unknown>> & { readonly id: number };

const batch = 500;

/** Which rows to read. */
export interface Span {
  /** Only those decided at this moment or later. ISO 8601. */
  readonly since?: string | undefined;
  /** Only those behind this id; all, whatever their ids, when left out. */
  readonly after?: number | undefined;
}

/**
 * Reads the ledger from its first row to the last there is now, some hundred rows
 * at a time: as much as somebody can use, however much there is.
 */
export async function* ledgerRows(
  strapi: Strapi,
  { since, after }: Span = {}
): AsyncGenerator<LedgerRow> {
  const end = await lastRow(strapi);
  for (let last = after; ;) {
    const rows = await strapi.db
      .queryBuilder(DECISION)
      .init({
        where: {
          id: { ...(last !== undefined && { $gt: last }), $lte: end },
          ...(since !== undefined && { decidedAt: { $gte: new Date(since) } }),
        },
        orderBy: [{ id: 'asc' }],
        limit: batch,
      })
      .execute<LedgerRow[]>();
    yield* rows;
    const lastRead = rows.at(-1);
    if (rows.length < batch || lastRead === undefined) return;
    last = lastRead.id;
    await breathe();
  }
}

/** The id of the last row there is. What is appended later has a higher one. */
export const lastRow = async (strapi: Strapi): Promise<number> => {
  const found = await strapi.db
    .queryBuilder(DECISION)
    .max('id')
    .execute<{ max: number | string | null }[]>({ mapResults: false });
  return Number(found[0]?.max ?? 0);
};

/** A row as the verifier reads it. */
export const foundRow = (row: LedgerRow): FoundRow => ({
  row: row.id,
  uid: row['entryUid'] as string,
  documentId: row['entryDocumentId'] as string,
  locale: (row['entryLocale'] ?? '') as string,
  said: saidBy(row),
  chain: (row['chain'] ?? null) as string | null,
  position: (row['position'] ?? null) as number | null,
  previous: (row['previous'] ?? null) as string | null,
  hash: (row['hash'] ?? null) as string | null,
});
