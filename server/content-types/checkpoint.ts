import { hidden } from './hidden';

/** What ties the chains of all documents together, and tells what was removed by rule. */
export const checkpoint = hidden({
  collectionName: 'pc_checkpoints',
  singularName: 'checkpoint',
  pluralName: 'checkpoints',
  displayName: 'Ledger checkpoint',
  appendOnly: true,
  indexes: [{ name: 'pc_checkpoints_uq', type: 'unique', columns: ['number'] }],
  attributes: {
    number: { type: 'integer', required: true },
    kind: { type: 'string', required: true },
    at: { type: 'string', required: true },
    heads: { type: 'json', required: true },
    upTo: { type: 'string', required: true },
    previous: { type: 'string' },
    hash: { type: 'string', required: true },
  },
});
