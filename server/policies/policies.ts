import { createHash } from 'node:crypto';
import { builtInKinds } from '../../src/kinds';
import { governsType } from '../../src/policy/governs';
import { versioned, type VersionedPolicy } from '../../src/policy/version';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';
import { faultReport, policyFaults } from './fit';
import { readConfiguredPolicies } from './read-config';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The policies in force. */
export interface Policies {
  readonly all: readonly VersionedPolicy[];
  /** Those about a content type; empty for a type nobody governs. Costs no query. */
  readonly about: (uid: string) => readonly VersionedPolicy[];
  readonly governs: (uid: string) => boolean;
  readonly governedTypes: readonly string[];
}

/**
 * Reads the policies from the plugin's config and checks them against the
 * content types.
 * @throws Error naming file, item and field of every fault: a broken policy must
 *   not be mistaken for no policy, so the app does not start
 */
export const loadPolicies = (strapi: Strapi): Policies => {
  const { policies: entries } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const { policies, faults } = readConfiguredPolicies(entries, strapi.dirs.app.root);
  const allFaults = [...faults, ...policyFaults(strapi, policies, builtInKinds)];
  if (allFaults.length > 0) throw new Error(faultReport(allFaults));
  return policiesInForce(policies.map(({ policy }) => versioned(policy, sha256)));
};

const policiesInForce = (all: readonly VersionedPolicy[]): Policies => {
  const byType = new Map<string, VersionedPolicy[]>();
  for (const entry of all) {
    for (const uid of entry.policy.contentTypes) {
      if (governsType(entry.policy, uid)) byType.set(uid, [...(byType.get(uid) ?? []), entry]);
    }
  }
  return {
    all,
    about: (uid) => byType.get(uid) ?? [],
    governs: (uid) => byType.has(uid),
    governedTypes: [...byType.keys()],
  };
};
