import { local } from './local';

/** What the integrity scan found public that rests on no decision, one row a document and locale. */
export const finding = local({
  tableName: 'pc_findings',
  name: 'finding',
  indexes: [{ name: 'pc_findings_lookup_uq', type: 'unique', columns: ['lookup_key'] }],
  attributes: {
    lookupKey: { type: 'string' },
    entryUid: { type: 'string' },
    entryDocumentId: { type: 'string' },
    entryLocale: { type: 'string' },
    title: { type: 'text' },
    what: { type: 'string' },
    state: { type: 'string' },
    contentHash: { type: 'string' },
    /** The scan that saw it last. */
    scan: { type: 'string' },
    since: { type: 'datetime' },
    decidedByName: { type: 'string' },
    decidedAt: { type: 'datetime' },
    reason: { type: 'text' },
  },
});
