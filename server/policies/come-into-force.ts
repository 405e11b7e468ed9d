import type { Actor } from '../../src/checklist/answer';
import { readOrganisation } from '../../src/organisation/read';
import { asJson, versioned } from '../../src/policy/version';
import type { PluginConfig } from '../config';
import { keepOrganisation } from '../organisation/store';
import { PLUGIN_ID } from '../plugin-id';
import { inTransaction, type Strapi } from '../strapi';
import { appendChange, changesOf, latestOf, organisationSubject, subjectOf } from './changes';
import { sha256 } from './digest';
import { beginDraft } from './drafts';
import { faultReport, policyFaults } from './fit';
import type { Policies } from './policies';
import { readConfiguredPolicies } from './read-config';
import { keepVersion } from './versions';

/** Gives no reasons: what it does has one reason only, which whoever shows it knows. */
const system: Actor = { kind: 'system', id: null, name: 'Strapi' };

/**
 * When the tables are there and before anything can be published: reads the
 * config, puts down which of its policies came into force or went, gives the
 * panel the policies it is to begin with, and reads what is in force.
 * @throws Error that names every fault of the config: the app does not start
 */
export const comeIntoForce = async (strapi: Strapi, policies: Policies): Promise<void> => {
  const configured = policies.configured();
  const latest = latestOf(await changesOf(strapi));
  for (const { policy, origin } of configured) {
    const { version } = versioned(policy, sha256);
    const subject = subjectOf(policy.key);
    if (latest.get(subject)?.version === version) continue;
    await keepVersion(strapi, policy.key, version, asJson(policy));
    await appendChange(strapi, {
      subject,
      action: 'configured',
      version,
      reason: origin,
      by: system,
    });
  }
  const kept = new Set(configured.map(({ policy }) => subjectOf(policy.key)));
  for (const { subject, action } of latest.values()) {
    if (action !== 'configured' || kept.has(subject)) continue;
    const gone = { subject, action: 'retired', version: null, by: system } as const;
    await appendChange(strapi, { ...gone, reason: '' });
  }
  await beginWith(strapi, policies, new Set(latest.keys()));
  await policies.current();
};

/** Each only once ever: from then on it is the admin panel's. */
const beginWith = async (
  strapi: Strapi,
  policies: Policies,
  known: ReadonlySet<string>
): Promise<void> => {
  const { initial } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (initial.organisation !== undefined && !known.has(organisationSubject)) {
    const read = readOrganisation(initial.organisation, 'en');
    if (!read.ok) {
      const origin = 'config.initial.organisation';
      const faults = read.problems.map(({ path, message }) => ({
        origin,
        field: path.join('.'),
        message,
      }));
      throw new Error(faultReport(faults));
    }
    await keepOrganisation(strapi, read.organisation, system, '');
  }
  const kinds = policies.kinds();
  const written = readConfiguredPolicies(initial.policies, strapi.dirs.app.root, kinds);
  const faults = [...written.faults, ...policyFaults(strapi, written.policies, kinds)];
  if (faults.length > 0) throw new Error(faultReport(faults));
  for (const { policy } of written.policies) {
    if (known.has(subjectOf(policy.key))) continue;
    await inTransaction(strapi, async () => {
      const { version } = versioned(policy, sha256);
      const content = asJson(policy);
      const savedAt = new Date().toISOString();
      const draft = { key: policy.key, content, revision: 1, savedBy: system, savedAt };
      if (!(await beginDraft(strapi, draft))) return;
      await keepVersion(strapi, policy.key, version, content);
      await appendChange(strapi, {
        subject: subjectOf(policy.key),
        action: 'activated',
        version,
        reason: '',
        by: system,
      });
    });
  }
};
