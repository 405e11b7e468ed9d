import type { Severity } from '../checklist/finding';
import type { Location } from '../content/prose/document';

/**
 * One hindrance for a reader. An `error` is certain; a `warning` is a guess, or
 * good practice that no law asks for.
 */
export interface AccessibilityFinding {
  /** Names the rule, and its message: `link-text.vague`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The field, as a form names it. */
  readonly path: readonly string[];
  /** Where in the field; absent where the field itself is meant. */
  readonly location?: Location;
  readonly values: Readonly<Record<string, string | number>>;
  /** What could be written instead of what stands there, the best first. */
  readonly suggestion?: readonly string[];
}
