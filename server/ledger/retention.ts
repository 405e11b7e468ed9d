import { grounds } from '../../src/ledger/grounds';
import type { Head } from '../../src/ledger/seal';
import { contentQuery } from '../content/read-rows';
import { DECISION } from '../plugin-id';
import { asUid, inTransaction, type Strapi } from '../strapi';
import { appendCheckpoint } from './checkpoints';

/** Chains that are shortened together, and told of in one entry. */
const most = 200;

/**
 * Removes rows decided before a moment, and tells of it in the chain of
 * checkpoints: what is left can still be verified. Kept, however old, is what a
 * version that is public now rests on, and everything after it.
 * @returns how many rows were removed
 */
export const removeBefore = async (strapi: Strapi, moment: Date): Promise<number> => {
  let removed = 0;
  for (let after = ''; ;) {
    const old = await oldChains(strapi, moment, after);
    const last = old.at(-1);
    if (last === undefined) return removed;
    const removable = await withoutEvidence(strapi, old);
    if (removable.length > 0) removed += await removeChains(strapi, removable, moment);
    after = last.chain;
  }
};

interface OldChain {
  readonly chain: string;
  /** The last row that is old enough. */
  readonly position: number;
}

const ledger = (strapi: Strapi) =>
  strapi.db.getConnection(strapi.db.metadata.get(DECISION).tableName);

const oldChains = async (strapi: Strapi, moment: Date, after: string): Promise<OldChain[]> => {
  const old = ledger(strapi).where('decided_at', '<', moment).where('chain', '>', after);
  const rows: unknown = await old
    .select('chain')
    .max('position as position')
    .groupBy('chain')
    .orderBy('chain')
    .limit(most);
  return rows as OldChain[];
};

interface Ground {
  readonly chain: string;
  readonly position: number;
  readonly entry_uid: string;
  readonly entry_document_id: string;
  readonly entry_locale: string | null;
}

/** What a public version rests on stays, so the removing ends before it. */
const withoutEvidence = async (
  strapi: Strapi,
  chains: readonly OldChain[]
): Promise<OldChain[]> => {
  const names = chains.map(({ chain }) => chain);
  const last = ledger(strapi).select('chain').max('position').whereIn('chain', names);
  const found: Ground[] = await ledger(strapi)
    .whereIn(['chain', 'position'], last.whereIn('outcome', [...grounds]).groupBy('chain'))
    .select('chain', 'position', 'entry_uid', 'entry_document_id', 'entry_locale');
  const kept = new Map<string, number>();
  for (const ground of found) {
    if (await isPublic(strapi, ground)) kept.set(ground.chain, ground.position);
  }
  return chains
    .map(({ chain, position }) => ({
      chain,
      position: Math.min(position, (kept.get(chain) ?? Infinity) - 1),
    }))
    .filter(({ position }) => position > 0);
};

const isPublic = async (strapi: Strapi, ground: Ground): Promise<boolean> => {
  const { entry_uid: uid, entry_document_id: documentId, entry_locale: locale } = ground;
  if ((strapi.contentType(asUid(uid)) as unknown) === undefined) return false;
  const where = { documentId, publishedAt: { $notNull: true }, ...(locale && { locale }) };
  return (await contentQuery(strapi, uid).count({ where })) > 0;
};

interface HeadColumns {
  readonly chain: string;
  readonly entry_uid: string;
  readonly entry_document_id: string;
  readonly entry_locale: string | null;
  readonly position: number;
  readonly hash: string;
}

const removeChains = (strapi: Strapi, chains: readonly OldChain[], moment: Date): Promise<number> =>
  inTransaction(strapi, async (transaction) => {
    const rows = ledger(strapi).transacting(transaction);
    const ends = chains.map(({ chain, position }) => [chain, position]);
    const last = (await rows
      .whereIn(['chain', 'position'], ends)
      .select('*')) as unknown as HeadColumns[];
    const heads = last.map((row): Head => ({
      uid: row.entry_uid,
      documentId: row.entry_document_id,
      locale: row.entry_locale ?? '',
      position: row.position,
      hash: row.hash,
    }));
    await appendCheckpoint(strapi, 'retention', heads, moment.toISOString());
    let removed = 0;
    for (const { chain, position } of last) {
      const mine = ledger(strapi).transacting(transaction).where({ chain });
      removed += await mine.where('position', '<=', position).delete();
    }
    return removed;
  });
