/**
 * What a kind is written with, published as `strapi-plugin-publication-checklist/kind`:
 * small, since it comes with the kind into the admin panel.
 */
export type { Json } from './canonical/json';
export {
  answerError,
  answerWarning,
  contentError,
  contentWarning,
  type Finding,
  type Severity,
} from './checklist/finding';
export type { PreparedFact, Snapshot } from './checklist/snapshot';
export type { Dependency } from './content/hash';
export { placesAt, type Place } from './content/path';
export type { Attribute, Attributes, ContentSchema } from './content/schema';
export { isFilled, lengthOf, plainText } from './content/text';
export { defineKind, type Judged, type Kind, type KindSpec } from './kinds/kind';
export type { Preparation, Prepare, Prepared } from './kinds/prepare';
export { inLanguage, languages, type Language, type Localized } from './language/localized';
export { counted, defineMessages, type Messages } from './language/messages';
