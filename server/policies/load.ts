import type { Kinds } from '../../src/kinds/kinds';
import { emptyOrganisation, type Organisation } from '../../src/organisation/organisation';
import { readOrganisation } from '../../src/organisation/read';
import { versioned } from '../../src/policy/version';
import type { Strapi } from '../strapi';
import {
  changesOf,
  latestOf,
  organisationSubject,
  policyKeyOf,
  type RecordedChange,
} from './changes';
import { sha256 } from './digest';
import { inForce, readBack, type InForce, type PolicyInForce } from './in-force';
import type { ConfiguredPolicy } from './read-config';
import { versionsNamed } from './versions';

/**
 * Reads what is in force: the policies of the config, and what has been activated
 * in the admin panel. A key the config uses is the config's.
 */
export const loadInForce = async (
  strapi: Strapi,
  configured: readonly ConfiguredPolicy[],
  kinds: Kinds
): Promise<InForce> => {
  const changes = await changesOf(strapi);
  const latest = latestOf(changes);
  const versions = await versionsNamed(
    strapi,
    [...latest.values()].flatMap(({ version }) => version ?? [])
  );
  const fromConfig = configured.map(({ origin, policy }): PolicyInForce => ({
    ...versioned(policy, sha256),
    origin: { kind: 'config', place: origin },
    since: null,
  }));
  const taken = new Set(fromConfig.map(({ policy }) => policy.key));
  const activated = [...latest.values()].flatMap((change): PolicyInForce[] => {
    const key = policyKeyOf(change.subject);
    const content = change.version === null ? undefined : versions.get(change.version);
    if (key === undefined || taken.has(key) || change.action !== 'activated') return [];
    if (change.version === null || content === undefined) return [];
    const policy = readBack(content, kinds);
    return [{ policy, version: change.version, origin: { kind: 'panel' }, since: change.at }];
  });
  const layout = organisationIn(latest.get(organisationSubject), versions);
  return inForce(changes.length, [...fromConfig, ...activated], layout, kinds);
};

const organisationIn = (
  change: RecordedChange | undefined,
  versions: Awaited<ReturnType<typeof versionsNamed>>
): Organisation => {
  const content = versions.get(change?.version ?? '');
  const read = content === undefined ? undefined : readOrganisation(content, 'en');
  return read?.ok === true ? read.organisation : emptyOrganisation;
};
