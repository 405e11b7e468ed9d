import { z } from 'zod';
import {
  accessibilityMessages,
  accessibilityRules,
  judgeAccessibility,
  unreadable,
  type AccessibilityFinding,
} from '../../accessibility';
import { contentError, contentWarning, type Finding } from '../../checklist/finding';
import type { Snapshot } from '../../checklist/snapshot';
import { installedReaders } from '../../content/prose/installed';
import { proseOf } from '../../content/prose/prose';
import { defineKind } from '../kind';

/** What could not be read is always told: it may hide anything. */
const names = accessibilityRules.map(({ name }) => name).filter((name) => name !== unreadable.name);

const settings = z.strictObject({
  /** Rules that are not to run. */
  without: z.array(z.enum(names)).max(names.length).default([]),
});

export type AccessibilitySettings = z.infer<typeof settings>;

/**
 * Judged from the content alone: what hinders a reader who does not see the page.
 * What is certain holds, what is a guess is shown.
 */
export const accessibility = defineKind<AccessibilitySettings>({
  name: 'accessibility',
  settings: () => settings,
  dependsOn: 'content',
  readsEverything: true,
  judge: ({ settings: asked, snapshot }) => hindrancesIn(asked, snapshot).map(toldOf),
  messages: accessibilityMessages,
});

/** Everything that hinders a reader of a content, with where in it that is. */
export const hindrancesIn = (
  { without }: AccessibilitySettings,
  { schema, values }: Pick<Snapshot, 'schema' | 'values'>
): readonly AccessibilityFinding[] =>
  judgeAccessibility(
    { prose: proseOf(schema, values, installedReaders()), content: { schema, values } },
    accessibilityRules.filter(({ name }) => !without.includes(name))
  );

/** A hindrance as the checklist tells it. */
export const toldOf = ({
  rule,
  severity,
  path,
  values,
  suggestion,
}: AccessibilityFinding): Finding =>
  (severity === 'error' ? contentError : contentWarning)(rule, path, {
    ...values,
    ...(suggestion !== undefined && { suggestion: suggestion.join('|') }),
  });
