import type { Kinds } from '../kinds/kinds';
import { inLanguage, type Language } from '../language/localized';
import { mergeMessages, sentence } from '../language/messages';
import type { Policy } from '../policy/policy';
import { checklistMessages } from './messages';
import type { Finding } from './finding';
import { missingItems, type Verdict } from './verdict';

/** Why an item stands between a document and the public, for a person to read. */
export interface Reason {
  readonly policy: string;
  readonly item: string;
  readonly label: string;
  /** What was found, for programs: `answer.missing`. */
  readonly rule: string;
  readonly message: string;
  /** The form field it is about, or the item itself: `['publicationChecklist', policy, item, …]`. */
  readonly path: readonly string[];
}

/** A finding, in words; one about a part of a group begins with the part's name. */
export const describeFinding = (finding: Finding, kinds: Kinds, language: Language): string => {
  const messages = mergeMessages([checklistMessages, kinds.messages]);
  const message = sentence(messages, finding.rule, finding.values, language);
  const { part } = finding.values;
  return typeof part === 'object' ? `${inLanguage(part, language)}: ${message}` : message;
};

/** Every reason a verdict gives, in the policy's order. */
export const reasonsOf = (
  verdict: Verdict,
  policy: Policy,
  kinds: Kinds,
  language: Language
): readonly Reason[] =>
  missingItems(verdict).flatMap(({ item: key, findings }) => {
    const item = policy.items.find((each) => each.key === key);
    return findings
      .filter((finding) => finding.severity === 'error')
      .map((finding) => ({
        policy: policy.key,
        item: key,
        label: item === undefined ? key : inLanguage(item.label, language),
        rule: finding.rule,
        message: describeFinding(finding, kinds, language),
        path:
          finding.about === 'content'
            ? finding.path
            : ['publicationChecklist', policy.key, key, ...finding.path],
      }));
  });
