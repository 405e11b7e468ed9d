import { accessibilityRules, contactRoute } from '../../../src/accessibility';
import { allRules } from '../../../src/plain-language/rules';
import { PLUGIN_ID } from '../../plugin-id';

/** Where the pages about rules are, under the admin panel's address. */
export const rulesPlace = `/plugins/${PLUGIN_ID}/rules`;

const named = (rules: readonly { readonly name: string }[]) => rules.map(({ name }) => name);

/** Every rule that has a page, by what it is about. */
export const rulesOf = {
  plainLanguage: named(allRules),
  accessibility: named([...accessibilityRules, contactRoute]),
} as const;

/**
 * The rule that a finding is of: `plain.jargon.explain` is of `jargon`, and
 * `link-text.vague` of `link-text`. Undefined for what no rule has found.
 */
export const ruleOf = (finding: string): string | undefined => {
  const name = finding.replace(/^plain\./, '').split('.')[0] ?? '';
  return [...rulesOf.plainLanguage, ...rulesOf.accessibility].find((rule) => rule === name);
};
