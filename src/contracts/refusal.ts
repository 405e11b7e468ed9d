import type { Reason } from '../checklist/reasons';
import type { Verdict } from '../checklist/verdict';

/** One document and locale that was refused, for programs to read. */
export interface RefusedDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly contentHash: string;
  readonly verdicts: readonly Verdict[];
  readonly reasons: readonly Reason[];
  /** Where somebody may ask for a decision on it instead. */
  readonly submit: { readonly method: 'POST'; readonly href: string };
}

/** `error.details` of a refused publish: a 400 `ValidationError`. */
export interface RefusalDetails {
  /** As Strapi's form reads them: what is about a field lands on that field. */
  readonly errors: readonly {
    readonly path: readonly string[];
    readonly message: string;
    readonly name: 'ValidationError';
  }[];
  readonly checklist: readonly RefusedDocument[];
  /** The draft that a refused publish from the content manager left behind, if it carried edits. */
  readonly saved: { readonly documentId: string; readonly locale: string | null } | null;
}
