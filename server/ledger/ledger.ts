import type { Actor } from '../../src/checklist/answer';
import type { Verdict } from '../../src/checklist/verdict';
import type { Decision, DecisionNote, Outcome, Route } from '../../src/ledger/decision';
import type { Entry } from '../answers/store';
import { isHeld, type JudgedDocument } from '../judgement/judge-documents';
import { DECISION } from '../plugin-id';
import { currentActor } from '../request/actor';
import { currentRequestId, currentRoute } from '../request/route';
import type { Strapi } from '../strapi';
import { appendEntries, entriesOf, type NewEntry } from './append';

/** Who asked, how, and as part of what: taken when it was asked, kept until it is written. */
export interface Asking {
  readonly actor: Actor;
  readonly route: Route;
  readonly request: string;
}

export const currentAsking = (strapi: Strapi): Asking => ({
  actor: currentActor(strapi),
  route: currentRoute(strapi),
  request: currentRequestId(strapi),
});

/** What the ledger is told of a document that was judged. */
export interface Recorded extends Pick<JudgedDocument, 'contentHash' | 'verdicts' | 'head'> {
  readonly row: Pick<JudgedDocument['row'], 'uid' | 'documentId' | 'locale' | 'title'>;
}

/**
 * One decision a document and locale, as they come to stand in the ledger. Writes nothing,
 * and asks nobody.
 */
export const decisionsFor = (
  judged: readonly Recorded[],
  outcome: Decision['outcome'],
  asking: Asking,
  note?: DecisionNote
): readonly NewEntry[] => {
  const decidedAt = new Date().toISOString();
  return entriesOf(
    judged.map(({ row, contentHash, verdicts }) => ({
      entryUid: row.uid,
      entryDocumentId: row.documentId,
      entryLocale: row.locale ?? '',
      title: row.title,
      route: asking.route,
      actorKind: asking.actor.kind,
      actorId: asking.actor.id,
      actorName: asking.actor.name,
      policyVersions: verdicts.map(({ policy, policyVersion }) => ({ policy, policyVersion })),
      contentHash,
      verdicts,
      outcome,
      decidedAt,
      request: asking.request,
      details: note ?? null,
    })),
    new Map(judged.flatMap(({ head }) => (head === undefined ? [] : [[head.chain, head]])))
  );
};

/**
 * Appends one decision a document and locale to the ledger, however many in two statements.
 * Joins the surrounding transaction: a publish and its decision come or go together.
 */
export const appendDecisions = async (
  strapi: Strapi,
  judged: readonly Recorded[],
  outcome: Decision['outcome'],
  asking: Asking,
  note?: DecisionNote
): Promise<void> => {
  await appendEntries(strapi, decisionsFor(judged, outcome, asking, note));
};

/** Appends the refusals of an attempt: the documents that were held, not their company. */
export const appendRefusals = (
  strapi: Strapi,
  judged: readonly JudgedDocument[],
  asking: Asking
): Promise<void> => appendDecisions(strapi, judged.filter(isHeld), 'refused', asking);

interface DecisionRow {
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string;
  readonly title: string;
  readonly route: Route;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorName: string;
  readonly contentHash: string;
  readonly verdicts: readonly Verdict[];
  readonly outcome: Decision['outcome'];
  readonly decidedAt: string | Date;
  readonly request: string;
  readonly details: DecisionNote | FindingNote | null;
}

/** What stands by a decision on something the integrity scan found. */
interface FindingNote {
  readonly reason: string;
}

/** Decisions by the ids of their rows, oldest first. */
export const decisionsById = async (
  strapi: Strapi,
  ids: readonly number[]
): Promise<Decision[]> => {
  if (ids.length === 0) return [];
  const rows = await strapi.db
    .queryBuilder(DECISION)
    .init({ where: { id: { $in: [...ids] } }, orderBy: [{ id: 'asc' }] })
    .execute<DecisionRow[]>();
  return rows.map(decision);
};

/** The latest decisions on a document in a locale, newest first. */
export const decisionsOn = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry,
  limit: number,
  outcome?: Outcome
): Promise<Decision[]> => {
  const where = {
    entryUid: uid,
    entryDocumentId: documentId,
    entryLocale: locale ?? '',
    ...(outcome !== undefined && { outcome }),
  };
  const rows = await strapi.db
    .queryBuilder(DECISION)
    .init({ where, orderBy: [{ id: 'desc' }], limit })
    .execute<DecisionRow[]>();
  return rows.map(decision);
};

const decision = (row: DecisionRow): Decision => ({
  uid: row.entryUid,
  documentId: row.entryDocumentId,
  locale: row.entryLocale === '' ? null : row.entryLocale,
  title: row.title,
  route: row.route,
  actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
  contentHash: row.contentHash,
  verdicts: row.verdicts,
  outcome: row.outcome,
  decidedAt: new Date(row.decidedAt).toISOString(),
  request: row.request,
  ...(row.details !== null && { note: noteIn(row.details) }),
});

const noteIn = (details: DecisionNote | FindingNote): DecisionNote =>
  'reason' in details ? { words: details.reason } : details;
