import type { Json } from '../../src/canonical/json';
import type { Change } from '../../src/contracts/policies';
import { differences, type Difference } from '../../src/policy/differences';
import { notFound } from '../errors';
import type { Strapi } from '../strapi';
import { changesOf, subjectOf } from './changes';
import { draftOf } from './drafts';
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
  key: string,
  from: string,
  to: string
): Promise<readonly Difference[]> => {
  const versions = await versionsNamed(strapi, [from, to]);
  const before = versions.get(from);
  const after = to === 'draft' ? (await draftOf(strapi, key))?.content : versions.get(to);
  if (before === undefined || after === undefined) {
    throw notFound(strapi, 'There is no such version.');
  }
  return differences(before, after);
};
