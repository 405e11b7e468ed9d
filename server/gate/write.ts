import { defineMessages, sentence } from '../../src/language/messages';
import { removeAnswersExcept } from '../answers/store';
import { noteContribution, removeContributionsExcept } from '../approval/contributors';
import { removeGrantsExcept } from '../approval/grants';
import { withdrawSubmissionsExcept } from '../approval/end-submissions';
import { removeFactsExcept } from '../facts/store';
import { invalid } from '../errors';
import { localesOf } from '../content/locales';
import { contentQuery } from '../content/read-rows';
import { holdDocuments } from '../database/hold';
import { currentActor } from '../request/actor';
import { currentLanguage } from '../request/language';
import { asUid, type Strapi } from '../strapi';
import { currentBatch } from './batch';
import { carryToOtherLocales, draftBefore } from './carry';
import { asDocumentWrite } from './passage';
import type { Call, Next } from './publish';
import { inSavepoint, type Within } from './savepoint';
import { gated, type Gate } from './transaction';

/**
 * A write that would publish at once (`status: 'published'`, the default of REST
 * and GraphQL) is taken apart: the draft is written, then published like any
 * other, so that there is one way to the public and it leads through the gate.
 * Refused, both are undone.
 */
export const publishingWrite = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  gated(gate, (within) =>
    inSavepoint(within, async () => {
      await hold(gate, call, within);
      await refuseForeignIdentity(gate, call);
      const { data: _data, status: _status, ...selection } = call.params;
      const before = await draftBefore(gate.strapi, call.uid, call.params);
      call.params = { ...call.params, status: 'draft' };
      const draft = (await asDocumentWrite(next)) as WrittenRow | null;
      if (draft === null) return null;
      await noteWriter(gate.strapi, call.uid, draft);
      const { documentId, locale } = draft;
      const published = await publishDraft(gate, call.uid, { ...selection, documentId, locale });
      await carryToOtherLocales(gate, call.uid, documentId, locale ?? null, before);
      return published;
    })
  );

interface WrittenRow {
  readonly documentId: string;
  readonly locale?: string | null;
}

/** Through the front door, so that every middleware sees a publish and the gate judges it. */
const publishDraft = async (
  { strapi }: Gate,
  uid: string,
  params: Readonly<Record<string, unknown>>
): Promise<unknown> => {
  const documents = strapi.documents(asUid(uid)) as unknown as {
    publish: (params: unknown) => Promise<{ readonly entries: readonly unknown[] }>;
  };
  const { entries } = await documents.publish(params);
  return entries[0];
};

/**
 * A write that leaves a draft. Free to say anything but whose document it is; who
 * wrote is noted with it, since whoever has written does not approve.
 */
export const draftWrite = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  gated(gate, async (within) => {
    await hold(gate, call, within);
    if (identityIn(call) !== undefined) await refuseForeignIdentity(gate, call);
    const written = await asDocumentWrite(next);
    for (const row of rowsWritten(written)) await noteWriter(gate.strapi, call.uid, row);
    return written;
  });

/** What a write hands back: one row, none, or those of a clone. */
const rowsWritten = (written: unknown): readonly WrittenRow[] => {
  const { entries = [written] } = (written ?? {}) as { readonly entries?: readonly unknown[] };
  return entries.filter(
    (row): row is WrittenRow => typeof (row as WrittenRow | null)?.documentId === 'string'
  );
};

const noteWriter = (strapi: Strapi, uid: string, { documentId, locale }: WrittenRow) =>
  noteContribution(strapi, { uid, documentId, locale: locale ?? null }, currentActor(strapi));

/** Whoever writes a document has it to themselves until they are through. */
const hold = async (
  { strapi }: Gate,
  { uid, params: { documentId } }: Call,
  { transaction }: Within
): Promise<void> => {
  if (typeof documentId !== 'string') return;
  if (currentBatch()?.isHeld(uid, documentId, transaction) === true) return;
  await holdDocuments(strapi, uid, [documentId]);
};

const identityIn = ({ params }: Call): unknown =>
  (params['data'] as { documentId?: unknown } | null | undefined)?.documentId;

/**
 * A `documentId` among the data moves a draft into another document, under the
 * answers given there. A new document may bring its own id (an import does) as
 * long as nothing is kept under it.
 */
const refuseForeignIdentity = async ({ strapi, policies }: Gate, call: Call): Promise<void> => {
  const claimed = identityIn(call);
  if (!policies.enforces(call.uid)) return;
  if (claimed === undefined || claimed === null) return;
  if (call.action === 'update' && claimed === call.params['documentId']) return;
  if (call.action !== 'update' && typeof claimed === 'string') {
    const existing = await contentQuery(strapi, call.uid).count({
      where: { documentId: claimed },
    });
    if (existing === 0) {
      await removeWhatIsKept(strapi, call.uid, claimed, []);
      return;
    }
  }
  const message = 'A document cannot be given the id of another document.';
  throw invalid(strapi, message, [{ path: ['documentId'], message }]);
};

/** Takes public versions away; waits for whoever is putting some there. */
export const unpublishing = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  gated(gate, async (within) => {
    await hold(gate, call, within);
    return asDocumentWrite(next);
  });

/**
 * Goes back to the public version. Strapi removes the draft first and looks for a
 * public version to copy then: where somebody has just unpublished it, the text would
 * be lost. It is kept.
 */
export const discarding = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  gated(gate, async (within) => {
    await hold(gate, call, within);
    const { documentId, locale } = call.params;
    const locales = await localesOf(gate.strapi, call.uid, locale);
    const rows = (await contentQuery(gate.strapi, call.uid).findMany({
      where: { documentId: documentId as string, publishedAt: { $notNull: true } },
      select: ['locale'],
    })) as { readonly locale?: string | null }[];
    const isMeant = (each: string | null) => locales === 'all' || locales.includes(each);
    const found = [...new Set(rows.map((row) => row.locale ?? null))].filter(isMeant);
    if (found.length === 0) {
      const message = sentence(messages, 'nothingPublic', {}, currentLanguage(gate.strapi));
      throw invalid(gate.strapi, message, [{ path: [], message }]);
    }
    if (found[0] !== null) call.params = { ...call.params, locale: found };
    return asDocumentWrite(next);
  });

/** When a document or one of its locales goes, what is kept about it goes too. */
export const removal = (gate: Gate, call: Call, next: Next): Promise<unknown> =>
  gated(gate, async (within) => {
    await hold(gate, call, within);
    const result = await asDocumentWrite(next);
    const { documentId } = call.params;
    if (typeof documentId === 'string') {
      const rows = (await contentQuery(gate.strapi, call.uid).findMany({
        where: { documentId },
        select: ['locale'],
      })) as { locale?: string | null }[];
      const remaining = [...new Set(rows.map(({ locale }) => locale ?? null))];
      await removeWhatIsKept(gate.strapi, call.uid, documentId, remaining);
    }
    return result;
  });

/** Answers, what was found out and granted, and who wrote: all but what was decided. */
const removeWhatIsKept = async (...kept: Parameters<typeof removeAnswersExcept>): Promise<void> => {
  await removeAnswersExcept(...kept);
  await removeFactsExcept(...kept);
  await removeGrantsExcept(...kept);
  await removeContributionsExcept(...kept);
  await withdrawSubmissionsExcept(...kept);
};

const messages = defineMessages({
  sv: {
    nothingPublic: () => 'Det finns ingen publik version att gå tillbaka till. Utkastet är kvar.',
  },
  en: {
    nothingPublic: () => 'There is no public version to go back to. The draft was kept.',
  },
});
