import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { isWithin, policyLimits } from '../../src/contracts/limits';
import { checklistMessages } from '../../src/checklist/messages';
import { builtInKinds } from '../../src/kinds';
import type { Kinds } from '../../src/kinds/kinds';
import { describeIssues, type Problem } from '../../src/language/issues';
import { mergeMessages } from '../../src/language/messages';
import type { Policy } from '../../src/policy/policy';
import { readPolicy } from '../../src/policy/read';
import { presets } from '../../src/presets';

/** Something that keeps the app from starting, and where it stands. */
export interface Fault {
  readonly origin: string;
  /** The item it is about, where it is about one. */
  readonly item?: string | undefined;
  readonly field: string;
  readonly message: string;
}

export interface ConfiguredPolicy {
  /** The file, or the place in the config, that the policy comes from. */
  readonly origin: string;
  readonly policy: Policy;
}

type Entry = string | Readonly<Record<string, unknown>>;
type Written =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads every policy the app's config names. All faults are collected, so that
 * whoever mends the config sees them at once.
 * @param root the app's folder, which relative paths start from
 */
export const readConfiguredPolicies = (
  entries: readonly Entry[],
  root: string,
  kinds: Kinds = builtInKinds
): { readonly policies: readonly ConfiguredPolicy[]; readonly faults: readonly Fault[] } => {
  const policies: ConfiguredPolicy[] = [];
  const faults: Fault[] = [];
  entries.forEach((entry, index) => {
    const origin = typeof entry === 'string' ? entry : `config.policies[${index}]`;
    const written = writtenBy(entry, origin, root);
    if (!written.ok) {
      faults.push(...written.faults);
      return;
    }
    const read = readPolicy(written.input, kinds, 'en');
    if (read.ok) policies.push({ origin, policy: read.policy });
    else faults.push(...read.problems.map((problem) => faultOf(problem, origin, written.input)));
  });
  return { policies, faults: [...faults, ...repeatedKeys(policies)] };
};

/** Turns a problem's path into the words of whoever wrote the policy: which item, which field. */
export const faultOf = (problem: Problem, origin: string, input: unknown): Fault => {
  const [collection, index, ...rest] = problem.path;
  if (collection !== 'items' || index === undefined) {
    return { origin, field: problem.path.join('.') || '(the whole)', message: problem.message };
  }
  return {
    origin,
    item: keyOfItem(input, Number(index)) ?? `number ${Number(index) + 1}`,
    field: rest.join('.') || '(the whole)',
    message: problem.message,
  };
};

const keyOfItem = (input: unknown, index: number): string | undefined => {
  const items = (input as { items?: unknown } | null)?.items;
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  const key = (item as { key?: unknown } | null | undefined)?.key;
  return typeof key === 'string' ? key : undefined;
};

const writtenBy = (entry: Entry, origin: string, root: string): Written => {
  const written =
    typeof entry === 'string'
      ? fromFile(entry, root)
      : { ok: true as const, input: entry as unknown };
  if (!written.ok) return written;
  if (!isWithin(written.input, policyLimits)) {
    return failed(origin, '(the whole)', 'The policy is too large or nested too deeply.');
  }
  const name = (written.input as { preset?: unknown } | null)?.preset;
  return name === undefined ? written : fromPreset(name, written.input, origin);
};

const fromFile = (path: string, root: string): Written => {
  const file = isAbsolute(path) ? path : resolve(root, path);
  if (!existsSync(file)) {
    return failed(
      path,
      '(the file)',
      `There is no file ${file}. Give a path from the app's folder.`
    );
  }
  try {
    return { ok: true, input: JSON.parse(readFileSync(file, 'utf8')) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(path, '(the file)', `It is not JSON: ${reason}`);
  }
};

const fromPreset = (name: unknown, input: unknown, origin: string): Written => {
  const preset =
    typeof name === 'string' && Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset === undefined) {
    const known = Object.keys(presets).join(', ');
    return failed(origin, 'preset', `There is no preset "${String(name)}". There are: ${known}.`);
  }
  const { preset: _name, ...chosen } = input as Record<string, unknown>;
  const options = preset.options.safeParse(chosen, { reportInput: true });
  if (options.success) return { ok: true, input: preset.write(chosen) };
  const messages = mergeMessages([checklistMessages, builtInKinds.messages]);
  const problems = describeIssues(options.error.issues, messages, 'en');
  return { ok: false, faults: problems.map((problem) => faultOf(problem, origin, chosen)) };
};

const failed = (origin: string, field: string, message: string): Written => ({
  ok: false,
  faults: [{ origin, field, message }],
});

const repeatedKeys = (policies: readonly ConfiguredPolicy[]): readonly Fault[] => {
  const keys = policies.map(({ policy }) => policy.key);
  return policies
    .filter(({ policy }, index) => keys.indexOf(policy.key) !== index)
    .map(({ origin, policy }) => ({
      origin,
      field: 'key',
      message: `Another policy has the key "${policy.key}" already. Give this one a key of its own.`,
    }));
};
