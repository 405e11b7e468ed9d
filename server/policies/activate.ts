import type { Actor } from '../../src/checklist/answer';
import type { PolicyPage } from '../../src/contracts/policies';
import type { Language } from '../../src/language/localized';
import { asJson, versioned } from '../../src/policy/version';
import { invalid } from '../errors';
import { scanSoon } from '../integrity/begin-scan';
import { inTransaction, type Strapi } from '../strapi';
import { appendChange, changesOf, latestOf, subjectOf } from './changes';
import { checkDraft } from './check';
import { sha256 } from './digest';
import { draftOf } from './drafts';
import { DraftConflict, pageOf, requirePanelPolicy } from './editing';
import { told } from './messages';
import type { Policies } from './policies';
import { keepVersion } from './versions';
import { untilAllNodesKnow } from './watch';

export interface Activation {
  readonly key: string;
  /** The revision that whoever activates has seen. */
  readonly revision: number;
  readonly reason: string;
  readonly by: Actor;
}

/**
 * Puts a draft in force, as an immutable version. What it says was checked before:
 * a policy that is not in order, or that nobody could satisfy, is refused.
 * @throws DraftConflict when the draft is not the one that was seen
 * @throws ValidationError that names everything wrong with the draft by path
 */
export const activate = async (
  strapi: Strapi,
  policies: Policies,
  activation: Activation,
  language: Language
): Promise<PolicyPage> => {
  const { key, revision, reason, by } = activation;
  const seen = await requirePanelPolicy(strapi, policies, key);
  if (seen.revision !== revision) {
    throw new DraftConflict(strapi, await pageOf(strapi, policies, key));
  }
  const { policy, problems } = await checkDraft(strapi, policies, seen.content, language);
  if (policy === undefined || problems.length > 0) throw notInOrder(strapi, problems);
  const { version } = versioned(policy, sha256);
  const isTheDraftSeen = await inTransaction(strapi, async () => {
    const draft = await draftOf(strapi, key, true);
    if (draft?.revision !== revision) return false;
    await keepVersion(strapi, key, version, asJson(policy));
    await appendChange(strapi, {
      subject: subjectOf(key),
      action: 'activated',
      version,
      reason,
      by,
    });
    return true;
  });
  if (!isTheDraftSeen) throw new DraftConflict(strapi, await pageOf(strapi, policies, key));
  await untilAllNodesKnow(policies);
  scanSoon(strapi);
  return pageOf(strapi, policies, key);
};

/** Takes a policy out of force. Its versions, and what was decided by them, stay. */
export const retire = async (
  strapi: Strapi,
  policies: Policies,
  { key, reason, by }: Omit<Activation, 'revision'>
): Promise<PolicyPage> => {
  await requirePanelPolicy(strapi, policies, key);
  const subject = subjectOf(key);
  const latest = latestOf(await changesOf(strapi, subject)).get(subject);
  if (latest?.action === 'activated') {
    await appendChange(strapi, { subject, action: 'retired', version: null, reason, by });
    await untilAllNodesKnow(policies);
  }
  return pageOf(strapi, policies, key);
};

const notInOrder = (
  strapi: Strapi,
  problems: readonly { readonly path: readonly string[]; readonly message: string }[]
): Error => {
  const message = [
    told(strapi, 'policy.notInOrder'),
    ...problems.map((problem) => problem.message),
  ].join(' ');
  return invalid(
    strapi,
    message,
    problems.map((problem) => ({ ...problem, path: ['draft', ...problem.path] }))
  );
};
