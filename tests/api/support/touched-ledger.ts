import { writeCheckpoints } from '../../../server/ledger/checkpoints';
import { verifyLedger } from '../../../server/ledger/verify';
import type { LedgerFault } from '../../../src/ledger/fault';
import { openMunicipality, type Municipality } from './municipality';
import { documents, publishedNews, refusal } from './news';

/** A row as its table has it. */
export type Row = Record<string, unknown> & { readonly id: number; readonly position: number };

/** What somebody does who can write to the database. */
export type Touch = (database: TouchedDatabase) => Promise<unknown>;
export type TouchedDatabase = ReturnType<typeof databaseIn>;

/** A ledger of seven rows about two documents, tied together by checkpoints. */
export interface TouchedLedger {
  readonly lerum: Municipality;
  /** Three rows: published, refused, published. */
  readonly other: string;
  /** The same, and published once more. */
  readonly one: string;
  /** What the verification says while something is touched; afterwards all is as it was. */
  readonly saidOf: (touch: Touch) => Promise<string[]>;
  readonly checkpoint: () => Promise<void>;
}

export const openTouchedLedger = async (): Promise<TouchedLedger> => {
  const lerum = await openMunicipality();
  // Its row is taken away, so that there is a place before the first.
  await publishedNews(lerum.strapi, 'Före allt');
  await lerum.strapi.db.connection('pc_decisions').delete();
  const checkpoint = () => writeCheckpoints(lerum.strapi, new Date(Date.now() + 60_000));
  const one = await storied(lerum, 'Ett');
  const other = await storied(lerum, 'Annat');
  await checkpoint();
  await documents(lerum.strapi).publish({ documentId: one });
  await checkpoint();
  const nameOf = (documentId: string): string =>
    documentId === one ? 'one' : documentId === other ? 'other' : documentId;
  const told = (fault: LedgerFault): string =>
    'number' in fault
      ? `${fault.what} ${fault.number}`
      : `${fault.what} ${nameOf(fault.documentId)} ${fault.position ?? '–'}`;
  const saidOf = async (touch: Touch) => (await faultsOf(lerum, touch)).map(told);
  return { lerum, one, other, saidOf, checkpoint };
};

const storied = async ({ strapi }: Municipality, title: string): Promise<string> => {
  const { documentId } = await publishedNews(strapi, title);
  await documents(strapi).update({ documentId, data: { contact: null } });
  await refusal(documents(strapi).publish({ documentId }));
  await documents(strapi).discardDraft({ documentId });
  await documents(strapi).publish({ documentId });
  return documentId;
};

class Undo extends Error {}

const faultsOf = async (lerum: Municipality, touch: Touch): Promise<readonly LedgerFault[]> => {
  let faults: readonly LedgerFault[] = [];
  await lerum.strapi.db
    .transaction(async ({ trx }: { readonly trx: unknown }) => {
      await touch(databaseIn(lerum, trx));
      ({ faults } = await verifyLedger(lerum.strapi));
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return faults;
};

const databaseIn = (lerum: Municipality, trx: unknown) => {
  const table = (name: string) => lerum.strapi.db.getConnection(name).transacting(trx as never);
  const row = async (documentId: string, position: number): Promise<Row> => {
    const found: unknown = await table('pc_decisions')
      .where({ entry_document_id: documentId, position })
      .first();
    return found as Row;
  };
  return {
    rows: () => table('pc_decisions'),
    checkpoints: () => table('pc_checkpoints'),
    row,
    change: async (documentId: string, position: number, change: object) =>
      table('pc_decisions')
        .where({ id: (await row(documentId, position)).id })
        .update(change),
  };
};

/** A row like another, under an id of its own. */
export const copyOf = ({ id: _id, ...row }: Row, change: object = {}): object => ({
  ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)])),
  ...change,
});

/** JSON comes back parsed from some databases, and wants to be text on its way in. */
export const written = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;
