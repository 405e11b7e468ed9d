import { local } from './local';

/** What one node at a time does: who is doing it now, and until when at the longest. */
export const lease = local({
  tableName: 'pc_leases',
  name: 'lease',
  indexes: [{ name: 'pc_leases_uq', type: 'unique', columns: ['name'] }],
  attributes: {
    name: { type: 'string' },
    holder: { type: 'string' },
    /** Milliseconds since 1970 by the clock of the database: nodes' own may differ. */
    until: { type: 'biginteger' },
  },
});
