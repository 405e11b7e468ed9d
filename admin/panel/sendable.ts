import type { Json } from '../../src/canonical/json';
import { checklistMessages } from '../../src/checklist/messages';
import type { GroupAnswer, GroupSettings } from '../../src/kinds/group';
import { describeIssues, type Problem } from '../../src/language/issues';
import type { Language } from '../../src/language/localized';
import { mergeMessages } from '../../src/language/messages';
import { knownKinds } from '../kinds/registry';

/** What of an answer can be sent, and what is wrong with the rest. */
export interface Sendable {
  readonly value: Json | undefined;
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly kind: string;
  readonly settings: unknown;
  readonly today: string;
  readonly language: Language;
}

/**
 * Reads an answer as the server will. The parts of a group are answered one at a
 * time: those that are good are sent while the others are still being written.
 */
export const sendable = (asked: Asked, value: Json | undefined): Sendable => {
  if (value === undefined) return { value: undefined, problems: [] };
  if (asked.kind !== 'group') return read(asked, value);
  const { parts } = asked.settings as GroupSettings;
  const good: Record<string, Json> = {};
  const problems: Problem[] = [];
  for (const [key, given] of Object.entries(value as GroupAnswer)) {
    const part = parts.find((each) => each.key === key);
    if (part === undefined) continue;
    const result = read({ ...asked, kind: part.kind, settings: part.settings }, given);
    if (result.value !== undefined) good[key] = result.value;
    problems.push(...result.problems.map((each) => ({ ...each, path: [key, ...each.path] })));
  }
  return { value: Object.keys(good).length === 0 ? undefined : good, problems };
};

const read = ({ kind, settings, today, language }: Asked, value: Json): Sendable => {
  const schema = knownKinds()
    .get(kind)
    ?.answer?.(settings, { today, kinds: knownKinds(), isNew: true });
  const result = schema?.safeParse(value, { reportInput: true });
  if (result === undefined) return { value: undefined, problems: [] };
  if (result.success) return { value: result.data, problems: [] };
  const messages = mergeMessages([checklistMessages, knownKinds().messages]);
  return { value: undefined, problems: describeIssues(result.error.issues, messages, language) };
};
