import type { Json } from '../../src/canonical/json';
import type { Change } from '../../src/contracts/policies';
import type { Kinds } from '../../src/kinds/kinds';
import { differences, type Difference } from '../../src/policy/differences';
import { readPolicy } from '../../src/policy/read';
import { asJson } from '../../src/policy/version';
import { notFound } from '../errors';
import type { Strapi } from '../strapi';
import { changesOf, latestOf, subjectOf } from './changes';
import { draftOf } from './drafts';
import { told } from './messages';
import { versionsNamed } from './versions';

/** What became of a policy, newest first: who, when, why, and what differs from before. */
export const historyOf = async (strapi: Strapi, key: string): Promise<Change[]> => {
  const changes = await changesOf(strapi, subjectOf(key));
  const versions = await versionsNamed(
    strapi,
    changes.flatMap(({ version }) => version ?? [])
  );
  let before: Json | undefined;
  const told = changes.map(({ action, version, reason, by, at }): Change => {
    const content = version === null ? undefined : versions.get(version);
    const differs =
      before === undefined || content === undefined ? [] : differences(before, content);
    before = content ?? before;
    return { action, version, reason, by, at, differences: differs };
  });
  return told.reverse();
};

/**
 * What differs between two versions of a policy.
 * @param to a version, or `draft`
 */
export const differencesBetween = async (
  strapi: Strapi,
  kinds: Kinds,
  { key, from, to }: { readonly key: string; readonly from: string; readonly to: string }
): Promise<readonly Difference[]> => {
  const versions = await versionsNamed(strapi, [from, to]);
  const before = versions.get(from);
  const draft = to === 'draft' ? await draftOf(strapi, key) : undefined;
  const after = draft === undefined ? versions.get(to) : asKept(draft.content, kinds);
  if (before === undefined || after === undefined) {
    throw notFound(strapi, told(strapi, 'version.none'));
  }
  return differences(before, after);
};

/** What a draft would change in what is in force of its policy; null where nothing is. */
export const differencesFromInForce = async (
  strapi: Strapi,
  kinds: Kinds,
  key: string,
  draft: Json
): Promise<readonly Difference[] | null> => {
  const subject = subjectOf(key);
  const latest = latestOf(await changesOf(strapi, subject)).get(subject);
  const version = latest?.action === 'retired' ? null : (latest?.version ?? null);
  const content =
    version === null ? undefined : (await versionsNamed(strapi, [version])).get(version);
  return content === undefined ? null : differences(content, asKept(draft, kinds));
};

/** A draft as its version would say it, with what was left out filled in. */
const asKept = (draft: Json, kinds: Kinds): Json => {
  const read = readPolicy(draft, kinds, 'en');
  return read.ok ? asJson(read.policy) : draft;
};
