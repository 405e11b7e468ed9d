import type { Json } from '../../src/canonical/json';
import type { Actor } from '../../src/checklist/answer';
import { POLICY } from '../plugin-id';
import type { Strapi } from '../strapi';

/** A policy of the admin panel as somebody is writing it. */
export interface Draft {
  readonly key: string;
  readonly content: Json;
  /** Counts the saves. */
  readonly revision: number;
  readonly savedBy: Actor;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

interface DraftRow {
  readonly policy: string;
  readonly draft: Json;
  readonly revision: number;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorName: string;
  readonly savedAt: string | Date;
}

const fromRow = (row: DraftRow): Draft => ({
  key: row.policy,
  content: row.draft,
  revision: row.revision,
  savedBy: { kind: row.actorKind, id: row.actorId, name: row.actorName },
  savedAt: new Date(row.savedAt).toISOString(),
});

const toRow = (draft: Draft) => ({
  policy: draft.key,
  draft: draft.content,
  revision: draft.revision,
  actorKind: draft.savedBy.kind,
  actorId: draft.savedBy.id,
  actorName: draft.savedBy.name,
  savedAt: draft.savedAt,
});

export const allDrafts = async (strapi: Strapi): Promise<Draft[]> => {
  const rows = await strapi.db
    .queryBuilder(POLICY)
    .init({ orderBy: [{ policy: 'asc' }] })
    .execute<DraftRow[]>();
  return rows.map(fromRow);
};

/** @param lock holds the draft until the surrounding transaction ends */
export const draftOf = async (
  strapi: Strapi,
  key: string,
  lock = false
): Promise<Draft | undefined> => {
  const query = strapi.db.queryBuilder(POLICY).init({ where: { policy: key } });
  if (lock) query.forUpdate();
  const rows = await query.execute<DraftRow[]>();
  const row = rows.find((each) => each.policy === key);
  return row === undefined ? undefined : fromRow(row);
};

/** @returns false when somebody else has begun a policy with this key */
export const beginDraft = async (strapi: Strapi, draft: Draft): Promise<boolean> => {
  if ((await draftOf(strapi, draft.key)) !== undefined) return false;
  try {
    await strapi.db.query(POLICY).createMany({ data: [toRow(draft)] });
    return true;
  } catch (error) {
    if ((await draftOf(strapi, draft.key)) === undefined) throw error;
    return false;
  }
};

/**
 * Writes a draft over the one it was made from.
 * @returns false when somebody saved another meanwhile; nothing is written then
 */
export const replaceDraft = async (strapi: Strapi, draft: Draft): Promise<boolean> => {
  const { count } = await strapi.db.query(POLICY).updateMany({
    where: { policy: draft.key, revision: draft.revision - 1 },
    data: toRow(draft),
  });
  return count > 0;
};

export const removeDraft = async (strapi: Strapi, key: string): Promise<void> => {
  await strapi.db.query(POLICY).deleteMany({ where: { policy: key } });
};
