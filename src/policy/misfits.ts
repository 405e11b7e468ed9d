import { checklistMessages } from '../checklist/messages';
import { strayStep } from '../content/path';
import type { ContentSchema } from '../content/schema';
import type { Kinds } from '../kinds/kinds';
import type { Problem } from '../language/issues';
import type { Language } from '../language/localized';
import { mergeMessages, sentence } from '../language/messages';
import { leavesOf, type Condition } from './condition/condition';
import type { Item, Policy } from './policy';
import type { Flaw } from './read';

/** What keeps a policy from fitting a content type it is meant to govern. */
export const misfits = (
  policy: Policy,
  schema: ContentSchema,
  kinds: Kinds,
  language: Language
): readonly Problem[] => {
  const messages = mergeMessages([checklistMessages, kinds.messages]);
  const flaws = [
    ...strayConditions(policy.appliesWhen, schema, ['appliesWhen']),
    ...policy.items.flatMap((item, index) => itemMisfits(item, schema, kinds, String(index))),
  ];
  return flaws.map(({ path, rule, values }) => ({
    path,
    message: sentence(messages, rule, values, language),
  }));
};

const itemMisfits = (
  item: Item,
  schema: ContentSchema,
  kinds: Kinds,
  index: string
): readonly Flaw[] => {
  const above = ['items', index];
  const settings = kinds.get(item.kind)?.misfits?.(item.settings, schema, kinds) ?? [];
  const depended = Array.isArray(item.dependsOn) ? item.dependsOn : [];
  return [
    ...settings.map((misfit) => ({
      ...misfit,
      path: [...above, 'settings', ...misfit.path.map(String)],
    })),
    ...strayConditions(item.appliesWhen, schema, [...above, 'appliesWhen']),
    ...depended
      .filter((attribute) => schema.attributes[attribute] === undefined)
      .map((attribute) => ({
        path: [...above, 'dependsOn'],
        rule: 'dependsOn.stray',
        values: { attribute, known: known(schema) },
      })),
  ];
};

const strayConditions = (
  condition: Condition | undefined,
  schema: ContentSchema,
  path: readonly string[]
): readonly Flaw[] =>
  condition === undefined
    ? []
    : leavesOf(condition).flatMap((leaf) => {
        const stray = 'field' in leaf ? strayStep(schema, leaf.field) : undefined;
        return 'field' in leaf && stray !== undefined
          ? [
              {
                path,
                rule: 'condition.strayPath',
                values: { path: leaf.field, stray, known: known(schema) },
              },
            ]
          : [];
      });

const known = (schema: ContentSchema): string => Object.keys(schema.attributes).join(', ');
