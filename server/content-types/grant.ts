import { hidden } from './hidden';

/**
 * What a person has granted a text: an approval of it, or an exemption of an item.
 * In one table, so that a judgement reads both in one query.
 */
export const grant = hidden({
  collectionName: 'pc_grants',
  singularName: 'grant',
  pluralName: 'grants',
  displayName: 'Approval or exemption',
  indexes: [{ name: 'pc_grants_document_ix', columns: ['entry_document_id', 'entry_locale'] }],
  attributes: {
    type: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    contentHash: { type: 'string', required: true },
    /** The words that go with it: the comment of an approval, the reason of an exemption. */
    words: { type: 'text' },
    actorKind: { type: 'string', required: true },
    actorId: { type: 'string' },
    actorName: { type: 'string', required: true },
    grantedAt: { type: 'datetime', required: true },
    /** What only an approval, or only an exemption, has. */
    details: { type: 'json', required: true },
  },
});
