import { randomUUID } from 'node:crypto';
import { LEASE } from '../plugin-id';
import type { Strapi } from '../strapi';
import { databaseNow } from './clock';

/** What came of asking to be the one that does something. */
export type Leased<Result> =
  | { readonly held: true; readonly result: Result }
  /** Another node, or another call on this one, is doing it. */
  | { readonly held: false };

/**
 * Does work that one node at a time may do. While it goes on the lease is renewed;
 * a node that dies with it is succeeded when its time has run out.
 *
 * Not inside a transaction: others could not see the lease until it ends. A node
 * that is paused for longer than its lease may come back beside its successor, so
 * the work must bear to be done twice, and should stop when its signal says so.
 *
 * @param name what is done; alike on all nodes
 * @param milliseconds how long the lease outlives a holder that died
 */
export const withLease = async <Result>(
  strapi: Strapi,
  name: string,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>
): Promise<Leased<Result>> => {
  if (strapi.db.inTransaction()) throw new Error('A lease cannot be taken inside a transaction.');
  const lease = { strapi, name, milliseconds, holder: `${process.pid}/${randomUUID()}` };
  if (!(await take(lease))) return { held: false };
  const lost = new AbortController();
  const stopRenewing = keepRenewing(lease, lost);
  try {
    return { held: true, result: await work(lost.signal) };
  } finally {
    await stopRenewing();
    // One that is not given back runs out.
    await giveBack(lease).catch(() => undefined);
  }
};

/** Whether somebody holds a lease now. */
export const isLeased = async (strapi: Strapi, name: string): Promise<boolean> => {
  const held = leases({ strapi })
    .where({ name })
    .whereRaw(`until >= ${databaseNow(strapi)}`);
  return ((await held.select('name')) as unknown[]).length > 0;
};

interface Lease {
  readonly strapi: Strapi;
  readonly name: string;
  readonly milliseconds: number;
  readonly holder: string;
}

/** Straight to the table: whether a row was changed is the whole answer. */
const leases = ({ strapi }: Pick<Lease, 'strapi'>) =>
  strapi.db.getConnection(strapi.db.metadata.get(LEASE).tableName);

const untilThen = ({ strapi, milliseconds }: Lease) =>
  strapi.db.connection.raw(`${databaseNow(strapi)} + ?`, [milliseconds]);

const take = async (lease: Lease): Promise<boolean> => {
  if (await takeExisting(lease)) return true;
  const { name } = lease;
  const known = (await leases(lease).where({ name }).select('name')) as unknown[];
  if (known.length > 0) return false;
  // Nodes that come at once all try; the row is there once, and one of them takes it.
  await leases(lease).insert({ name, holder: '', until: 0 }).onConflict('name').ignore();
  return takeExisting(lease);
};

const takeExisting = async (lease: Lease): Promise<boolean> => {
  const { strapi, name, holder } = lease;
  const changed = await leases(lease)
    .where({ name })
    .whereRaw(`until < ${databaseNow(strapi)}`)
    .update({ holder, until: untilThen(lease) });
  return changed === 1;
};

/** Renews well before the time is out; where that fails, the work is told to stop. */
const keepRenewing = (lease: Lease, lost: AbortController): (() => Promise<void>) => {
  const { name, holder, milliseconds } = lease;
  let renewing: Promise<void> | undefined;
  const renew = async (): Promise<void> => {
    const update = leases(lease)
      .where({ name, holder })
      .update({ until: untilThen(lease) });
    const changed = await update.then(Number).catch(() => 0);
    if (changed !== 1) lost.abort();
    renewing = undefined;
  };
  const timer = setInterval(() => {
    renewing ??= renew();
  }, milliseconds / 3);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await renewing;
  };
};

const giveBack = async (lease: Lease): Promise<void> => {
  const { name, holder } = lease;
  await leases(lease).where({ name, holder }).update({ until: 0 });
};
