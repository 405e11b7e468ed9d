import type { Finding, FindingKind, FindingState } from '../../src/contracts/integrity';
import { chainOf } from '../../src/ledger/seal';
import type { DocumentRow } from '../content/read-rows';
import { FINDING } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';

interface FindingRow {
  readonly id: number;
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly title: string;
  readonly what: FindingKind;
  readonly state: FindingState;
  readonly contentHash: string;
  readonly since: string | Date;
  readonly decidedByName: string | null;
  readonly decidedAt: string | Date | null;
  readonly reason: string | null;
}

/** What a scan notes down. */
export interface Noted {
  readonly row: DocumentRow;
  readonly contentHash: string;
  readonly what: FindingKind;
}

/** Notes what a scan found. What was open stays so since it was; what was closed opens anew. */
export const noteFinding = async (strapi: Strapi, scan: string, noted: Noted): Promise<void> => {
  const { row, contentHash, what } = noted;
  const { uid, documentId } = row;
  const locale = row.locale ?? '';
  const lookupKey = chainOf({ uid, documentId, locale }, sha256);
  const query = strapi.db.query(FINDING);
  const seen = { title: row.title, what, contentHash, scan };
  const known = (await query.findOne({ where: { lookupKey } })) as FindingRow | null;
  if (known?.state === 'open' && known.what === what) {
    await query.updateMany({ where: { lookupKey }, data: seen });
    return;
  }
  const fresh = {
    ...seen,
    state: 'open',
    since: new Date().toISOString(),
    decidedByName: null,
    decidedAt: null,
    reason: null,
  };
  if (known !== null) await query.updateMany({ where: { lookupKey }, data: fresh });
  else {
    const entry = { entryUid: uid, entryDocumentId: documentId, entryLocale: locale };
    await query.createMany({ data: [{ ...fresh, ...entry, lookupKey }] });
  }
};

/** What was open and is no longer found has been put right some other way. */
export const closeUnseen = async (strapi: Strapi, scan: string): Promise<void> => {
  await strapi.db.query(FINDING).updateMany({
    where: { state: 'open', scan: { $ne: scan } },
    data: { state: 'gone' },
  });
};

export const decideFinding = async (
  strapi: Strapi,
  id: number,
  state: FindingState,
  by: string,
  reason: string
): Promise<void> => {
  const data = { state, decidedByName: by, decidedAt: new Date().toISOString(), reason };
  await strapi.db.query(FINDING).updateMany({ where: { id }, data });
};

/** An open finding, held until the surrounding transaction ends. */
export const lockOpenFinding = async (
  strapi: Strapi,
  id: number
): Promise<(Finding & { readonly contentHash: string }) | undefined> => {
  const query = strapi.db.queryBuilder(FINDING).init({ where: { id, state: 'open' } });
  query.forUpdate();
  const [row] = await query.execute<FindingRow[]>();
  return row === undefined ? undefined : { ...findingOf(row), contentHash: row.contentHash };
};

const most = 200;

export const findings = async (strapi: Strapi): Promise<Finding[]> => {
  const newest = (where: object) =>
    strapi.db
      .queryBuilder(FINDING)
      .init({ where, orderBy: [{ id: 'desc' }], limit: most })
      .execute<FindingRow[]>();
  const open = await newest({ state: 'open' });
  const closed = await newest({ state: { $ne: 'open' } });
  return [...open, ...closed.slice(0, most - open.length)].map(findingOf);
};

export const countOpen = (strapi: Strapi): Promise<number> =>
  strapi.db.query(FINDING).count({ where: { state: 'open' } });

const findingOf = (row: FindingRow): Finding => ({
  id: row.id,
  uid: row.entryUid,
  documentId: row.entryDocumentId,
  locale: row.entryLocale === '' ? null : row.entryLocale,
  title: row.title,
  what: row.what,
  state: row.state,
  since: new Date(row.since).toISOString(),
  decided:
    row.decidedAt === null
      ? null
      : {
          by: row.decidedByName ?? '',
          at: new Date(row.decidedAt).toISOString(),
          reason: row.reason ?? '',
        },
});
