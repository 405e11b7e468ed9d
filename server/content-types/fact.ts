import { hidden } from './hidden';

/** What kinds found out beforehand about one document, for one item: fresh for a while. */
export const fact = hidden({
  collectionName: 'pc_facts',
  singularName: 'fact',
  pluralName: 'facts',
  displayName: 'Prepared fact',
  indexes: [
    { name: 'pc_facts_lookup_uq', type: 'unique', columns: ['lookup_key'] },
    { name: 'pc_facts_document_ix', columns: ['entry_document_id'] },
  ],
  attributes: {
    lookupKey: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    policy: { type: 'string', required: true },
    item: { type: 'string', required: true },
    value: { type: 'json' },
    demand: { type: 'json' },
    aboutHash: { type: 'string' },
    preparedAt: { type: 'datetime', required: true },
    expiresAt: { type: 'datetime', required: true },
  },
});
