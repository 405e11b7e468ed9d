import { asJson } from '../../src/policy/version';
import { POLICY_VERSION } from '../plugin-id';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';

/**
 * Keeps the text of every policy version in force, so that a decision can be
 * understood long after the configuration has changed. Several nodes may do it
 * at once: a version that is there already is left alone.
 */
export const keepPolicyVersions = async (strapi: Strapi, policies: Policies): Promise<void> => {
  for (const { policy, version } of policies.all) {
    const query = strapi.db.query(POLICY_VERSION);
    if ((await query.count({ where: { version } })) > 0) continue;
    const row = {
      version,
      policy: policy.key,
      content: asJson(policy),
      firstInForceAt: new Date().toISOString(),
    };
    await query.createMany({ data: [row] }).catch(async (error: unknown) => {
      if ((await query.count({ where: { version } })) === 0) throw error;
    });
  }
};
