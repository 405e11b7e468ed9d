import type {
  Finding,
  FindingKind,
  FindingState,
  IntegrityPage,
  IntegrityQuery,
} from '../../src/contracts/integrity';
import { chainOf } from '../../src/ledger/seal';
import type { DocumentRow } from '../content/read-rows';
import { FINDING } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';

interface FindingRow {
  readonly id: number;
  readonly lookupKey: string;
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly title: string;
  readonly what: FindingKind;
  readonly state: FindingState;
  readonly contentHash: string;
  readonly scan: string;
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

/**
 * Notes some of what a scan found: of each document and locale what it found first. What
 * was open stays so since it was; what was closed opens anew.
 * @returns how many were not noted yet
 */
export const noteFindings = async (
  strapi: Strapi,
  scan: string,
  noted: readonly Noted[]
): Promise<number> => {
  if (noted.length === 0) return 0;
  const query = strapi.db.query(FINDING);
  const byKey = new Map(noted.map((each) => [lookupKeyOf(each), each]));
  const known = (await query.findMany({
    where: { lookupKey: { $in: [...byKey.keys()] } },
  })) as FindingRow[];
  const unchanged: string[] = [];
  let count = 0;
  for (const row of known) {
    const each = byKey.get(row.lookupKey);
    if (each === undefined) continue;
    byKey.delete(row.lookupKey);
    if (row.scan === scan) continue;
    count += 1;
    if (isAsNoted(row, each)) unchanged.push(row.lookupKey);
    else {
      const isSame = row.state === 'open' && row.what === each.what;
      const data = { ...seen(each, scan), ...(!isSame && opened()) };
      await query.updateMany({ where: { lookupKey: row.lookupKey }, data });
    }
  }
  if (unchanged.length > 0)
    await query.updateMany({ where: { lookupKey: { $in: unchanged } }, data: { scan } });
  if (byKey.size === 0) return count;
  const fresh = [...byKey].map(([lookupKey, each]) => ({
    ...seen(each, scan),
    ...opened(),
    entryUid: each.row.uid,
    entryDocumentId: each.row.documentId,
    entryLocale: each.row.locale ?? '',
    lookupKey,
  }));
  await query.createMany({ data: fresh });
  return count + fresh.length;
};

const lookupKeyOf = ({ row: { uid, documentId, locale } }: Noted): string =>
  chainOf({ uid, documentId, locale: locale ?? '' }, sha256);

const isAsNoted = (row: FindingRow, { row: { title }, what, contentHash }: Noted): boolean =>
  row.state === 'open' &&
  row.what === what &&
  row.contentHash === contentHash &&
  row.title === title;

const seen = ({ row: { title }, what, contentHash }: Noted, scan: string) => ({
  title,
  what,
  contentHash,
  scan,
});

const opened = () => ({
  state: 'open',
  since: new Date().toISOString(),
  decidedByName: null,
  decidedAt: null,
  reason: null,
});

/** What was open and is no longer found has been put right some other way. */
export const closeUnseen = async (strapi: Strapi, scan: string): Promise<void> => {
  await strapi.db.query(FINDING).updateMany({
    where: { state: 'open', scan: { $ne: scan } },
    data: { state: 'gone' },
  });
};

/** One that was put right some other way, before anybody looked for it again. */
export const closeFinding = async (strapi: Strapi, id: number): Promise<void> => {
  await strapi.db.query(FINDING).updateMany({ where: { id }, data: { state: 'gone' } });
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

/** A page of findings: open ones first, newest first. */
export const findings = async (
  strapi: Strapi,
  { page, pageSize }: IntegrityQuery
): Promise<Pick<IntegrityPage, 'findings' | 'open' | 'total'>> => {
  const some = (where: object, offset: number, limit: number) =>
    limit === 0
      ? []
      : strapi.db
          .queryBuilder(FINDING)
          .init({ where, orderBy: [{ id: 'desc' }], offset, limit })
          .execute<FindingRow[]>();
  const open = await strapi.db.query(FINDING).count({ where: { state: 'open' } });
  const total = await strapi.db.query(FINDING).count();
  const from = (page - 1) * pageSize;
  const ofOpen = await some({ state: 'open' }, from, from < open ? pageSize : 0);
  const left = pageSize - ofOpen.length;
  const ofClosed = await some({ state: { $ne: 'open' } }, Math.max(0, from - open), left);
  return { findings: [...ofOpen, ...ofClosed].map(findingOf), open, total };
};

/** What may be unpublished without anybody having looked at it: see `unpublishFound`. */
const toUnpublish = { state: 'open', what: { $in: ['undecided', 'twice'] } };

export const countToUnpublish = (strapi: Strapi): Promise<number> =>
  strapi.db.query(FINDING).count({ where: toUnpublish });

const most = 200;

/** Ids of such findings behind one of them, oldest first: some at a time. */
export const toUnpublishAfter = async (strapi: Strapi, after: number): Promise<number[]> => {
  const rows = await strapi.db
    .queryBuilder(FINDING)
    .init({
      where: { ...toUnpublish, id: { $gt: after } },
      select: ['id'],
      orderBy: [{ id: 'asc' }],
      limit: most,
    })
    .execute<{ readonly id: number }[]>();
  return rows.map(({ id }) => id);
};

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
