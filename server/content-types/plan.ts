import { hidden } from './hidden';

/** When a document in one locale is to go public by itself. */
export const plan = hidden({
  collectionName: 'pc_plans',
  singularName: 'plan',
  pluralName: 'plans',
  displayName: 'Planned publication',
  indexes: [
    { name: 'pc_plans_ref_uq', type: 'unique', columns: ['ref'] },
    // While it is open, a name for its document and locale; its own ref from then on:
    // there is never more than one that is open.
    { name: 'pc_plans_open_uq', type: 'unique', columns: ['open_key'] },
    { name: 'pc_plans_due_ix', columns: ['state', 'at'] },
    { name: 'pc_plans_document_ix', columns: ['entry_document_id', 'entry_locale'] },
  ],
  attributes: {
    ref: { type: 'string', required: true },
    openKey: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    title: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    /** `planned`, `publishing`, `published`, `failed` or `cancelled`. */
    state: { type: 'string', required: true },
    attempts: { type: 'integer', required: true },
    plannerKind: { type: 'string', required: true },
    plannerId: { type: 'string' },
    plannerName: { type: 'string', required: true },
    plannedAt: { type: 'datetime', required: true },
    /** While somebody is publishing it: when it comes back should they not finish. */
    claimedUntil: { type: 'datetime' },
    /** Why it did not go public, in every language. */
    failure: { type: 'json' },
  },
});
