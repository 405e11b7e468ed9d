import type { Json } from '../../src/canonical/json';
import type { Actor } from '../../src/checklist/answer';
import type { PolicyPage } from '../../src/contracts/policies';
import { key as policyKey } from '../../src/policy/key';
import { forbidden, invalid, notFound } from '../errors';
import type { Strapi } from '../strapi';
import { changesOf, subjectOf } from './changes';
import { beginDraft, draftOf, removeDraft, replaceDraft } from './drafts';
import { told } from './messages';
import { policyPage } from './pages';
import type { Policies } from './policies';
import { versionsNamed } from './versions';

/** Somebody else saved since: what is there now comes with it, and nothing was overwritten. */
export class DraftConflict extends Error {
  constructor(
    strapi: Strapi,
    readonly current: PolicyPage
  ) {
    const name = current.lastChanged?.by.name;
    super(
      name === undefined
        ? told(strapi, 'policy.conflict.somebody')
        : told(strapi, 'policy.conflict', { name })
    );
  }
}

/** Who writes what, seeing which revision. */
export interface Edit {
  readonly key: string;
  readonly content: Json;
  readonly revision: number;
  readonly by: Actor;
}

/**
 * Begins a policy.
 * @throws ValidationError for a key that is none, or is taken
 */
export const beginPolicy = async (
  strapi: Strapi,
  policies: Policies,
  content: Json,
  by: Actor
): Promise<PolicyPage> => {
  const read = policyKey.safeParse((content as { key?: unknown }).key);
  if (!read.success) {
    const message = told(strapi, 'key.malformed');
    throw invalid(strapi, message, [{ path: ['draft', 'key'], message }]);
  }
  const key = read.data;
  const draft = { key, content, revision: 1, savedBy: by, savedAt: new Date().toISOString() };
  const isTaken = policies.configured().some(({ policy }) => policy.key === key);
  if (isTaken || !(await beginDraft(strapi, draft))) {
    const message = told(strapi, 'key.taken', { key });
    throw invalid(strapi, message, [{ path: ['draft', 'key'], message }]);
  }
  return pageOf(strapi, policies, key);
};

/**
 * Saves a draft, in order or not: half a policy must be no reason to lose it.
 * @throws DraftConflict when another revision is there than the one it was made from
 */
export const saveDraft = async (
  strapi: Strapi,
  policies: Policies,
  { key, content, revision, by }: Edit
): Promise<PolicyPage> => {
  await requirePanelPolicy(strapi, policies, key);
  // A policy is known by its key for ever: in answers, decisions and its own history.
  const kept = { ...(content as Record<string, Json>), key };
  const draft = {
    key,
    content: kept,
    revision: revision + 1,
    savedBy: by,
    savedAt: new Date().toISOString(),
  };
  if (!(await replaceDraft(strapi, draft))) {
    throw new DraftConflict(strapi, await pageOf(strapi, policies, key));
  }
  return pageOf(strapi, policies, key);
};

/** Makes a version of the past the draft again. It comes into force when it is activated. */
export const restoreVersion = async (
  strapi: Strapi,
  policies: Policies,
  { version, ...edit }: Omit<Edit, 'content'> & { readonly version: string }
): Promise<PolicyPage> => {
  const versions = await versionsNamed(strapi, [version]);
  const content = versions.get(version);
  if (content === undefined) throw notFound(strapi, told(strapi, 'version.none'));
  return saveDraft(strapi, policies, { ...edit, content });
};

/**
 * Takes the draft back to what is in force. A policy that never was in force is
 * removed; then there is no page.
 */
export const discardDraft = async (
  strapi: Strapi,
  policies: Policies,
  edit: Omit<Edit, 'content'>
): Promise<PolicyPage | null> => {
  const draft = await requirePanelPolicy(strapi, policies, edit.key);
  const subject = subjectOf(edit.key);
  const version = (await changesOf(strapi, subject))
    .flatMap((change) => change.version ?? [])
    .at(-1);
  if (version !== undefined) return restoreVersion(strapi, policies, { ...edit, version });
  if (draft.revision !== edit.revision) {
    throw new DraftConflict(strapi, await pageOf(strapi, policies, edit.key));
  }
  await removeDraft(strapi, edit.key);
  return null;
};

/** @throws ForbiddenError for a policy of the config, NotFoundError for none at all */
export const requirePanelPolicy = async (strapi: Strapi, policies: Policies, key: string) => {
  if (policies.configured().some(({ policy }) => policy.key === key)) {
    throw forbidden(strapi, told(strapi, 'policy.configured'));
  }
  const draft = await draftOf(strapi, key);
  if (draft === undefined) throw notFound(strapi, told(strapi, 'policy.none', { key }));
  return draft;
};

export const pageOf = async (
  strapi: Strapi,
  policies: Policies,
  key: string
): Promise<PolicyPage> => {
  const page = await policyPage(strapi, policies, key);
  if (page === undefined) throw notFound(strapi, told(strapi, 'policy.none', { key }));
  return page;
};
