import type { Actor } from '../../src/checklist/answer';
import type { Asks, Submission, SubmissionState } from '../../src/contracts/decisions';
import type { Localized } from '../../src/language/localized';
import type { Entry } from '../answers/store';
import { SUBMISSION } from '../plugin-id';
import type { Strapi } from '../strapi';

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
