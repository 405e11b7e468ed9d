import { local } from './local';

/** Who decides in whose place, and when. */
export const delegation = local({
  tableName: 'pc_delegations',
  name: 'delegation',
  indexes: [
    { name: 'pc_delegations_ref_uq', type: 'unique', columns: ['ref'] },
    { name: 'pc_delegations_deputy_ix', columns: ['deputy_id', 'ends_at'] },
  ],
  attributes: {
    ref: { type: 'string' },
    principalId: { type: 'string' },
    principalName: { type: 'string' },
    deputyId: { type: 'string' },
    deputyName: { type: 'string' },
    startsAt: { type: 'datetime' },
    endsAt: { type: 'datetime' },
  },
});
