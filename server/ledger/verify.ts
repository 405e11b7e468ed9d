import type { Checkpoint } from '../../src/ledger/checkpoint';
import type { LedgerFault } from '../../src/ledger/fault';
import { LedgerVerifier } from '../../src/ledger/verify';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';
import { checkpoints, lastCheckpoint } from './checkpoints';
import { foundRow, ledgerRows } from './rows';

/** What a reading of the whole ledger came to. */
export interface LedgerReport {
  readonly rows: number;
  /** Rows from before there was a chain: nothing is known of them. */
  readonly beforeChain: number;
  readonly latest: Pick<Checkpoint, 'number' | 'hash' | 'at'> | null;
  readonly faults: readonly LedgerFault[];
}

/** A checkpoint somebody wrote down elsewhere. */
export type Expected = Pick<Checkpoint, 'number' | 'hash'>;

/** Faults that are kept: who finds more has no use for the rest. */
const mostFaults = 10_000;

/**
 * Reads the whole ledger and says what in it is not as it was written.
 * @param expected a checkpoint that must still say what it did
 */
export const verifyLedger = async (strapi: Strapi, expected?: Expected): Promise<LedgerReport> => {
  for (;;) {
    const report = await readOnce(strapi, expected);
    if (report.faults.length === 0) return report;
    // Rows that were removed by rule while we read look like rows that are gone.
    if ((await lastCheckpoint(strapi))?.hash === report.latest?.hash) return report;
  }
};

const readOnce = async (strapi: Strapi, expected?: Expected): Promise<LedgerReport> => {
  const verifier = new LedgerVerifier(sha256);
  const faults: LedgerFault[] = [];
  const note = (found: readonly LedgerFault[]) => {
    if (faults.length < mostFaults) faults.push(...found);
  };
  let isThere = expected === undefined;
  for await (const checkpoint of checkpoints(strapi)) {
    note(verifier.checkpoint(checkpoint));
    if (checkpoint.number === expected?.number) {
      isThere = true;
      if (checkpoint.hash !== expected.hash)
        note([{ what: 'checkpoint-changed', number: expected.number }]);
    }
  }
  if (!isThere && expected !== undefined)
    note([{ what: 'checkpoint-removed', number: expected.number }]);
  let rows = 0;
  let beforeChain = 0;
  for await (const row of ledgerRows(strapi)) {
    rows += 1;
    const found = foundRow(row);
    const wrong = verifier.row(found);
    if (found.position === null && wrong.length === 0) beforeChain += 1;
    note(wrong);
  }
  note(verifier.end());
  const { latest } = verifier;
  return {
    rows,
    beforeChain,
    latest:
      latest === undefined ? null : { number: latest.number, hash: latest.hash, at: latest.at },
    faults,
  };
};
