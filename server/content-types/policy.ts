import { hidden } from './hidden';

/** Policies kept in the admin panel, as they are being written. What is in force is in the changes. */
export const policy = hidden({
  collectionName: 'pc_policies',
  singularName: 'policy',
  pluralName: 'policies',
  displayName: 'Publication policy',
  indexes: [{ name: 'pc_policies_uq', type: 'unique', columns: ['policy'] }],
  attributes: {
    policy: { type: 'string', required: true },
    draft: { type: 'json', required: true },
    /** Counts the saves, so that nobody overwrites what they have not seen. */
    revision: { type: 'integer', required: true },
    actorKind: { type: 'string', required: true },
    actorId: { type: 'string' },
    actorName: { type: 'string', required: true },
    savedAt: { type: 'datetime', required: true },
  },
});
