import { allRules } from './rules';
import type { ProseLanguage, ProseValues } from './messages';

const messagesByRule = /* @__PURE__ */ new Map(
  allRules.flatMap(({ messages }) =>
    (['sv', 'en'] as const).flatMap((language) =>
      Object.entries(messages[language]).map(([rule, write]) => [language + rule, write] as const)
    )
  )
);

/** What a finding says to the editor: what is wrong, and what to do about it. */
export const describeProse = (
  { rule, values }: { readonly rule: string; readonly values: ProseValues },
  language: ProseLanguage
): string => messagesByRule.get(language + rule)?.(values) ?? rule;

/**
 * The page that explains a rule, with texts it accepts and rejects.
 * @param root where the plugin's source is shown; without one, a path from its root
 */
export const ruleUrl = (rule: string, root = ''): string =>
  `${root}src/plain-language/rules/${rule.split('.')[0] ?? rule}/README.md`;
