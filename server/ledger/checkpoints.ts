import { checkpointHash, type Checkpoint } from '../../src/ledger/checkpoint';
import { chainKey, type Head } from '../../src/ledger/seal';
import { CHECKPOINT } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';
import { ledgerRows } from './rows';

/** As many chains as one checkpoint names. */
const most = 500;

/**
 * Writes checkpoints about all that was appended since the last one. By one node
 * at a time: see `withLease`.
 */
export const writeCheckpoints = async (strapi: Strapi): Promise<void> => {
  let heads = new Map<string, Head>();
  let upTo = await lastAccountedFor(strapi);
  const write = async () => {
    if (heads.size === 0) return;
    await appendCheckpoint(strapi, 'checkpoint', [...heads.values()], String(upTo));
    heads = new Map();
  };
  for await (const row of ledgerRows(strapi, { after: upTo })) {
    upTo = row.id;
    if (row['hash'] === null || row['hash'] === undefined) continue;
    const head = {
      uid: row['entryUid'] as string,
      documentId: row['entryDocumentId'] as string,
      locale: (row['entryLocale'] ?? '') as string,
      position: row['position'] as number,
      hash: row['hash'] as string,
    };
    heads.set(chainKey(head), head);
    if (heads.size >= most) await write();
  }
  await write();
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

const lastAccountedFor = async (strapi: Strapi): Promise<number> =>
  Number((await checkpointWhere(strapi, { kind: 'checkpoint' }, 'desc'))?.upTo ?? 0);

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
