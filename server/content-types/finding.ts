import { hidden } from './hidden';

/** What the integrity scan found public that rests on no decision, one row a document and locale. */
export const finding = hidden({
  collectionName: 'pc_findings',
  singularName: 'finding',
  pluralName: 'findings',
  displayName: 'Integrity finding',
  indexes: [{ name: 'pc_findings_lookup_uq', type: 'unique', columns: ['lookup_key'] }],
  attributes: {
    lookupKey: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    title: { type: 'text' },
    what: { type: 'string', required: true },
    state: { type: 'string', required: true },
    contentHash: { type: 'string' },
    /** The scan that saw it last. */
    scan: { type: 'string', required: true },
    since: { type: 'datetime', required: true },
    decidedByName: { type: 'string' },
    decidedAt: { type: 'datetime' },
    reason: { type: 'text' },
  },
});
