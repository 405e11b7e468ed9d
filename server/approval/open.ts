import { submissionStates, type Asks, type SubmissionState } from '../../src/contracts/decisions';
import type { Entry } from '../answers/store';
import { SUBMISSION } from '../plugin-id';
import { ofDocuments, selectRows } from '../query/own-table';
import { rowsIn, type Select, type Selected } from '../query/together';
import type { Strapi } from '../strapi';

/** That something is asked for, and is not settled yet. */
export interface OpenSubmission {
  readonly entry: Entry;
  readonly asks: Asks;
}

interface OpenRow {
  readonly entryUid: string;
  readonly entryDocumentId: string;
  readonly entryLocale: string | null;
  readonly asks: Asks;
  readonly state: SubmissionState;
}

const attributes = ['entryUid', 'entryDocumentId', 'entryLocale', 'asks', 'state'] as const;

const isOpen = (state: SubmissionState): boolean => state === 'waiting' || state === 'approved';
const over = submissionStates.filter((state) => !isOpen(state));

/**
 * What is open of some documents of a type. They are found by their names: SQLite would
 * look for what waits instead, and through all of it, were it asked for by its state.
 */
export const selectOpen = (strapi: Strapi, uid: string, documentIds: readonly string[]): Select =>
  selectRows(strapi, {
    name: 'open',
    uid: SUBMISSION,
    attributes,
    wanted: { uid: [uid], documentIds },
    where: (query, wanted) => ofDocuments(query, wanted).whereNotIn('t.state', over),
  });

export const selectedOpen = (selected: Selected): OpenSubmission[] =>
  (rowsIn(selected, 'open') as OpenRow[])
    // Who has been told that all was well does not ask for a review any more.
    .filter(({ asks, state }) => asks === 'decision' || state === 'waiting')
    .map(({ entryUid, entryDocumentId, entryLocale, asks }) => ({
      entry: {
        uid: entryUid,
        documentId: entryDocumentId,
        locale: entryLocale === null || entryLocale === '' ? null : entryLocale,
      },
      asks,
    }));
