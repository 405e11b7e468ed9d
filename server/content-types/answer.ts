import { hidden } from './hidden';

/** What somebody said for one item on one document and locale. One row each. */
export const answer = hidden({
  collectionName: 'pc_answers',
  singularName: 'answer',
  pluralName: 'answers',
  displayName: 'Checklist answer',
  // SHA-256 of what the row is about: a unique index over the columns themselves
  // would be too long for some databases, and blind to case and accents in others.
  indexes: [
    { name: 'pc_answers_lookup_uq', type: 'unique', columns: ['lookup_key'] },
    { name: 'pc_answers_document_ix', columns: ['entry_document_id'] },
  ],
  attributes: {
    lookupKey: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    /** Empty for types without locales: a unique index counts no two nulls alike. */
    entryLocale: { type: 'string' },
    policy: { type: 'string', required: true },
    item: { type: 'string', required: true },
    value: { type: 'json' },
    dependsOnHash: { type: 'string' },
    /** What was asked: the answer stays readable when the policy asks something else. */
    demand: { type: 'json' },
    actorKind: { type: 'string', required: true },
    actorId: { type: 'string' },
    actorName: { type: 'string', required: true },
    givenAt: { type: 'datetime', required: true },
  },
});
