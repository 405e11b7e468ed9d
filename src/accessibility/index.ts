import { mergeMessages, type Messages } from '../language/messages';
import type { AccessibilityFinding } from './finding';
import type { Rule, Subject } from './rule';
import { boldHeading } from './rules/bold-heading';
import { contactRoute } from './rules/contact-route';
import { fakeList } from './rules/fake-list';
import { headings } from './rules/headings';
import { imageAlternative } from './rules/image-alternative';
import { linkText } from './rules/link-text';
import { tableHeader } from './rules/table-header';
import { unreadable } from './rules/unreadable';

export type { AccessibilityFinding } from './finding';
export type { Rule, Subject } from './rule';
export { contactRoute, unreadable };

/** The rules about a text, in the order they are reported. */
export const accessibilityRules: readonly Rule[] = [
  unreadable,
  imageAlternative,
  linkText,
  headings,
  boldHeading,
  fakeList,
  tableHeader,
];

export const accessibilityMessages: Messages = mergeMessages(
  [...accessibilityRules, contactRoute].map(({ messages }) => messages)
);

/** Everything that hinders a reader, by the rules given. */
export const judgeAccessibility = (
  subject: Subject,
  rules: readonly Rule[] = accessibilityRules
): readonly AccessibilityFinding[] => rules.flatMap(({ judge }) => judge(subject));
