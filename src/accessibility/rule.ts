import type { ProseDocument } from '../content/prose/document';
import type { ContentSchema } from '../content/schema';
import type { Values } from '../content/values';
import type { Messages } from '../language/messages';
import type { AccessibilityFinding } from './finding';

/** What the rules look at. */
export interface Subject {
  readonly prose: ProseDocument;
  /** The document itself, for what is not prose; absent where a text stands alone. */
  readonly content?: { readonly schema: ContentSchema; readonly values: Values };
}

/** One hindrance that can be found in a content without showing it. */
export interface Rule {
  /** Its folder, and the first part of the name of its findings. */
  readonly name: string;
  readonly messages: Messages;
  readonly judge: (subject: Subject) => readonly AccessibilityFinding[];
}
