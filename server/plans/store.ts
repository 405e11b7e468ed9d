import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/checklist/answer';
import type { Plan } from '../../src/contracts/decisions';
import { inLanguage, type Language, type Localized } from '../../src/language/localized';
import type { Entry } from '../answers/store';
import { PLAN } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';

/** A plan with what its publisher keeps of it. */
export interface StoredPlan extends Omit<Plan, 'failure'> {
  readonly failure: Localized | null;
  /** How often its publication was begun. */
  readonly attempts: number;
}

interface PlanRow {
  readonly ref: string;
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly title: string;
  readonly at: string | Date;
  readonly state: Plan['state'];
  readonly attempts: number;
  readonly plannerKind: Actor['kind'];
  readonly plannerId: string | null;
  readonly plannerName: string;
  readonly failure: Localized | null;
}

const storedPlan = (row: PlanRow): StoredPlan => ({
  id: row.ref,
  uid: row.entryUid,
  documentId: row.entryDocumentId,
  locale: row.entryLocale === null || row.entryLocale === '' ? null : row.entryLocale,
  title: row.title,
  at: new Date(row.at).toISOString(),
  state: row.state,
  attempts: row.attempts,
  plannedBy: { kind: row.plannerKind, id: row.plannerId, name: row.plannerName },
  failure: row.failure,
});

/** A plan as its reader sees it. */
export const planFor = (
  { attempts: _attempts, failure, ...plan }: StoredPlan,
  language: Language
): Plan => ({ ...plan, failure: failure === null ? null : inLanguage(failure, language) });

/** While a plan is open, a second one for the same document and locale finds the name taken. */
const openKey = ({ uid, documentId, locale }: Entry): string =>
  sha256(JSON.stringify([uid, documentId, locale ?? '']));

const whereOf = ({ uid, documentId, locale }: Entry) => ({
  entryUid: uid,
  entryDocumentId: documentId,
  entryLocale: locale ?? '',
});

const find = async (strapi: Strapi, query: object): Promise<StoredPlan[]> =>
  (await strapi.db.queryBuilder(PLAN).init(query).execute<PlanRow[]>()).map(storedPlan);

/** The latest plan for a document in a locale, whatever became of it. */
export const latestPlan = async (strapi: Strapi, entry: Entry): Promise<StoredPlan | undefined> => {
  const query = { where: whereOf(entry), orderBy: [{ id: 'desc' }], limit: 1 };
  return (await find(strapi, query)).find(({ documentId }) => documentId === entry.documentId);
};

/**
 * Writes a plan, over the one that was open. Belongs in a transaction that holds the document.
 * @returns false when that one is being published at this moment
 */
export const putPlan = async (
  strapi: Strapi,
  entry: Entry,
  { title, at, by }: { readonly title: string; readonly at: string; readonly by: Actor }
): Promise<boolean> => {
  const planned = {
    title,
    at,
    attempts: 0,
    claimedUntil: null,
    plannerKind: by.kind,
    plannerId: by.id,
    plannerName: by.name,
    plannedAt: new Date().toISOString(),
  };
  const query = strapi.db.query(PLAN);
  const key = openKey(entry);
  const changed = await query.updateMany({
    where: { openKey: key, state: 'planned' },
    data: planned,
  });
  if (changed.count > 0) return true;
  if ((await query.count({ where: { openKey: key } })) > 0) return false;
  const ref = randomUUID().replaceAll('-', '');
  await query.createMany({
    data: [{ ref, openKey: key, ...whereOf(entry), ...planned, state: 'planned' }],
  });
  return true;
};

/** What is due, and what somebody began to publish and never finished. Earliest first. */
export const duePlans = (strapi: Strapi, now: string, limit: number): Promise<StoredPlan[]> =>
  find(strapi, {
    where: {
      $or: [
        {
          state: 'planned',
          at: { $lte: now },
          $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lte: now } }],
        },
        { state: 'publishing', claimedUntil: { $lte: now } },
      ],
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    limit,
  });

/** Changes a plan as it was read. @returns whether it was so still: of several nodes, one's is */
export const changePlan = async (
  strapi: Strapi,
  { id, state, attempts }: Pick<StoredPlan, 'id' | 'state' | 'attempts'>,
  change: Readonly<{
    state: Plan['state'];
    attempts?: number;
    claimedUntil?: string | null;
    failure?: Localized;
  }>
): Promise<boolean> => {
  const isOpen = change.state === 'planned' || change.state === 'publishing';
  const { count } = await strapi.db.query(PLAN).updateMany({
    where: { ref: id, state, attempts },
    data: { ...change, ...(!isOpen && { openKey: id }) },
  });
  return count > 0;
};
