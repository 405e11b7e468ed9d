import { isHeld, judgeDocuments, type JudgedDocument } from '../judgement/judge-documents';
import { endGrantsOfOthers } from '../approval/grants';
import { closeSubmissions } from '../approval/end-submissions';
import { holdDocuments } from '../database/hold';
import { appendEntries, type NewEntry } from '../ledger/append';
import { currentAsking, decisionsFor } from '../ledger/ledger';
import { meanwhile } from '../meanwhile';
import { currentLanguage } from '../request/language';
import { invalid } from '../errors';
import type { Strapi } from '../strapi';
import { currentBatch, type Batch } from './batch';
import { localesOf, type Locales } from '../content/locales';
import { asDocumentWrite, Passage, throughPassage } from './passage';
import { refusalOf } from '../judgement/refusal';
import { inSavepoint, type Within } from './savepoint';
import { judgeTouched } from './touched';
import { gated, type Gate } from './transaction';
import { warrantFor } from '../approval/warrant';

/** A call to the document service, as its middlewares see it. */
export interface Call {
  readonly uid: string;
  readonly action: string;
  params: Readonly<Record<string, unknown>>;
}

export type Next = () => Promise<unknown>;

/**
 * Lets a publish through if every locale it is about is clear.
 *
 * Inside one transaction: the drafts are locked and read, judged, and published
 * with a ticket each, in a savepoint where the transaction is somebody else's. What
 * was judged is what becomes public, and the decision is written with it.
 */
export const publish = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  isBeyondTrial(gate, call) ? asDocumentWrite(next) : publishJudged(gate, call, next);

/** Where nothing can be stopped, what is asked for in a form that cannot be judged is let be. */
const isBeyondTrial = (
  { policies }: Gate,
  { uid, params: { documentId, locale } }: Call
): boolean =>
  !policies.enforces(uid) && (typeof documentId !== 'string' || typeof locale === 'object');

const publishJudged = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  gated(gate, async (within) => {
    const documentId = documentIdOf(gate.strapi, call);
    const batch = currentBatch();
    const publishing = { call, next, documentId };
    return batch?.holds(call.uid, documentId, within.transaction) === true
      ? batch.pass(() => publishOne(gate, { ...publishing, batch }, { ...within, isOwn: true }))
      : publishOne(gate, publishing, within);
  });

/** One document on its way: alone, or in a batch. */
interface Publishing {
  readonly call: Call;
  readonly next: Next;
  readonly documentId: string;
  readonly batch?: Batch;
}

const publishOne = async (gate: Gate, publishing: Publishing, within: Within): Promise<unknown> => {
  const { call, next, documentId, batch } = publishing;
  const locales = await localesOf(gate.strapi, call.uid, call.params['locale']);
  const judged = await judgeForPublish(gate, publishing, locales);
  const mine = judged.filter(({ row }) => row.documentId === documentId);
  if (mine.length === 0) return { documentId, entries: [] };
  refuseTwins(gate.strapi, mine);
  if (judged.some(isStopped)) throw refuse(gate, judged, batch);

  // Exactly what was judged: a locale that appears meanwhile is not swept along.
  const judgedLocales = mine.map(({ row }) => row.locale);
  if (judgedLocales[0] !== null) call.params = { ...call.params, locale: judgedLocales };

  const passage = new Passage(call.uid, documentId, judgedLocales);
  return inSavepoint(within, async () => {
    const ready = batch === undefined ? meanwhile(() => entriesFor(gate.strapi, mine)) : undefined;
    const result = await throughPassage(passage, () => asDocumentWrite(next));
    const again = await judgeTouched(gate, passage);
    const asJudged = mine.filter(({ row }) => !passage.touched.has(row.locale));
    const through = [...asJudged, ...again];
    await record(gate.strapi, through, batch, passage.touched.size === 0 ? await ready : undefined);
    await endGrantsOfOthers(gate.strapi, through);
    if (mine.some(({ open }) => open.includes('decision'))) {
      await closeSubmissions(gate.strapi, call.uid, documentId, judgedLocales);
    }
    return result;
  });
};

/** An emergency lets a held document through; that it was held is recorded all the same. */
const isStopped = (judged: JudgedDocument): boolean =>
  isHeld(judged) && warrantFor(judged) === undefined;

/** What the ledger says of documents that go out: one that is held does in an emergency. */
const entriesFor = (strapi: Strapi, judged: readonly JudgedDocument[]): readonly NewEntry[] => {
  const asking = currentAsking(strapi);
  const held = judged.filter(isHeld);
  const clear = judged.filter((each) => !isHeld(each));
  const words = held.map(warrantFor).find((warrant) => warrant !== undefined)?.reason ?? '';
  return [
    ...decisionsFor(clear, 'published', asking),
    ...decisionsFor(held, 'emergency', asking, { words }),
  ];
};

/**
 * @param batch writes its own when all of it is through; what goes out in an emergency does
 *   so by itself
 * @param ready what the ledger says of them, where that has been worked out
 */
const record = (
  strapi: Strapi,
  judged: readonly JudgedDocument[],
  batch: Batch | undefined,
  ready: readonly NewEntry[] | undefined
): Promise<void> => {
  if (batch === undefined) return appendEntries(strapi, ready ?? entriesFor(strapi, judged));
  batch.noteThrough(judged.filter((each) => !isHeld(each)));
  return appendEntries(strapi, entriesFor(strapi, judged.filter(isHeld)));
};

const refuse = (gate: Gate, judged: readonly JudgedDocument[], batch: Batch | undefined): Error => {
  const write = () => refusalOf(gate, { judged, language: currentLanguage(gate.strapi) });
  return batch?.refuseOnce(write) ?? write();
};

/** A list of documents, or a filter, would publish what nobody looked at. */
const documentIdOf = (strapi: Strapi, call: Call): string => {
  const { documentId } = call.params;
  if (typeof documentId === 'string' && documentId !== '') return documentId;
  const message = 'documentId must name one document.';
  throw invalid(strapi, message, [{ path: ['documentId'], message }]);
};

const judgeForPublish = async (
  { strapi, policies }: Gate,
  { call: { uid }, documentId, batch }: Publishing,
  locales: Locales
): Promise<JudgedDocument[]> => {
  const judge = (documentIds: readonly string[]) =>
    judgeDocuments(strapi, policies, { uid, documentIds, locales, version: 'draft', lock: true });
  const isSeveral = locales === 'all' || locales.length > 1;
  const judgeAll = async (documentIds: readonly string[]) => {
    if (!isSeveral) {
      const judged = await judge(documentIds);
      const found = new Set(judged.map(({ row }) => row.documentId));
      if (documentIds.every((each) => found.has(each))) return judged;
    }
    // While this one waits for a draft, another may be put in its place: where it is the
    // only one of its document it is missed, and where it is one of several nobody would know.
    await holdDocuments(strapi, uid, documentIds);
    return judge(documentIds);
  };
  return batch === undefined
    ? judgeAll([documentId])
    : batch.judgeOnce(() => judgeAll(batch.documentIds));
};

/** Two drafts of one document and locale: which one would be public could not be known. */
const refuseTwins = (strapi: Strapi, judged: readonly JudgedDocument[]): void => {
  const locales = judged.map(({ row }) => row.locale);
  if (new Set(locales).size === locales.length) return;
  const message = 'This document has two drafts in one locale. Remove one of them first.';
  throw invalid(strapi, message, [{ path: ['documentId'], message }]);
};
