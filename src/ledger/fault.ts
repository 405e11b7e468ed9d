import type { ChainName } from './seal';

/** Something about the ledger that is not as it was written. */
export type LedgerFault =
  | ({
      /** A row says something else than when it was sealed; is gone; or never was appended. */
      readonly what: 'changed' | 'removed' | 'inserted';
      /** Its place in the chain of its document; null for a row from before there was one. */
      readonly position: number | null;
      /** The row's id; null for one that is gone. */
      readonly row: number | null;
    } & ChainName)
  | {
      /** The same of a checkpoint, by its number. */
      readonly what: 'checkpoint-changed' | 'checkpoint-removed';
      readonly number: number;
    };
