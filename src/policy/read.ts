import { storableInput } from '../canonical/storable';
import { checklistMessages } from '../checklist/messages';
import type { Kinds } from '../kinds/kinds';
import { describeIssues, type Problem } from '../language/issues';
import type { Language } from '../language/localized';
import { mergeMessages, sentence } from '../language/messages';
import { leavesOf, type Condition } from './condition/condition';
import { policySchema, type Policy } from './policy';

export type PolicyRead =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a policy somebody wrote. Every problem is told at once, each with its
 * path (`items.3.settings.options.0.value`), in the language asked for.
 */
export const readPolicy = (input: unknown, kinds: Kinds, language: Language): PolicyRead => {
  const parsed = schemaFor(kinds).safeParse(storableInput(withoutSchemaName(input)), {
    reportInput: true,
  });
  const messages = mergeMessages([checklistMessages, kinds.messages]);
  if (!parsed.success) {
    return { ok: false, problems: describeIssues(parsed.error.issues, messages, language) };
  }
  const problems = entanglements(parsed.data).map(({ path, rule, values }) => ({
    path,
    message: sentence(messages, rule, values, language),
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, policy: parsed.data };
};

/** To make one takes longer than to read a policy with it. */
const schemas = new WeakMap<Kinds, ReturnType<typeof policySchema>>();

const schemaFor = (kinds: Kinds): ReturnType<typeof policySchema> => {
  const known = schemas.get(kinds) ?? policySchema(kinds);
  schemas.set(kinds, known);
  return known;
};

/** Editors complete and check JSON by a `$schema` member, which is no part of the policy. */
const withoutSchemaName = (input: unknown): unknown => {
  if (typeof input !== 'object' || input === null || !('$schema' in input)) return input;
  const { $schema: _name, ...policy } = input;
  return policy;
};

/** A problem before it is put into words. */
export interface Flaw {
  readonly path: readonly string[];
  readonly rule: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What only shows when a policy is looked at as a whole. */
const entanglements = (policy: Policy): readonly Flaw[] => {
  const keys = policy.items.map((item) => item.key);
  const repeated = keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [{ path: ['items', String(index), 'key'], rule: 'key.repeated', values: { key } }]
  );
  const strangers = policy.items.flatMap((item, index) =>
    answersAsked(item.appliesWhen)
      .filter((asked) => !keys.includes(asked))
      .map((asked) => ({
        path: ['items', String(index), 'appliesWhen'],
        rule: 'condition.unknownAnswer',
        values: { item: asked },
      }))
  );
  const misplaced = answersAsked(policy.appliesWhen).map(() => ({
    path: ['appliesWhen'],
    rule: 'condition.answerHere',
    values: {},
  }));
  return [...repeated, ...strangers, ...misplaced];
};

const answersAsked = (condition: Condition | undefined): readonly string[] =>
  condition === undefined
    ? []
    : leavesOf(condition).flatMap((leaf) =>
        'answer' in leaf ? [leaf.answer.split('.')[0] ?? leaf.answer] : []
      );
