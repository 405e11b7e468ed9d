import { checkpointHash, type Checkpoint } from '../../src/ledger/checkpoint';
import { headBeforeChain, isBeforeChain } from '../../src/ledger/before-chain';
import { chainKey, type Head } from '../../src/ledger/seal';
import type { FoundRow } from '../../src/ledger/verify';
import { CHECKPOINT } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';
import { foundRow, lastRow, ledgerRows } from './rows';

/** As many chains as one checkpoint names. */
const most = 500;

/** A row that was written, and may not have been seen by others until now, is that old at most. */
const unsettled = 5 * 60_000;

/**
 * Writes checkpoints about all that was appended since the last one. By one node
 * at a time: see `withLease`.
 * @param settled what was decided later waits for the next time: where transactions run
 *   beside each other, a row with a lower id may come to light after one with a higher
 */
export const writeCheckpoints = async (
  strapi: Strapi,
  settled = new Date(Date.now() - unsettled)
): Promise<void> => {
  let heads = new Map<string, Head>();
  let upTo = await firstNotAccountedFor(strapi);
  const write = async () => {
    if (heads.size === 0) return;
    await appendCheckpoint(strapi, 'checkpoint', [...heads.values()], String(upTo));
    heads = new Map();
  };
  for await (const row of ledgerRows(strapi, { after: upTo })) {
    const decidedAt = new Date(row['decidedAt'] as string | Date);
    // One that claims to come from the future does not keep the others waiting.
    if (decidedAt > settled && decidedAt <= new Date()) break;
    upTo = row.id;
    const head = headOf(foundRow(row));
    // Of a chain the last row; of the rows before it each.
    heads.set(isBeforeChain(head) ? String(row.id) : chainKey(head), head);
    if (heads.size >= most) await write();
  }
  await write();
};

const headOf = (row: FoundRow): Head => {
  const { uid, documentId, locale, position, hash } = row;
  return position === null || hash === null
    ? headBeforeChain(row, sha256)
    : { uid, documentId, locale, position, hash };
};

/** Appends one link to the chain of checkpoints. Joins the surrounding transaction. */
export const appendCheckpoint = async (
  strapi: Strapi,
  kind: Checkpoint['kind'],
  heads: readonly Head[],
  upTo: string
): Promise<void> => {
  const last = await lastCheckpoint(strapi);
  const content = {
    number: (last?.number ?? 0) + 1,
    kind,
    at: new Date().toISOString(),
    heads,
    upTo,
    previous: last?.hash ?? null,
  };
  const data = [{ ...content, hash: checkpointHash(content, sha256) }];
  // Its number is unique: of two nodes that come at once one is refused.
  await strapi.db.query(CHECKPOINT).createMany({ data });
};

/** Every checkpoint, first to last, one at a time: each may name hundreds of documents. */
export async function* checkpoints(strapi: Strapi): AsyncGenerator<Checkpoint> {
  for (let last = 0; ;) {
    const next = await checkpointWhere(strapi, { number: { $gt: last } }, 'asc');
    if (next === undefined) return;
    yield next;
    last = next.number;
  }
}

export const lastCheckpoint = (strapi: Strapi): Promise<Checkpoint | undefined> =>
  checkpointWhere(strapi, {}, 'desc');

/** An import gives rows other ids: where there are none that high, all are looked at again. */
const firstNotAccountedFor = async (strapi: Strapi): Promise<number | undefined> => {
  const last = await checkpointWhere(strapi, { kind: 'checkpoint' }, 'desc');
  const upTo = Number(last?.upTo ?? 0);
  return upTo === 0 || upTo > (await lastRow(strapi)) ? undefined : upTo;
};

const checkpointWhere = async (
  strapi: Strapi,
  where: object,
  order: 'asc' | 'desc'
): Promise<Checkpoint | undefined> => {
  const [row] = await strapi.db
    .queryBuilder(CHECKPOINT)
    .init({ where, orderBy: [{ number: order }], limit: 1 })
    .execute<Checkpoint[]>();
  return row === undefined ? undefined : { ...row, previous: row.previous ?? null };
};
