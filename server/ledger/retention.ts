import { grounds } from '../../src/ledger/grounds';
import type { Head } from '../../src/ledger/seal';
import { contentQuery } from '../content/read-rows';
import { DECISION } from '../plugin-id';
import { breathe } from '../query/breathe';
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
    await breathe();
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
  const areThere = await publicOnes(strapi, found);
  const kept = new Map(
    found.filter((ground) => areThere.has(ground)).map(({ chain, position }) => [chain, position])
  );
  return chains
    .map(({ chain, position }) => ({
      chain,
      position: Math.min(position, (kept.get(chain) ?? Infinity) - 1),
    }))
    .filter(({ position }) => position > 0);
};

/** Those of them that are about something that is public now. */
const publicOnes = async (
  strapi: Strapi,
  found: readonly Ground[]
): Promise<ReadonlySet<Ground>> => {
  const there = new Set<Ground>();
  for (const uid of new Set(found.map(({ entry_uid }) => entry_uid))) {
    if ((strapi.contentType(asUid(uid)) as unknown) === undefined) continue;
    const its = found.filter(({ entry_uid }) => entry_uid === uid);
    const documentId = { $in: its.map(({ entry_document_id }) => entry_document_id) };
    const rows = (await contentQuery(strapi, uid).findMany({
      where: { documentId, publishedAt: { $notNull: true } },
      select: ['documentId', 'locale'],
    })) as readonly { readonly documentId: string; readonly locale?: string | null }[];
    const inLocales = new Set(rows.map((row) => `${row.locale ?? ''}/${row.documentId}`));
    const documents = new Set(rows.map((row) => row.documentId));
    for (const ground of its) {
      const { entry_locale: locale, entry_document_id: id } = ground;
      if (locale ? inLocales.has(`${locale}/${id}`) : documents.has(id)) there.add(ground);
    }
  }
  return there;
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
