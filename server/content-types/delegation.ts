import { hidden } from './hidden';

/** Who decides in whose place, and when. */
export const delegation = hidden({
  collectionName: 'pc_delegations',
  singularName: 'delegation',
  pluralName: 'delegations',
  displayName: 'Delegation',
  indexes: [
    { name: 'pc_delegations_ref_uq', type: 'unique', columns: ['ref'] },
    { name: 'pc_delegations_deputy_ix', columns: ['deputy_id', 'ends_at'] },
  ],
  attributes: {
    ref: { type: 'string', required: true },
    principalId: { type: 'string', required: true },
    principalName: { type: 'string', required: true },
    deputyId: { type: 'string', required: true },
    deputyName: { type: 'string', required: true },
    startsAt: { type: 'datetime', required: true },
    endsAt: { type: 'datetime', required: true },
  },
});
