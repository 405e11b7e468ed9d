import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { checklistMessages } from '../../src/checklist/messages';
import { isWithin, policyLimits } from '../../src/contracts/limits';
import { builtInKinds } from '../../src/kinds';
import { describeIssues } from '../../src/language/issues';
import type { Language } from '../../src/language/localized';
import { mergeMessages, sentence, type SentenceValues } from '../../src/language/messages';
import { presets } from '../../src/presets';
import { configMessages } from './config-messages';
import { faultOf, type Fault } from './fault';

/** A path to a JSON file, or a policy or preset written out. */
export type Entry = string | Readonly<Record<string, unknown>>;

export type Written =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What an entry of the config writes: a policy that has still to be read. */
export const writtenBy = (
  entry: Entry,
  origin: string,
  root: string,
  language: Language
): Written => {
  const written =
    typeof entry === 'string'
      ? fromFile(entry, root, language)
      : { ok: true as const, input: entry as unknown };
  if (!written.ok) return written;
  if (!isWithin(written.input, policyLimits)) {
    return failed(origin, told('whole', {}, language), told('tooLarge', {}, language));
  }
  const name = (written.input as { preset?: unknown } | null)?.preset;
  return name === undefined ? written : fromPreset(name, written.input, origin, language);
};

const fromFile = (path: string, root: string, language: Language): Written => {
  const file = isAbsolute(path) ? path : resolve(root, path);
  if (!existsSync(file)) {
    return failed(path, told('file', {}, language), told('noFile', { file }, language));
  }
  try {
    return { ok: true, input: JSON.parse(readFileSync(file, 'utf8')) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(path, told('file', {}, language), told('notJson', { reason }, language));
  }
};

const fromPreset = (name: unknown, input: unknown, origin: string, language: Language): Written => {
  const preset =
    typeof name === 'string' && Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset === undefined) {
    const known = Object.keys(presets).join(', ');
    return failed(origin, 'preset', told('noPreset', { name: String(name), known }, language));
  }
  const { preset: _name, $schema: _schema, ...chosen } = input as Record<string, unknown>;
  const options = preset.options.safeParse(chosen, { reportInput: true });
  if (options.success) return { ok: true, input: preset.write(chosen) };
  const messages = mergeMessages([checklistMessages, builtInKinds.messages]);
  const problems = describeIssues(options.error.issues, messages, language);
  return {
    ok: false,
    faults: problems.map((problem) => faultOf(problem, origin, chosen, language)),
  };
};

const failed = (origin: string, field: string, message: string): Written => ({
  ok: false,
  faults: [{ origin, field, message }],
});

const told = (rule: string, values: SentenceValues, language: Language): string =>
  sentence(configMessages, rule, values, language);
