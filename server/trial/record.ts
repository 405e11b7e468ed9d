import { missingItems, type Verdict } from '../../src/checklist/verdict';
import type { TrialRecord } from '../../src/contracts/policies';
import { DECISION } from '../plugin-id';
import type { Strapi } from '../strapi';

/** How many decisions are looked at, and how many documents are told by name. */
const most = { decisions: 10_000, told: 50 };

interface Row {
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string;
  readonly title: string;
  readonly verdicts: readonly Verdict[];
  readonly decidedAt: string | Date;
}

/**
 * What a policy on trial would have stopped since it came into force, from the
 * ledger: every publish was judged by it, none was held by it.
 */
export const trialRecord = async (
  strapi: Strapi,
  policy: { readonly key: string; readonly since: string }
): Promise<TrialRecord> => {
  const rows = await strapi.db
    .queryBuilder(DECISION)
    .init({
      where: { outcome: 'published', decidedAt: { $gte: policy.since } },
      orderBy: [{ id: 'desc' }],
      limit: most.decisions,
    })
    .execute<Row[]>();
  const judged = rows.flatMap((row) => {
    const verdict = row.verdicts.find((each) => each.policy === policy.key);
    return verdict === undefined ? [] : [{ row, verdict }];
  });
  const stopped = judged.filter(({ verdict }) => verdict.outcome === 'held');
  const byItem: Record<string, number> = {};
  for (const { item } of stopped.flatMap(({ verdict }) => missingItems(verdict))) {
    byItem[item] = (byItem[item] ?? 0) + 1;
  }
  return {
    since: policy.since,
    published: judged.length,
    wouldHaveStopped: stopped.length,
    byItem,
    latest: stopped.slice(0, most.told).map(({ row, verdict }) => ({
      uid: row.entryUid,
      documentId: row.entryDocumentId,
      locale: row.entryLocale === '' ? null : row.entryLocale,
      title: row.title,
      items: missingItems(verdict).map(({ item }) => item),
      at: new Date(row.decidedAt).toISOString(),
    })),
  };
};
