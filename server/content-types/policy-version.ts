import { hidden } from './hidden';

/** Every version of a policy that was ever in force, by its content-addressed name. */
export const policyVersion = hidden({
  collectionName: 'pc_policy_versions',
  singularName: 'policy-version',
  pluralName: 'policy-versions',
  displayName: 'Policy version',
  appendOnly: true,
  indexes: [{ name: 'pc_policy_versions_uq', type: 'unique', columns: ['version'] }],
  attributes: {
    version: { type: 'string', required: true },
    policy: { type: 'string', required: true },
    content: { type: 'json', required: true },
    firstInForceAt: { type: 'datetime', required: true },
  },
});
