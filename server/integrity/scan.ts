import { randomUUID } from 'node:crypto';
import { contentSchemaOf, hasDraftAndPublish } from '../content/content-schema';
import { appendRows } from '../ledger/append';
import { withLease, type Leased } from '../nodes/lease';
import type { Policies } from '../policies/policies';
import { asUid, type Strapi } from '../strapi';
import { baselines, keepBaseline, keepLastScan } from './kept';
import { publicTwice, publicVersions, type Seen } from './look';
import { closeUnseen, noteFindings } from './store';
import { unpublishFound } from './unpublish-found';

export interface Scanned {
  /** Public versions that were looked at. */
  readonly looked: number;
  readonly found: number;
}

export interface Scanning {
  /** Called when it is certain that this node, and no other, does it. */
  readonly onBegin?: () => void;
  /** Whether what is found is left as it is, whatever the config says. */
  readonly notesOnly?: boolean;
}

/** The lease of whoever looks: see `withLease`. */
export const integrityLease = 'integrity';

/** How many versions each Strapi of this process has looked at, while it looks. */
const underWay = new WeakMap<Strapi, number>();

export const lookedSoFar = (strapi: Strapi): number | null => underWay.get(strapi) ?? null;

/** How long a node that died while it scanned is waited for, in milliseconds. */
const patience = 60_000;

/**
 * Compares all that is public and governed with the ledger, one node at a time.
 * The first time it looks at a type, what it finds undecided is the baseline: it
 * was public before the checklist was asked for, and the ledger says so.
 */
export const scanIntegrity = (
  strapi: Strapi,
  policies: Policies,
  { onBegin, notesOnly = false }: Scanning = {}
): Promise<Leased<Scanned>> =>
  withLease(strapi, integrityLease, patience, async (signal) => {
    underWay.set(strapi, 0);
    onBegin?.();
    try {
      return await scan(strapi, policies, signal, notesOnly);
    } finally {
      underWay.delete(strapi);
    }
  });

const scan = async (
  strapi: Strapi,
  policies: Policies,
  signal: AbortSignal,
  notesOnly: boolean
): Promise<Scanned> => {
  const name = randomUUID();
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
      total.found += await noteFindings(strapi, name, found);
    }
    for await (const seen of publicVersions(strapi, schema)) {
      if (signal.aborted) return total;
      total.looked += seen.length;
      underWay.set(strapi, total.looked);
      const undecided = seen.filter(({ what }) => what === 'undecided');
      const isFirst = !known.has(uid);
      if (isFirst) await appendRows(strapi, undecided.map(baselineRow));
      const found = seen.flatMap(({ row, contentHash, what }) =>
        what === null || (isFirst && what === 'undecided') ? [] : { row, contentHash, what }
      );
      total.found += await noteFindings(strapi, name, found);
    }
    await keepBaseline(strapi, uid);
  }
  await closeUnseen(strapi, name);
  const left = notesOnly ? null : await unpublishFound(strapi, total.looked);
  await keepLastScan(strapi, total.looked, left);
  return total;
};

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
