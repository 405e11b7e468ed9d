import { hidden } from './hidden';

/** Who has edited which document and locale, and when last. One row a person and text. */
export const contribution = hidden({
  collectionName: 'pc_contributions',
  singularName: 'contribution',
  pluralName: 'contributions',
  displayName: 'Contribution',
  indexes: [
    { name: 'pc_contributions_lookup_uq', type: 'unique', columns: ['lookup_key'] },
    { name: 'pc_contributions_document_ix', columns: ['entry_document_id'] },
  ],
  attributes: {
    lookupKey: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    actorKind: { type: 'string', required: true },
    actorId: { type: 'string' },
    actorName: { type: 'string', required: true },
    editedAt: { type: 'datetime', required: true },
  },
});
