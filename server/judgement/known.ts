import { selectAnswers, selectedAnswers, type Entry, type StoredAnswer } from '../answers/store';
import { selectGrants, selectedGrants, type StoredGrant } from '../approval/grants';
import { selectOpen, selectedOpen, type OpenSubmission } from '../approval/open';
import { selectFacts, selectedFacts, type StoredFact } from '../facts/store';
import { selectHeads, selectedHeads, type LedgerHead } from '../ledger/heads';
import { selectedRevision, selectRevision } from '../policies/changes';
import type { Select, Selected } from '../query/together';
import type { Strapi } from '../strapi';

/** What is kept about some documents, beside the documents themselves. */
export interface Known {
  readonly answers: readonly StoredAnswer[];
  readonly facts: readonly StoredFact[];
  readonly grants: readonly StoredGrant[];
  /** What waits for a decision, or has got one that is not carried out yet. */
  readonly open: readonly OpenSubmission[];
  /** The last row of each one's ledger. */
  readonly heads: ReadonlyMap<string, LedgerHead>;
  /** Which policies are in force: see `revisionOf`. */
  readonly revision: number;
}

/** Selects for all that is kept about some documents of a type. */
export const selectKnown = (
  strapi: Strapi,
  uid: string,
  entries: readonly Entry[]
): readonly Select[] => {
  const documentIds = [...new Set(entries.map(({ documentId }) => documentId))];
  return [
    selectAnswers(strapi, uid, documentIds),
    selectFacts(strapi, uid, documentIds),
    selectGrants(strapi, uid, documentIds),
    selectOpen(strapi, uid, documentIds),
    selectHeads(strapi, entries),
    selectRevision(strapi),
  ];
};

export const knownIn = (selected: Selected): Known => ({
  answers: selectedAnswers(selected),
  facts: selectedFacts(selected),
  grants: selectedGrants(selected),
  open: selectedOpen(selected),
  heads: selectedHeads(selected),
  revision: selectedRevision(selected),
});
