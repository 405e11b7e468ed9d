import { hidden } from './hidden';

/** The ledger: one row per document and locale that somebody tried to publish. */
export const decision = hidden({
  collectionName: 'pc_decisions',
  singularName: 'decision',
  pluralName: 'decisions',
  displayName: 'Publication decision',
  appendOnly: true,
  indexes: [
    { name: 'pc_decisions_document_ix', columns: ['entry_document_id', 'entry_locale'] },
    // Two rows cannot follow the same one.
    { name: 'pc_decisions_chain_uq', type: 'unique', columns: ['chain', 'position'] },
  ],
  attributes: {
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    title: { type: 'text' },
    route: { type: 'string', required: true },
    actorKind: { type: 'string', required: true },
    actorId: { type: 'string' },
    actorName: { type: 'string', required: true },
    policyVersions: { type: 'json', required: true },
    contentHash: { type: 'string', required: true },
    verdicts: { type: 'json', required: true },
    outcome: { type: 'string', required: true },
    decidedAt: { type: 'datetime', required: true },
    request: { type: 'string', required: true },
    /** What only some outcomes have to tell: a reason, for one. */
    details: { type: 'json' },
    // The chain. Rows from before there was one have none of these.
    /** SHA-256 of the document and locale, which all databases compare alike. */
    chain: { type: 'string' },
    position: { type: 'integer' },
    previous: { type: 'string' },
    hash: { type: 'string' },
  },
});
