import { z } from 'zod';
import { exportFormats, separators } from '../ledger/export';

/** What to hand out of the ledger. */
export const exportWanted = z.strictObject({
  format: z.enum(exportFormats).default('jsonl'),
  /** Of the table alone. */
  separator: z.enum(separators).default(','),
  /** A day or a moment, ISO 8601. */
  since: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
});

export type ExportWanted = z.output<typeof exportWanted>;

/** A page of the ledger, newest first. */
export const ledgerPageWanted = z.strictObject({
  /** Only rows before this one: the last of the page before. */
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  uid: z.string().max(200).optional(),
  documentId: z.string().max(200).optional(),
});
