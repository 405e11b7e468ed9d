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
 * The page that explains a rule, as the package keeps it: `rules/long-sentence.sv.md`,
 * in its folder `dist`.
 * @param rule as a finding names it
 */
export const rulePage = (rule: string, language: ProseLanguage): string =>
  `rules/${rule.split('.')[0] ?? rule}.${language}.md`;
