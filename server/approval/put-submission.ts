import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/checklist/answer';
import type { Asks, Submission, SubmissionState } from '../../src/contracts/decisions';
import { languages } from '../../src/language/localized';
import type { Entry } from '../answers/store';
import { SUBMISSION } from '../plugin-id';
import { sha256 } from '../policies/digest';
import type { Strapi } from '../strapi';
import { searchable } from './searchable';
import { sayingsOf, type StoredSubmission } from './submissions';

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
