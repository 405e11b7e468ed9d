import { hidden } from './hidden';

/** What one node at a time does: who is doing it now, and until when at the longest. */
export const lease = hidden({
  collectionName: 'pc_leases',
  singularName: 'lease',
  pluralName: 'leases',
  displayName: 'Lease',
  indexes: [{ name: 'pc_leases_uq', type: 'unique', columns: ['name'] }],
  attributes: {
    name: { type: 'string', required: true },
    holder: { type: 'string', required: true },
    /** Milliseconds since 1970 by the clock of the database: nodes' own may differ. */
    until: { type: 'biginteger', required: true },
  },
});
