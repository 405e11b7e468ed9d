import { writtenAs, type ExportFormat, type ExportedRow } from '../../src/ledger/export';
import type { Strapi } from '../strapi';
import { foundRow, ledgerRows, type LedgerRow } from './rows';

export const exportedRow = (row: LedgerRow): ExportedRow => {
  const { said, position, previous, hash } = foundRow(row);
  return { id: row.id, said, position, previous, hash };
};

/** The ledger as text, piece by piece: as much as the reader can take at a time. */
export async function* exportLedger(
  strapi: Strapi,
  format: ExportFormat,
  since?: string
): AsyncGenerator<string> {
  const { head, line } = writtenAs[format];
  if (head !== '') yield head;
  for await (const row of ledgerRows(strapi, { since })) yield line(exportedRow(row));
}
