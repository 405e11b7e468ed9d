import { z } from 'zod';
import { localized, quoted } from '../language/localized';
import type { Kinds } from '../kinds/kinds';
import { byKind, withKind } from '../kinds/with-kind';
import { condition } from './condition/condition';
import { key } from './key';

/** `evaluate` judges and records, and never blocks: a trial of a policy on real work. */
export const enforcement = z.enum(['disabled', 'evaluate', 'enforce']);
export type Enforcement = z.infer<typeof enforcement>;

/** Required items hold a document; recommended ones advise. */
export const requirement = z.enum(['required', 'recommended']);
export type Requirement = z.infer<typeof requirement>;

const uid = z.string().regex(/^[a-z0-9-]+::[a-z0-9-]+\.[a-z0-9-]+$/, { message: 'uid.malformed' });

const dependency = z.union([
  z.enum(['nothing', 'content']),
  z.array(z.string().min(1).max(100)).min(1).max(50),
]);

/** The rule an item enforces, quoted word for word. */
export const clause = z.strictObject({
  /** Where it stands: a section, a paragraph, a law. */
  source: quoted(300),
  text: quoted(4000),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

const itemBase = z.strictObject({
  key,
  kind: z.string().min(1).max(60),
  requirement: requirement.default('required'),
  label: localized,
  help: localized.optional(),
  clause: clause.optional(),
  appliesWhen: condition.optional(),
  /** Codes of the admin roles that may answer; whoever may update the document, when left out. */
  answeredBy: z.array(z.string().min(1).max(100)).min(1).max(20).optional(),
  /**
   * Codes of the admin roles that may waive the item for one document, with a
   * reason; nobody may, when left out.
   */
  exemptedBy: z.array(z.string().min(1).max(100)).min(1).max(20).optional(),
  /** What its answer is about; the kind decides when left out. */
  dependsOn: dependency.optional(),
  settings: z.unknown().optional(),
});

const itemSchema = (kinds: Kinds) => itemBase.transform(withKind(kinds));

/** One line of the checklist. */
export type Item = z.infer<ReturnType<typeof itemSchema>>;

/** A name of the IANA's: `Europe/Stockholm`. */
export const timeZone = z.string().refine(isTimeZone, { message: 'timeZone.unknown' });

/**
 * A policy as somebody wrote it, read with the kinds that are installed. What is
 * left out is filled in, so that a policy in force can be read on its own.
 */
export const policySchema = (kinds: Kinds) => policyOf(itemSchema(kinds));

/** A policy as it may be written, each kind with its settings: for JSON Schema. */
export const writtenPolicySchema = (kinds: Kinds) =>
  policyOf(byKind(itemBase, kinds)).extend({ $schema: z.string().optional() });

const policyOf = <ItemSchema extends z.ZodType>(item: ItemSchema) =>
  z.strictObject({
    key,
    name: localized,
    description: localized.optional(),
    enforcement: enforcement.default('enforce'),
    contentTypes: z.array(uid).min(1).max(100),
    /** The locales it governs; all of them, when left out. */
    locales: z.array(z.string().min(1).max(35)).min(1).max(100).optional(),
    /** Governs only documents whose content fits. Answers do not count here. */
    appliesWhen: condition.optional(),
    /**
     * Whether held documents may be published all the same in an emergency, by those
     * with the permission; left out, nobody may. Says when, to whoever is about to.
     */
    emergency: z.strictObject({ allowedWhen: localized }).optional(),
    /** Where "today" is. */
    timeZone: timeZone.default('UTC'),
    items: z.array(item).min(1).max(200),
  });

/** A named set of items that governs content types. */
export type Policy = z.infer<ReturnType<typeof policySchema>>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
