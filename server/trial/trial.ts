import type { TrialEvent, TrialTally, TriedDocument } from '../../src/contracts/policies';
import { missingItems } from '../../src/checklist/verdict';
import type { Policy } from '../../src/policy/policy';
import type { VersionedPolicy } from '../../src/policy/version';
import { contentQuery } from '../content/read-rows';
import { judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import { resolved } from '../../src/policy/resolved';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';

/** Documents read and judged at a time: few enough to hold in memory, whatever there is in all. */
const batchSize = 50;

export interface Trial {
  readonly policy: Policy;
  /** Whether the one who tries may read a document: what is wrong with others is counted, not told. */
  readonly mayRead: (uid: string, documentIds: readonly string[]) => Promise<readonly string[]>;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Judges every draft and public version of the types a policy would govern, as if
 * it were enforced. Nothing is written and nothing is locked.
 */
export async function* runTrial(
  strapi: Strapi,
  policies: Policies,
  { policy, mayRead, signal }: Trial
): AsyncGenerator<TrialEvent> {
  const { organisation } = await policies.current();
  const enforced: VersionedPolicy = {
    policy: { ...resolved(policy, organisation, policies.kinds()), enforcement: 'enforce' },
    version: 'trial',
  };
  const judges = {
    current: () => Promise.resolve({ about: () => [enforced] }),
    kinds: policies.kinds,
  };
  const total = await countRows(strapi, policy.contentTypes);
  yield { type: 'begun', total };
  let tally: TrialTally = { judged: 0, held: 0, heldPublic: 0, byItem: {} };
  for (const uid of policy.contentTypes) {
    for await (const documentIds of batchesOf(strapi, uid)) {
      if (signal.aborted) return;
      const held: TriedDocument[] = [];
      for (const version of ['draft', 'published'] as const) {
        const wanted = { uid, documentIds, locales: 'all', version } as const;
        const judged = await judgeDocuments(strapi, judges, wanted);
        const tried = judged.flatMap((each) => heldBy(each, version));
        tally = addUp(tally, judged.length, tried);
        held.push(...tried);
      }
      const readable = held.length === 0 ? [] : await mayRead(uid, documentIds);
      yield {
        type: 'judged',
        done: tally.judged,
        total,
        held: held.filter(({ documentId }) => readable.includes(documentId)),
        tally,
      };
    }
  }
  yield { type: 'finished', tally };
}

const heldBy = (
  { row, verdicts }: JudgedDocument,
  version: TriedDocument['version']
): readonly TriedDocument[] => {
  const items = verdicts.flatMap(missingItems).map(({ item }) => item);
  if (items.length === 0) return [];
  const { uid, documentId, locale, title } = row;
  return [{ uid, documentId, locale, title, version, items }];
};

const addUp = (tally: TrialTally, judged: number, held: readonly TriedDocument[]): TrialTally => {
  const byItem = { ...tally.byItem };
  for (const item of held.flatMap(({ items }) => items)) byItem[item] = (byItem[item] ?? 0) + 1;
  return {
    judged: tally.judged + judged,
    held: tally.held + held.length,
    heldPublic: tally.heldPublic + held.filter(({ version }) => version === 'published').length,
    byItem,
  };
};

const countRows = async (strapi: Strapi, uids: readonly string[]): Promise<number> => {
  let total = 0;
  for (const uid of uids) total += await contentQuery(strapi, uid).count();
  return total;
};

/** The documents of a type, some at a time, by the ids of their rows. */
async function* batchesOf(strapi: Strapi, uid: string): AsyncGenerator<string[]> {
  const told = new Set<string>();
  for (let after = 0; ;) {
    const rows = (await contentQuery(strapi, uid).findMany({
      where: { id: { $gt: after } },
      select: ['id', 'documentId'],
      orderBy: { id: 'asc' },
      limit: batchSize,
    })) as { id: number; documentId: string }[];
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    const fresh = [...new Set(rows.map(({ documentId }) => documentId))].filter(
      (documentId) => !told.has(documentId)
    );
    fresh.forEach((documentId) => told.add(documentId));
    if (fresh.length > 0) yield fresh;
  }
}
