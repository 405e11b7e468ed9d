import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/checklist/answer';
import type { Asks, Submission, SubmissionState } from '../../src/contracts/decisions';
import { languages, type Localized } from '../../src/language/localized';
import type { Entry } from '../answers/store';
import { tell } from '../notices/tell';
import { SUBMISSION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import { currentActor } from '../request/actor';
import type { Strapi } from '../strapi';
import { searchable } from './searchable';

/** A submission with what it was of when it was submitted. */
export interface StoredSubmission extends Submission {
  /** See `stampOf`. */
  readonly stamp: string;
  /** Of an emergency: who had written what went out. Empty where a decision is asked for. */
  readonly writers: readonly Actor[];
  /** Every time that it was asked for, the first one too, where that was more than once. */
  readonly said: readonly Said[];
}

/** That somebody submitted a text, or submitted it again while it waited. */
export interface Said {
  readonly by: Actor;
  readonly at: string;
  readonly message: string;
}

/** Every time that a text was submitted for the same decision, the first one first. */
export const sayingsOf = ({ said, submittedBy, submittedAt, message }: StoredSubmission) =>
  said.length > 0 ? said : [{ by: submittedBy, at: submittedAt, message }];

/** A submission as its readers see it. */
export const shown = ({
  stamp: _stamp,
  writers: _writers,
  said: _said,
  ...submission
}: StoredSubmission): Submission => submission;

interface SubmissionRow {
  readonly ref: string;
  readonly asks: Asks;
  readonly state: SubmissionState;
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string;
  readonly title: string;
  readonly message: string | null;
  readonly sender: Localized | null;
  readonly submitterKind: Actor['kind'];
  readonly submitterId: string | null;
  readonly submitterName: string;
  readonly submittedAt: string | Date;
  readonly stamp: string;
  readonly writers: readonly Actor[] | null;
  readonly said: readonly Said[] | null;
  readonly dueAt: string | Date | null;
  readonly plannedFor: string | Date | null;
  readonly claim: Actor | null;
  readonly claimedUntil: string | Date | null;
  readonly decided: Submission['decided'];
}

const iso = (at: string | Date): string => new Date(at).toISOString();
const isoOrNull = (at: string | Date | null): string | null => (at === null ? null : iso(at));

export const storedSubmission = (row: SubmissionRow): StoredSubmission => {
  const until = isoOrNull(row.claimedUntil);
  const isRunning = until !== null && until > new Date().toISOString();
  return {
    id: row.ref,
    asks: row.asks,
    state: row.state,
    uid: row.entryUid,
    documentId: row.entryDocumentId,
    locale: row.entryLocale === '' ? null : row.entryLocale,
    title: row.title,
    message: row.message ?? '',
    submittedBy: { kind: row.submitterKind, id: row.submitterId, name: row.submitterName },
    submittedAt: iso(row.submittedAt),
    dueAt: isoOrNull(row.dueAt),
    plannedFor: isoOrNull(row.plannedFor),
    sender: row.sender,
    claim: isRunning && row.claim !== null ? { by: row.claim, until } : null,
    decided: row.decided,
    stamp: row.stamp,
    writers: row.writers ?? [],
    said: row.said ?? [],
  };
};

/** Submissions that a query finds, as they are stored. */
export const findSubmissions = async (strapi: Strapi, query: object): Promise<StoredSubmission[]> =>
  (await strapi.db.queryBuilder(SUBMISSION).init(query).execute<SubmissionRow[]>()).map(
    storedSubmission
  );

export const submissionNamed = async (
  strapi: Strapi,
  ref: string
): Promise<StoredSubmission | undefined> =>
  (await findSubmissions(strapi, { where: { ref } })).find(({ id }) => id === ref);

/** The types that some submissions are of. */
export const typesAmong = async (strapi: Strapi, where: object): Promise<readonly string[]> => {
  const types = strapi.db.queryBuilder(SUBMISSION).max('entryUid').where(where);
  const rows = await types
    .groupBy(['entry_uid'])
    .execute<{ readonly max: string }[]>({ mapResults: false });
  return rows.map(({ max }) => max);
};

/** All that was ever submitted of a document in a locale, newest first. */
export const submissionsOn = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry
): Promise<StoredSubmission[]> => {
  const where = { entryUid: uid, entryDocumentId: documentId, entryLocale: locale ?? '' };
  const found = await findSubmissions(strapi, { where, orderBy: [{ id: 'desc' }], limit: 50 });
  return found.filter((each) => each.documentId === documentId);
};

export type NewSubmission = Omit<StoredSubmission, 'id' | 'state' | 'claim' | 'decided' | 'said'>;

/** While one waits, a second for the same document and locale finds the name taken. */
const openKey = ({ uid, documentId, locale }: Entry, asks: Asks): string =>
  sha256(JSON.stringify([uid, documentId, locale ?? '', asks]));

