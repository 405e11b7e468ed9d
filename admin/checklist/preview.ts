import { judge } from '../../src/checklist/judgement';
import type { ItemVerdict, Verdict } from '../../src/checklist/verdict';
import type { Checklist } from '../../src/contracts/checklist';
import { rootOf } from '../../src/content/path';
import type { ContentSchema } from '../../src/content/schema';
import type { Values } from '../../src/content/values';
import { leavesOf } from '../../src/policy/condition/condition';
import type { Item } from '../../src/policy/policy';
import { unsavedContent, type FormContent, type UnsavedContent } from './form-content';
import { knownKinds } from '../kinds/registry';

/** What the checklist would say if the form were saved now, by the server's own rules. */
export interface Preview {
  readonly verdicts: readonly Verdict[];
  /** Whether the form differs from the saved draft in anything the policies could look at. */
  readonly modified: boolean;
  /** The document as it would be if the form were saved now. */
  readonly values: Values;
}

export const preview = (checklist: Checklist, form: FormContent | undefined): Preview => {
  if (form === undefined) {
    return { verdicts: checklist.verdicts, modified: false, values: checklist.values };
  }
  const unsaved = unsavedContent(checklist.schema, checklist.values, form);
  const verdicts = judge(
    checklist.policies,
    {
      uid: checklist.uid,
      documentId: checklist.documentId,
      locale: checklist.locale,
      schema: checklist.schema,
      values: unsaved.values,
      hashes: unsavedHashes(checklist, unsaved),
      answers: checklist.answers,
      facts: checklist.facts,
      approvals: checklist.approvals,
      exemptions: checklist.exemptions,
      now: checklist.now,
    },
    knownKinds()
  );
  return {
    verdicts: verdicts.map((verdict) => withServersWord(verdict, checklist)),
    modified: unsaved.changed.length > 0,
    values: unsaved.values,
  };
};

/**
 * A hash of what has changed would be some other hash: which one does not matter
 * to whether an answer is stale, so none is computed here.
 */
const unsavedHashes = (
  { hashes }: Checklist,
  { changed }: UnsavedContent
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(hashes).map(([key, hash]) => {
      const covered = key === 'content' ? changed : coveredBy(key);
      return [key, changed.some((name) => covered.includes(name)) ? 'unsaved' : hash];
    })
  );

const coveredBy = (dependencyKey: string): readonly string[] =>
  dependencyKey.replace(/^fields:/, '').split(',');

/** Items that look at what this reader may not see, or a form cannot tell, stay as the server judged them. */
const withServersWord = (verdict: Verdict, checklist: Checklist): Verdict => {
  const policy = checklist.policies.find(
    ({ version }) => version === verdict.policyVersion
  )?.policy;
  const judged = checklist.verdicts.find(
    ({ policyVersion }) => policyVersion === verdict.policyVersion
  );
  if (policy === undefined || judged === undefined) return verdict;
  const items = verdict.items.map((item): ItemVerdict => {
    const asked = policy.items.find(({ key }) => key === item.item);
    const known = judged.items.find((each) => each.item === item.item);
    return asked !== undefined && known !== undefined && isServersToJudge(asked, checklist)
      ? known
      : item;
  });
  const held = items.some(
    ({ status, requirement }) =>
      status === 'error' || (status === 'unsatisfied' && requirement === 'required')
  );
  return { ...verdict, items, outcome: held ? 'held' : 'clear' };
};

const isServersToJudge = (item: Item, { schema, readable }: Checklist): boolean => {
  const kind = knownKinds().get(item.kind);
  if (kind === undefined) return true;
  const conditions = item.appliesWhen === undefined ? [] : leavesOf(item.appliesWhen);
  const paths = [
    ...(kind.reads?.(item.settings, knownKinds()) ?? []),
    ...conditions.flatMap((leaf) => ('field' in leaf ? [leaf.field] : [])),
  ];
  return paths.some((path) => !readable.includes(rootOf(path)) || entersRelation(schema, path));
};

/** A relation inside a component: a form keeps only what changed in it. */
const entersRelation = (schema: ContentSchema, path: string): boolean => {
  const root = schema.attributes[rootOf(path)];
  if (root === undefined || (root.type !== 'component' && root.type !== 'dynamiczone'))
    return false;
  const steps = path.split('.').slice(1);
  const nested = Object.values(schema.components);
  return steps.some((step) =>
    nested.some((attributes) => attributes[step.split('[', 1)[0] ?? '']?.type === 'relation')
  );
};
