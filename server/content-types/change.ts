import { hidden } from './hidden';

/**
 * What came into force and went out of it: policies, and the layout of the
 * organisation. Append-only; what is in force now is the latest row of each.
 */
export const change = hidden({
  collectionName: 'pc_changes',
  singularName: 'change',
  pluralName: 'changes',
  displayName: 'Change of policy',
  appendOnly: true,
  indexes: [{ name: 'pc_changes_subject_ix', columns: ['subject'] }],
  attributes: {
    /** `policy:<key>`, or `organisation`. */
    subject: { type: 'string', required: true },
    action: { type: 'string', required: true },
    /** The version that came into force; none for a policy that was retired. */
    version: { type: 'string' },
    reason: { type: 'text' },
    actorKind: { type: 'string', required: true },
    actorId: { type: 'string' },
    actorName: { type: 'string', required: true },
    changedAt: { type: 'datetime', required: true },
  },
});
