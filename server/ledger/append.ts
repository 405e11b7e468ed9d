import type { Members } from '../../src/canonical/json';
import { chainOf, sealOf, type ChainName } from '../../src/ledger/seal';
import { DECISION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Query } from '../query/json-row';
import { tableIn } from '../query/table';
import { runStatement, statementFor, type Value } from '../query/statement';
import { inTransaction, type DatabaseTransaction, type Strapi } from '../strapi';
import type { LedgerHead } from './heads';
import { columnsOf, saidBy } from './sealed';

/** A row to append: every attribute of the ledger but those of the chain. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Some databases take no more than so many values in one statement. */
const most = 100;

/** A row that is ready to be appended: what it says, and the chain it belongs to. */
export interface NewEntry {
  readonly said: Members;
  readonly chain: string;
  /** As it stands behind the last row of its chain, where that is known. */
  readonly linked: LinkedRow | undefined;
}

/**
 * What rows come to in the ledger. Writes nothing, and asks nobody.
 * @param known the last rows of all their chains, where somebody has read them just now
 */
export const entriesOf = (
  rows: readonly NewRow[],
  known?: ReadonlyMap<string, LedgerHead>
): readonly NewEntry[] => rows.map((row) => newEntry(row, known));

/** Appends rows to the ledger: see `appendEntries`. */
export const appendRows = (strapi: Strapi, rows: readonly NewRow[]): Promise<void> =>
  appendEntries(strapi, entriesOf(rows));

/**
 * Appends entries to the ledger, each behind the last one of its document and locale:
 * one statement to see which that is where it is not known, one to write. Joins the
 * surrounding transaction.
 *
 * Nothing is locked. The database lets only one row follow another; whoever comes
 * second is left out, looks again and follows the first.
 */
export const appendEntries = (strapi: Strapi, entries: readonly NewEntry[]): Promise<void> =>
  entries.length === 0
    ? Promise.resolve()
    : inTransaction(strapi, async (transaction) => {
        const inOrder = [...entries].sort(byChain);
        for (let from = 0; from < inOrder.length; from += most) {
          await appendSome({ strapi, transaction }, inOrder.slice(from, from + most));
        }
      });

interface Within {
  readonly strapi: Strapi;
  readonly transaction: DatabaseTransaction;
}

const tableOf = (strapi: Strapi) => tableIn(strapi, strapi.db.metadata.get(DECISION).tableName);

const newEntry = (row: NewRow, known?: ReadonlyMap<string, LedgerHead>): NewEntry => {
  const said = saidBy(row);
  const chain = chainOf(chainIn(said), sha256);
  const linked = known === undefined ? undefined : linkBehind(known.get(chain), said, chain);
  return { said, chain, linked };
};

/** Always in the same order, so that two who append several do not wait for each other. */
const byChain = (one: NewEntry, other: NewEntry): number =>
  one.chain < other.chain ? -1 : one.chain > other.chain ? 1 : 0;

const chainIn = (said: Members): ChainName => ({
  uid: said['entryUid'] as string,
  documentId: said['entryDocumentId'] as string,
  locale: (said['entryLocale'] ?? '') as string,
});

const appendSome = async (within: Within, entries: readonly NewEntry[]) => {
  let left = entries;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt > 20 + entries.length) throw new Error('Too many write the ledger at once.');
    // Of those that belong behind each other one at a time.
    const now = left.filter(
      ({ chain }, index) => left.findIndex((each) => each.chain === chain) === index
    );
    const written = await insertUnlessTaken(
      within,
      attempt === 0 ? await linkedOf(within, now) : await linkAnew(within, now)
    );
    left = left.filter((each) => !(now.includes(each) && written.has(each.chain)));
  }
};

/** As they were linked where they all are; what stood last may be another by now. */
const linkedOf = async (
  within: Within,
  entries: readonly NewEntry[]
): Promise<readonly LinkedRow[]> => {
  const linked = entries.flatMap((entry) => entry.linked ?? []);
  return linked.length === entries.length ? linked : linkAnew(within, entries);
};

const linkAnew = async (
  within: Within,
  entries: readonly NewEntry[]
): Promise<readonly LinkedRow[]> => {
  const heads = await headsOf(
    within,
    entries.map(({ chain }) => chain)
  );
  return entries.map(({ said, chain }) => linkBehind(heads.get(chain), said, chain));
};

const headsOf = async (
  { strapi, transaction }: Within,
  chains: readonly string[]
): Promise<ReadonlyMap<string, LedgerHead>> => {
  const last = tableOf(strapi)
    .select('chain')
    .max('position')
    .whereIn('chain', [...chains]);
  const rows: LedgerHead[] = await tableOf(strapi)
    .transacting(transaction)
    .whereIn(['chain', 'position'], last.groupBy('chain'))
    .select('chain', 'position', 'hash');
  return new Map(rows.map((row) => [row.chain, row]));
};

interface LinkedRow {
  readonly chain: string;
  readonly [column: string]: Value;
}

const linkBehind = (head: LedgerHead | undefined, said: Members, chain: string): LinkedRow => {
  const link = { position: (head?.position ?? 0) + 1, previous: head?.hash ?? null };
  return { ...columnsOf(said), chain, ...link, hash: sealOf(said, link, sha256) };
};

/** @returns the chains whose row was written: the place of the others was taken meanwhile */
const insertUnlessTaken = async (
  within: Within,
  rows: readonly LinkedRow[]
): Promise<ReadonlySet<string>> => {
  if (within.strapi.db.dialect.client === 'mysql') return insertAllOrNone(within, rows);
  // An error would cost PostgreSQL the whole transaction, and with it the publish.
  const written = await insert(within, rows, (query) =>
    query.onConflict(['chain', 'position']).ignore().returning('chain')
  );
  return new Set((written as readonly { readonly chain: string }[]).map(({ chain }) => chain));
};

/** MySQL's way to leave out what is there leaves other errors out, too. */
const insertAllOrNone = async (
  within: Within,
  rows: readonly LinkedRow[]
): Promise<ReadonlySet<string>> => {
  try {
    await insert(within, rows, (query) => query);
    return new Set(rows.map(({ chain }) => chain));
  } catch (error) {
    if ((error as { code?: string }).code === 'ER_DUP_ENTRY') return new Set();
    throw error;
  }
};

const insert = (
  { strapi, transaction }: Within,
  rows: readonly LinkedRow[],
  unlessTaken: (query: Query) => Query
): Promise<readonly unknown[]> => {
  const columns = Object.keys(rows[0] ?? {});
  const statement = statementFor(strapi, {
    form: `append ${rows.length}`,
    values: rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
    write: (standIns) => {
      const inTheirPlace = rows.map((_row, at) =>
        Object.fromEntries(
          columns.map((column, index) => [column, standIns[at * columns.length + index]])
        )
      );
      return unlessTaken(tableOf(strapi).insert(inTheirPlace));
    },
  });
  return runStatement(strapi, statement, transaction);
};
