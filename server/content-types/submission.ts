import { hidden } from './hidden';

/** Content that somebody asked to have decided on; one row a submission. */
export const submission = hidden({
  collectionName: 'pc_submissions',
  singularName: 'submission',
  pluralName: 'submissions',
  displayName: 'Submission',
  indexes: [
    { name: 'pc_submissions_ref_uq', type: 'unique', columns: ['ref'] },
    // While it waits, a name for its document and locale; its own ref from then on:
    // there is never more than one that waits.
    { name: 'pc_submissions_open_uq', type: 'unique', columns: ['open_key'] },
    { name: 'pc_submissions_document_ix', columns: ['entry_document_id', 'entry_locale'] },
    // A long queue is counted, sorted and leafed through in these alone: an index holds
    // the order, the id that settles it, and what says whether its reader may read it. The
    // locale is left out where MariaDB has no room for it, beside two other texts.
    {
      name: 'pc_submissions_submitted_ix',
      columns: ['state', 'submitted_at', 'id', 'entry_uid', 'entry_locale'],
    },
    {
      name: 'pc_submissions_due_ix',
      columns: ['state', 'due_at', 'id', 'entry_uid', 'entry_locale'],
    },
    {
      name: 'pc_submissions_planned_ix',
      columns: ['state', 'planned_for', 'id', 'entry_uid', 'entry_locale'],
    },
    {
      name: 'pc_submissions_claimed_ix',
      columns: ['state', 'claimed_until', 'id', 'entry_uid', 'entry_locale'],
    },
    { name: 'pc_submissions_title_ix', columns: ['state', 'title', 'id', 'entry_uid'] },
    {
      name: 'pc_submissions_sender_ix',
      columns: ['state', 'sender_name', 'submitted_at', 'id', 'entry_uid'],
    },
    // What went out in an emergency is counted, and looked for among types that no policy is
    // about any more, each time that somebody looks at the queue. Led by what few ask for:
    // led by the state, it would be taken for any query.
    {
      name: 'pc_submissions_asks_ix',
      columns: ['asks', 'state', 'submitted_at', 'id', 'entry_uid'],
    },
    { name: 'pc_submissions_submitter_ix', columns: ['submitter_id', 'submitted_at'] },
  ],
  attributes: {
    ref: { type: 'string', required: true },
    openKey: { type: 'string', required: true },
    asks: { type: 'string', required: true },
    state: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    title: { type: 'string', required: true },
    message: { type: 'text' },
    sender: { type: 'json' },
    senderName: { type: 'string' },
    /** What a search looks through (see `searchable`). */
    searchText: { type: 'text' },
    submitterKind: { type: 'string', required: true },
    submitterId: { type: 'string' },
    submitterName: { type: 'string', required: true },
    submittedAt: { type: 'datetime', required: true },
    /** What was submitted: content, answers and policies in one (see `stampOf`). */
    stamp: { type: 'string', required: true },
    /** Who asked when and with which words, where it was submitted more than once. */
    said: { type: 'json' },
    /** Of an emergency: who had written what went out. They do not review it. */
    writers: { type: 'json' },
    dueAt: { type: 'datetime' },
    plannedFor: { type: 'datetime' },
    claim: { type: 'json' },
    claimedBy: { type: 'string' },
    claimedUntil: { type: 'datetime' },
    decided: { type: 'json' },
  },
});
