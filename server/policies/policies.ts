import type { Kinds } from '../../src/kinds/kinds';
import type { PluginConfig } from '../config';
import { hasDraftAndPublish } from '../content/content-schema';
import type { InstalledKinds } from '../kinds/kinds';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';
import { revisionOf } from './changes';
import { faultReport, policyFaults } from './fit';
import type { InForce } from './in-force';
import { loadInForce } from './load';
import { readConfiguredPolicies, type ConfiguredPolicy } from './read-config';

/** The policies in force. */
export interface Policies {
  /**
   * What is in force now, as the database has it: another node may have activated
   * something a moment ago. Costs one short query; more only when something changed.
   * @param revision where it has just been read: then it costs none
   */
  readonly current: (revision?: number) => Promise<InForce>;
  /**
   * Whether a content type is governed, as far as this node knows: at no cost. A
   * type that another node has begun to govern is known within a second.
   */
  readonly governs: (uid: string) => boolean;
  /** Whether it is governed by a policy that can stop a publish; as `governs`, at no cost. */
  readonly enforces: (uid: string) => boolean;
  /** What this node knew last. */
  readonly known: () => InForce | undefined;
  /** The policies of the config, whatever the panel says. */
  readonly configured: () => readonly ConfiguredPolicy[];
  readonly kinds: () => Kinds;
}

/**
 * Keeps what is in force at hand. Nothing is judged by it that the database has
 * not confirmed: memory only spares reading the same policies again.
 */
export const createPolicies = (strapi: Strapi, kinds: InstalledKinds): Policies => {
  let configured: readonly ConfiguredPolicy[] | undefined;
  let known: InForce | undefined;

  const readConfig = () => (configured ??= policiesOfConfig(strapi, kinds.installed()));

  const current = async (revision?: number): Promise<InForce> => {
    const kept = known;
    if (kept?.revision === (revision ?? (await revisionOf(strapi)))) return kept;
    const loaded = await loadInForce(strapi, readConfig(), kinds.installed());
    // Others may have loaded meanwhile: what is kept is the newest, what is used is one's own.
    if (known === undefined || loaded.revision >= known.revision) known = loaded;
    return loaded;
  };

  return {
    current,
    known: () => known,
    // Before anything could be read, every type that can be published might be governed.
    governs: (uid) => known?.governs(uid) ?? canBeGoverned(strapi, uid),
    enforces: (uid) => known?.enforces(uid) ?? canBeGoverned(strapi, uid),
    configured: readConfig,
    kinds: kinds.installed,
  };
};

const canBeGoverned = (strapi: Strapi, uid: string): boolean =>
  uid.startsWith('api::') && hasDraftAndPublish(strapi, uid);

/**
 * @throws Error naming file, item and field of every fault: a broken policy must
 *   not be mistaken for no policy, so the app does not start
 */
const policiesOfConfig = (strapi: Strapi, kinds: Kinds): readonly ConfiguredPolicy[] => {
  const { policies: entries } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const { policies, faults } = readConfiguredPolicies(entries, strapi.dirs.app.root, kinds);
  const allFaults = [...faults, ...policyFaults(strapi, policies, kinds)];
  if (allFaults.length > 0) throw new Error(faultReport(allFaults));
  return policies;
};
