import type { Members } from '../../src/canonical/json';
import { chainKey, chainOf, sealOf, type ChainName } from '../../src/ledger/seal';
import { DECISION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import { inTransaction, type Strapi } from '../strapi';
import type { LedgerHead } from './heads';
import { columnsOf, saidBy } from './sealed';

/** A row to append: every attribute of the ledger but those of the chain. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Some databases take no more than so many values in one statement. */
const most = 100;

/**
 * Appends rows to the ledger, each behind the last one of its document and locale:
 * one statement to see which that is, one to write. Joins the surrounding
 * transaction.
 *
 * Nothing is locked. The database lets only one row follow another; whoever comes
 * second is left out, looks again and follows the first.
 * @param known the last rows of all their chains, where somebody has read them just now
 */
export const appendRows = (
  strapi: Strapi,
  rows: readonly NewRow[],
  known?: ReadonlyMap<string, LedgerHead>
): Promise<void> =>
  rows.length === 0
    ? Promise.resolve()
    : inTransaction(strapi, async (transaction) => {
        const table = () =>
          strapi.db
            .getConnection(strapi.db.metadata.get(DECISION).tableName)
            .transacting(transaction);
        const said = rows.map(saidBy).sort(byChain);
        for (let from = 0; from < said.length; from += most) {
          await appendSome(strapi, table, said.slice(from, from + most), known);
        }
      });

type Table = () => ReturnType<ReturnType<Strapi['db']['getConnection']>['transacting']>;

/** Always in the same order, so that two who append several do not wait for each other. */
const byChain = (one: Members, other: Members): number => {
  const [mine, theirs] = [chainKey(chainIn(one)), chainKey(chainIn(other))];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
};

const chainIn = (said: Members): ChainName => ({
  uid: said['entryUid'] as string,
  documentId: said['entryDocumentId'] as string,
  locale: (said['entryLocale'] ?? '') as string,
});

const appendSome = async (
  strapi: Strapi,
  table: Table,
  rows: readonly Members[],
  known?: ReadonlyMap<string, LedgerHead>
) => {
  let left = rows.map((said) => ({ said, chain: chainOf(chainIn(said), sha256) }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt > 20 + rows.length) throw new Error('Too many write the ledger at once.');
    // Of those that belong behind each other one at a time.
    const now = left.filter(
      ({ chain }, index) => left.findIndex((each) => each.chain === chain) === index
    );
    const chains = now.map(({ chain }) => chain);
    const heads = attempt === 0 && known !== undefined ? known : await headsOf(table, chains);
    const linked = now.map(({ said, chain }) => linkBehind(heads.get(chain), said, chain));
    const written = await insertUnlessTaken(strapi, table, linked);
    left = left.filter((each) => !(now.includes(each) && written.has(each.chain)));
  }
};

const headsOf = async (
  table: Table,
  chains: readonly string[]
): Promise<ReadonlyMap<string, LedgerHead>> => {
  const last = table()
    .select('chain')
    .max('position')
    .whereIn('chain', [...chains]);
  const rows: LedgerHead[] = await table()
    .whereIn(['chain', 'position'], last.groupBy('chain'))
    .select('chain', 'position', 'hash');
  return new Map(rows.map((row) => [row.chain, row]));
};

interface LinkedRow {
  readonly chain: string;
  readonly [column: string]: unknown;
}

const linkBehind = (head: LedgerHead | undefined, said: Members, chain: string): LinkedRow => {
  const link = { position: (head?.position ?? 0) + 1, previous: head?.hash ?? null };
  return { ...columnsOf(said), chain, ...link, hash: sealOf(said, link, sha256) };
};

/** @returns the chains whose row was written: the place of the others was taken meanwhile */
const insertUnlessTaken = async (
  strapi: Strapi,
  table: Table,
  rows: readonly LinkedRow[]
): Promise<ReadonlySet<string>> => {
  if (strapi.db.dialect.client === 'mysql') return insertAllOrNone(table, rows);
  // An error would cost PostgreSQL the whole transaction, and with it the publish.
  const written: { chain: string }[] = await table()
    .insert([...rows])
    .onConflict(['chain', 'position'])
    .ignore()
    .returning('chain');
  return new Set(written.map(({ chain }) => chain));
};

/** MySQL's way to leave out what is there leaves other errors out, too. */
const insertAllOrNone = async (
  table: Table,
  rows: readonly LinkedRow[]
): Promise<ReadonlySet<string>> => {
  try {
    await table().insert([...rows]);
    return new Set(rows.map(({ chain }) => chain));
  } catch (error) {
    if ((error as { code?: string }).code === 'ER_DUP_ENTRY') return new Set();
    throw error;
  }
};
