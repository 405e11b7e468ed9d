/**
 * The policy core, published as `strapi-plugin-publication-checklist/policy`:
 * for those who write kinds of their own, or check policies before they ship.
 */
import { english } from './plain-language/languages/en';
import { installLanguages } from './plain-language/languages/installed';
import { swedish } from './plain-language/languages/sv';

// Who judges with the core need not think of languages; the panel fetches its own.
installLanguages(swedish, english);

export type { Digest } from './canonical/digest';
export { canonicalJson, type Json } from './canonical/json';
export type { Actor, AnswerSeen, GivenAnswer } from './checklist/answer';
export { dependencyOf, evaluate } from './checklist/evaluate';
export {
  answerError,
  answerWarning,
  contentError,
  contentWarning,
  type Finding,
  type Severity,
} from './checklist/finding';
export { judge } from './checklist/judgement';
export { checklistMessages } from './checklist/messages';
export { describeFinding, reasonsOf, type Reason } from './checklist/reasons';
export type { PreparedFact, Snapshot } from './checklist/snapshot';
export { dayIn } from './language/day';
export {
  blocking,
  isMissing,
  missingItems,
  type ItemStatus,
  type ItemVerdict,
  type Verdict,
} from './checklist/verdict';
export { dependencyKey, hashContent, type Dependency } from './content/hash';
export type { ProseDocument, Readers, ReadProse } from './content/prose/document';
export { installReaders } from './content/prose/installed';
export { placesAt, type Place } from './content/path';
export type { Attribute, Attributes, ContentSchema } from './content/schema';
export { isFilled, lengthOf, plainText } from './content/text';
export { normaliseValues, type Values } from './content/values';
export { builtInKinds } from './kinds';
export { defineKind, type Kind, type KindSpec } from './kinds/kind';
export { registryOf, type Kinds } from './kinds/kinds';
export type { Preparation, Prepare, Prepared } from './kinds/prepare';
export { inLanguage, languages, type Language, type Localized } from './language/localized';
export { defineMessages, type Messages } from './language/messages';
export type { Condition } from './policy/condition/condition';
export { describeCondition } from './policy/condition/describe';
export { explain } from './policy/condition/explain';
export { governs, governsType } from './policy/governs';
export { policyJsonSchema } from './policy/json-schema';
export { misfits } from './policy/misfits';
export type {
  Analysis,
  LanguageData,
  Limits,
  Metrics,
  PlainerWords,
  ProseBlock,
  ProseFinding,
} from './plain-language';
export { createAnalyser, describeProse, rulePage } from './plain-language';
export {
  policySchema,
  type Enforcement,
  type Item,
  type Policy,
  type Requirement,
} from './policy/policy';
export { readPolicy } from './policy/read';
export { versioned, type VersionedPolicy } from './policy/version';
export { presets } from './presets';
