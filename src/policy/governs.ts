import type { Snapshot } from '../checklist/snapshot';
import { explain } from './condition/explain';
import type { Policy } from './policy';

/** Whether a policy is about a content type at all: what can be known without reading a document. */
export const governsType = (policy: Policy, uid: string): boolean =>
  policy.enforcement !== 'disabled' && policy.contentTypes.includes(uid);

/** Whether a policy is about this document, in this locale, with this content. */
export const governs = (
  policy: Policy,
  snapshot: Pick<Snapshot, 'uid' | 'locale' | 'schema' | 'values'>
): boolean =>
  governsType(policy, snapshot.uid) &&
  (snapshot.locale === null || (policy.locales ?? [snapshot.locale]).includes(snapshot.locale)) &&
  (policy.appliesWhen === undefined ||
    explain(policy.appliesWhen, { snapshot, answerTo: () => undefined }).holds);
