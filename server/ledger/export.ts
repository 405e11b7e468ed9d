import type { ExportWanted } from '../../src/contracts/ledger';
import { writtenAs, type ExportedRow } from '../../src/ledger/export';
import type { Strapi } from '../strapi';
import { checkpoints, lastCheckpoint } from './checkpoints';
import { foundRow, ledgerRows, type LedgerRow } from './rows';

export const exportedRow = (row: LedgerRow): ExportedRow => {
  const { said, position, previous, hash } = foundRow(row);
  return { id: row.id, said, position, previous, hash };
};

/**
 * The ledger as text, piece by piece: as much as the reader can take at a time. Behind the
 * rows, where the format has a place for them, the checkpoints there were when it began:
 * they are about no row that came later. With `since` some are of rows before the first.
 */
export async function* exportLedger(
  strapi: Strapi,
  { format, separator, since }: ExportWanted
): AsyncGenerator<string> {
  const written = writtenAs(format, separator);
  const last = (await lastCheckpoint(strapi))?.number ?? 0;
  if (written.head !== '') yield written.head;
  for await (const row of ledgerRows(strapi, { since })) yield written.line(exportedRow(row));
  if (format !== 'jsonl') return;
  for await (const checkpoint of checkpoints(strapi)) {
    if (checkpoint.number > last) return;
    if (since !== undefined && new Date(checkpoint.at) < new Date(since)) continue;
    yield written.checkpoint(checkpoint);
  }
}
