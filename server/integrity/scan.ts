import { randomUUID } from 'node:crypto';
import type { PluginConfig } from '../config';
import { contentSchemaOf, hasDraftAndPublish } from '../content/content-schema';
import { appendRows } from '../ledger/append';
import { withLease, type Leased } from '../nodes/lease';
import { PLUGIN_ID } from '../plugin-id';
import type { Policies } from '../policies/policies';
import { breathe } from '../query/breathe';
import { asUid, type Strapi } from '../strapi';
import { unpublishFinding } from './decide';
import { baselines, keepBaseline, keepLastScan } from './kept';
import { publicTwice, publicVersions, type Seen } from './look';
import { closeUnseen, noteFindings, openAfter } from './store';

export interface Scanned {
  /** Public versions that were looked at. */
  readonly looked: number;
  readonly found: number;
}

/** How long a node that died while it scanned is waited for, in milliseconds. */
const patience = 60_000;

/**
 * Compares all that is public and governed with the ledger, one node at a time.
 * The first time it looks at a type, what it finds undecided is the baseline: it
 * was public before the checklist was asked for, and the ledger says so.
 */
export const scanIntegrity = (strapi: Strapi, policies: Policies): Promise<Leased<Scanned>> =>
  withLease(strapi, 'integrity', patience, async (signal) => {
    const scan = randomUUID();
    const inForce = await policies.current();
    const known = await baselines(strapi);
    const total = { looked: 0, found: 0 };
    for (const uid of inForce.governedTypes.filter((each) => inForce.enforces(each))) {
      if ((strapi.contentType(asUid(uid)) as unknown) === undefined) continue;
      if (!hasDraftAndPublish(strapi, uid)) continue;
      const schema = contentSchemaOf(strapi, uid);
      // First: of what is there twice, whether one of the two was decided is no matter.
      for await (const rows of publicTwice(strapi, schema)) {
        if (signal.aborted) return total;
        const found = rows.map((row) => ({ row, contentHash: '', what: 'twice' as const }));
        total.found += await noteFindings(strapi, scan, found);
      }
      for await (const seen of publicVersions(strapi, schema)) {
        if (signal.aborted) return total;
        total.looked += seen.length;
        const undecided = seen.filter(({ what }) => what === 'undecided');
        const isFirst = !known.has(uid);
        if (isFirst) await appendRows(strapi, undecided.map(baselineRow));
        const found = seen.flatMap(({ row, contentHash, what }) =>
          what === null || (isFirst && what === 'undecided') ? [] : { row, contentHash, what }
        );
        total.found += await noteFindings(strapi, scan, found);
      }
      await keepBaseline(strapi, uid);
    }
    await closeUnseen(strapi, scan);
    await keepLastScan(strapi, total.looked);
    await unpublishIfAsked(strapi);
    return total;
  });

/** No verdict: nobody judged it. It is what was there. */
const baselineRow = ({ row, contentHash }: Seen) => ({
  entryUid: row.uid,
  entryDocumentId: row.documentId,
  entryLocale: row.locale ?? '',
  title: row.title,
  route: 'code',
  actorKind: 'system',
  actorId: null,
  actorName: 'Strapi',
  policyVersions: [],
  contentHash,
  verdicts: [],
  outcome: 'baseline',
  decidedAt: new Date().toISOString(),
  request: 'baseline',
});

const unpublishIfAsked = async (strapi: Strapi): Promise<void> => {
  const { integrity } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (integrity.unpublish !== 'always') return;
  for (let after = 0; ;) {
    const some = await openAfter(strapi, after);
    const last = some.at(-1);
    if (last === undefined) return;
    after = last;
    for (const id of some) await unpublishFinding(strapi, id, 'Strapi');
    await breathe();
  }
};
