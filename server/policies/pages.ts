import type { Json } from '../../src/canonical/json';
import type { PolicyPage, PolicySummary } from '../../src/contracts/policies';
import { keepingStrangers, type Kinds } from '../../src/kinds/kinds';
import type { Policy } from '../../src/policy/policy';
import { readPolicy } from '../../src/policy/read';
import { asJson, versioned } from '../../src/policy/version';
import type { Strapi } from '../strapi';
import { changesOf, latestOf, subjectOf, type RecordedChange } from './changes';
import { sha256 } from './digest';
import { allDrafts, type Draft } from './drafts';
import { readBack } from './in-force';
import type { Policies } from './policies';
import { versionsNamed } from './versions';

/** Every policy there is, of the config and of the panel, as their pages show them. */
export const policyPages = async (strapi: Strapi, policies: Policies): Promise<PolicyPage[]> => {
  const latest = latestOf(await changesOf(strapi));
  const drafts = await allDrafts(strapi);
  const configured = policies
    .configured()
    .map(({ origin, policy }) => configuredPage(policy, origin, latest.get(subjectOf(policy.key))));
  const taken = configured.map(({ key }) => key);
  const activated = drafts.flatMap(({ key }) => latest.get(subjectOf(key))?.version ?? []);
  const versions = await versionsNamed(strapi, activated);
  const own = drafts
    .filter(({ key }) => !taken.includes(key))
    .map((draft) => panelPage(draft, latest.get(subjectOf(draft.key)), versions, policies.kinds()));
  return [...configured, ...own];
};

/** One policy's page, or undefined where there is no such policy. */
export const policyPage = async (
  strapi: Strapi,
  policies: Policies,
  key: string
): Promise<PolicyPage | undefined> =>
  (await policyPages(strapi, policies)).find((page) => page.key === key);

const configuredPage = (
  policy: Policy,
  place: string,
  change: RecordedChange | undefined
): PolicyPage => {
  const { version } = versioned(policy, sha256);
  return {
    ...factsOf(policy),
    origin: { kind: 'config', place },
    inForce: { version, since: change?.at ?? new Date(0).toISOString() },
    hasDraft: false,
    lastChanged: change === undefined ? null : { by: change.by, at: change.at },
    draft: asJson(policy),
    revision: 0,
  };
};

const panelPage = (
  draft: Draft,
  change: RecordedChange | undefined,
  versions: ReadonlyMap<string, Json>,
  kinds: Kinds
): PolicyPage => {
  const version = change?.action === 'activated' ? change.version : null;
  const content = version === null ? undefined : versions.get(version);
  const shown = content === undefined ? undefined : readBack(content, kinds);
  return {
    ...(shown === undefined ? factsOfDraft(draft, kinds) : { ...factsOf(shown), key: draft.key }),
    origin: { kind: 'panel' },
    inForce: version === null || change === undefined ? null : { version, since: change.at },
    hasDraft: version === null || version !== versionOf(draft.content, kinds),
    lastChanged: { by: draft.savedBy, at: draft.savedAt },
    draft: draft.content,
    revision: draft.revision,
  };
};

/** The version a draft would become; undefined for one that is not in order. */
export const versionOf = (content: Json, kinds: Kinds): string | undefined => {
  const read = readPolicy(content, kinds, 'en');
  return read.ok ? versioned(read.policy, sha256).version : undefined;
};

type Facts = Pick<
  PolicySummary,
  'key' | 'name' | 'contentTypes' | 'locales' | 'enforcement' | 'required' | 'recommended'
>;

const factsOf = (policy: Policy): Facts => ({
  key: policy.key,
  name: policy.name,
  contentTypes: policy.contentTypes,
  locales: policy.locales ?? null,
  enforcement: policy.enforcement,
  required: policy.items.filter(({ requirement }) => requirement === 'required').length,
  recommended: policy.items.filter(({ requirement }) => requirement === 'recommended').length,
});

/** A draft may be half written: what cannot be read of it yet is shown as nothing. */
const factsOfDraft = (draft: Draft, kinds: Kinds): Facts => {
  const read = readPolicy(draft.content, keepingStrangers(kinds), 'en');
  if (read.ok) return { ...factsOf(read.policy), key: draft.key };
  const { name } = draft.content as { readonly name?: { sv?: unknown; en?: unknown } };
  const said = name?.sv ?? name?.en;
  return {
    key: draft.key,
    name: { en: typeof said === 'string' && said !== '' ? said : draft.key },
    contentTypes: [],
    locales: null,
    enforcement: 'disabled',
    required: 0,
    recommended: 0,
  };
};
