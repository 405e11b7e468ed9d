import type { Core } from '@strapi/strapi';
import { hashContent } from '../../../src/content/hash';
import { contentSchemaOf } from '../../../server/content/content-schema';
import { publicRows as readPublic, type DocumentRow } from '../../../server/content/read-rows';
import { sha256 } from '../../../server/policies/digest';
import { scanIntegrity, type Scanned } from '../../../server/integrity/scan';
import { verifyLedger } from '../../../server/ledger/verify';
import type { Policies } from '../../../server/policies/policies';
import { DECISION, NEWS } from '../../api/support/municipality';
import type { DecisionRow } from '../../api/support/news';

/** A row as the database has it, whatever Strapi makes of it. */
export interface RawRow {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string | null;
  readonly title: string;
}

const table = (strapi: Core.Strapi, uid: string) =>
  strapi.db.connection(strapi.db.metadata.get(uid).tableName);

/** All that is public of the news, straight from its table. */
export const publicInSql = async (strapi: Core.Strapi): Promise<RawRow[]> => {
  const rows: unknown = await table(strapi, NEWS)
    .whereNotNull('published_at')
    .orderBy('id')
    .select('id', 'document_id', 'locale', 'title');
  return rows as RawRow[];
};

export const draftsInSql = async (strapi: Core.Strapi): Promise<RawRow[]> => {
  const rows: unknown = await table(strapi, NEWS)
    .whereNull('published_at')
    .orderBy('id')
    .select('id', 'document_id', 'locale', 'title');
  return rows as RawRow[];
};

/** Rows that decide, or tell of a refusal, with their ids: those after the one given. */
export const decisionsSince = async (
  strapi: Core.Strapi,
  id: number
): Promise<(DecisionRow & { readonly id: number })[]> =>
  (await strapi.db
    .query(DECISION)
    .findMany({ where: { id: { $gt: id } }, orderBy: { id: 'asc' } })) as (DecisionRow & {
    readonly id: number;
  })[];

export const lastDecisionId = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = (await strapi.db
    .query(DECISION)
    .findMany({ orderBy: { id: 'desc' }, limit: 1, select: ['id'] })) as { id: number }[];
  return row?.id ?? 0;
};

/**
 * What is wrong with what is public: a row that no decision lets be, one whose content
 * is not what was decided on, one that was decided on while it was held, and two of one
 * document and locale. Nothing of what the plugin's own scan remembers is used.
 */
export const leaks = async (strapi: Core.Strapi): Promise<string[]> => {
  const schema = contentSchemaOf(strapi, NEWS);
  const latest = new Map<string, DecisionRow>();
  for (const row of await decisionsSince(strapi, 0)) {
    if (!publishing.has(row.outcome)) continue;
    latest.set(keyOf(row.entryDocumentId, row.entryLocale), row);
  }
  const found: string[] = [];
  const seen = new Set<string>();
  for (const row of await everyPublicRow(strapi)) {
    const key = keyOf(row.documentId, row.locale);
    const name = `${key} “${row.title}”`;
    if (seen.has(key)) found.push(`${name} is public twice`);
    seen.add(key);
    const decision = latest.get(key);
    const hash = hashContent(schema, row.values, 'content', sha256);
    if (decision === undefined) found.push(`${name} is public, and nothing was decided on it`);
    else if (decision.contentHash !== hash)
      found.push(`${name} is public, and the decision was on “${decision.title}”`);
    else if (!isClear(decision)) found.push(`${name} is public, and was held when decided on`);
  }
  return found;
};

const publishing = new Set(['published', 'emergency', 'baseline', 'accepted']);

/** An emergency is held, and says so; nothing else is let out held. */
const isClear = ({ outcome, verdicts }: DecisionRow): boolean =>
  outcome === 'emergency'
    ? verdicts.some((verdict) => verdict.outcome === 'held')
    : outcome === 'published' &&
      verdicts.length > 0 &&
      verdicts.every((verdict) => verdict.outcome === 'clear');

export const keyOf = (documentId: string, locale: string | null): string =>
  `${documentId}/${locale ?? ''}`;

const everyPublicRow = async (strapi: Core.Strapi): Promise<DocumentRow[]> => {
  const schema = contentSchemaOf(strapi, NEWS);
  const all: DocumentRow[] = [];
  for (;;) {
    const rows = await readPublic(strapi, schema, all.at(-1)?.id ?? 0, 200);
    if (rows.length === 0) return all;
    all.push(...rows);
  }
};

/** What the plugin itself finds: a ledger that was touched, and a scan with findings. */
export const whatThePluginFinds = async (strapi: Core.Strapi): Promise<string[]> => {
  const { faults } = await verifyLedger(strapi);
  const scanned = await scan(strapi);
  return [
    ...faults.map((fault) => `The ledger does not verify: ${JSON.stringify(fault)}`),
    ...(scanned.found === 0 ? [] : [`The integrity scan has ${String(scanned.found)} findings`]),
  ];
};

/** One round of the scan. The first on a database is the baseline, and is made while it is empty. */
export const scan = async (strapi: Core.Strapi): Promise<Scanned> => {
  const policies: Policies = strapi.plugin('publication-checklist').service('policies');
  const leased = await scanIntegrity(strapi, policies);
  if (!leased.held) throw new Error('Another process scans.');
  return leased.result;
};