/** Puts a submission down as waiting. Belongs in a transaction that holds the document. */
export const putSubmission = async (
  strapi: Strapi,
  submission: NewSubmission,
  senderName: string | null
): Promise<StoredSubmission> => {
  const ref = randomUUID().replaceAll('-', '');
  await strapi.db.query(SUBMISSION).createMany({
    data: [
      {
        ref,
        openKey: openKey(submission, submission.asks),
        asks: submission.asks,
        state: 'waiting',
        entryUid: submission.uid,
        entryDocumentId: submission.documentId,
        entryLocale: submission.locale ?? '',
        submittedAt: submission.submittedAt,
        writers: submission.writers,
        ...askedFor(submission, senderName),
      },
    ],
  });
  return { ...submission, id: ref, state: 'waiting', claim: null, decided: null, said: [] };
};

/** What is asked for: a text that is submitted again may ask for something else. */
const askedFor = (submission: NewSubmission, senderName: string | null) => ({
  title: submission.title.slice(0, 200),
  message: submission.message,
  sender: submission.sender,
  senderName: senderName?.slice(0, 200) ?? null,
  searchText: searchable([
    submission.title,
    submission.submittedBy.name,
    ...languages.map((language) => submission.sender?.[language] ?? ''),
  ]),
  submitterKind: submission.submittedBy.kind,
  submitterId: submission.submittedBy.id,
  submitterName: submission.submittedBy.name,
  stamp: submission.stamp,
  dueAt: submission.dueAt,
  plannedFor: submission.plannedFor,
});

/**
 * Submits again what has not been settled: under the name it has, which may be in
 * somebody's mail, and where it waits, in its place in the queue. What was approved, and
 * has changed, begins to wait again. Belongs in a transaction that holds the document.
 * @param anew what is asked for now, and when that was said
 * @returns undefined where it has been settled meanwhile
 */
export const renewSubmission = async (
  strapi: Strapi,
  open: StoredSubmission,
  anew: NewSubmission,
  senderName: string | null
): Promise<StoredSubmission | undefined> => {
  const { submittedBy: by, submittedAt: at, message } = anew;
  const said = [...sayingsOf(open), { by, at, message }];
  const submittedAt = open.state === 'waiting' ? open.submittedAt : at;
  const { count } = await strapi.db.query(SUBMISSION).updateMany({
    where: { ref: open.id, state: open.state },
    data: {
      ...askedFor(anew, senderName),
      state: 'waiting',
      openKey: openKey(anew, anew.asks),
      submittedAt,
      said,
      decided: null,
    },
  });
  if (count === 0) return undefined;
  return { ...open, ...anew, state: 'waiting', submittedAt, said, decided: null };
};

/** What can be changed of a submission. */
export interface SubmissionChange {
  readonly state?: SubmissionState;
  readonly decided?: Submission['decided'];
  readonly claim?: { readonly by: Actor; readonly until: string } | null;
}

/** Changes a submission that is in a given state. @returns whether it was */
export const changeSubmission = async (
  strapi: Strapi,
  { id }: Pick<Submission, 'id'>,
  from: SubmissionState,
  { claim, ...change }: SubmissionChange
): Promise<boolean> => {
  const { count } = await strapi.db.query(SUBMISSION).updateMany({
    where: { ref: id, state: from },
    data: {
      ...change,
      ...(change.state !== undefined && change.state !== 'waiting' && { openKey: id }),
      ...(claim !== undefined && {
        claim: claim?.by ?? null,
        claimedBy: claim?.by.id ?? null,
        claimedUntil: claim?.until ?? null,
      }),
    },
  });
  return count > 0;
};

/**
 * What waited for a decision on a document has got it when the document is public.
 * Part of the publish.
 */
export const closeSubmissions = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  locales: readonly (string | null)[]
): Promise<void> => {
  const where = {
    entryUid: uid,
    entryDocumentId: documentId,
    entryLocale: { $in: locales.map((each) => each ?? '') },
    asks: 'decision',
    state: { $in: ['waiting', 'approved'] },
  };
  const waiting = await findSubmissions(strapi, { where });
  if (waiting.length === 0) return;
  await end(strapi, 'published', where);
  const actor = currentActor(strapi);
  for (const each of waiting) {
    const submission = { ...each, state: 'published' as const };
    await tell(strapi, { kind: 'published', submission, actor, words: '' });
  }
};

/** Nobody decides on what is gone. What went out in an emergency is still to be reviewed. */
export const withdrawSubmissionsExcept = async (
  strapi: Strapi,
  uid: string,
  documentId: string,
  remaining: readonly (string | null)[]
): Promise<void> => {
  await withdrawSubmissions(strapi, {
    entryUid: uid,
    entryDocumentId: documentId,
    ...(remaining.length > 0 && { entryLocale: { $notIn: remaining.map((each) => each ?? '') } }),
  });
};

/** Withdraws what a query finds of what waits for a decision, or was approved and is not public. */
export const withdrawSubmissions = (strapi: Strapi, where: object): Promise<void> =>
  end(strapi, 'withdrawn', {
    ...where,
    asks: 'decision',
    state: { $in: ['waiting', 'approved'] },
  });

/** The name of what waits is given up with it: each row has its own for that, its ref. */
const end = async (strapi: Strapi, state: SubmissionState, where: object): Promise<void> => {
  const own = strapi.db.connection.ref('ref');
  await strapi.db
    .queryBuilder(SUBMISSION)
    .where(where)
    .update({ state, openKey: own } as never)
    .execute();
};
