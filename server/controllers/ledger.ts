import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { exportWanted, ledgerPageWanted } from '../../src/contracts/ledger';
import { exportedRow, exportLedger } from '../ledger/export';
import type { LedgerRow } from '../ledger/rows';
import { DECISION } from '../plugin-id';
import { queryOf } from '../request/parts';
import { readInput } from '../request/read-input';
import type { Given } from '../services';

const types = { jsonl: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' } as const;

/** What auditors ask for: a page of the ledger, or all of it. Nothing here changes it. */
export const ledger = ({ strapi }: Given) => ({
  async find(ctx: Context): Promise<void> {
    const { before, limit, uid, documentId } = readInput(strapi, ledgerPageWanted, queryOf(ctx));
    const where = {
      ...(before !== undefined && { id: { $lt: before } }),
      ...(uid !== undefined && { entryUid: uid }),
      ...(documentId !== undefined && { entryDocumentId: documentId }),
    };
    const rows = await strapi.db
      .queryBuilder(DECISION)
      .init({ where, orderBy: [{ id: 'desc' }], limit })
      .execute<LedgerRow[]>();
    ctx.body = { data: rows.map(exportedRow) };
  },

  export(ctx: Context): void {
    const wanted = readInput(strapi, exportWanted, queryOf(ctx));
    const { format } = wanted;
    ctx.set('Content-Type', types[format]);
    ctx.set('Content-Disposition', `attachment; filename="ledger.${format}"`);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = Readable.from(exportLedger(strapi, wanted));
  },
});
