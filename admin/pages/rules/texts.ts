/// <reference types="vite/client" />
import type { Language } from '../../../src/language/localized';

/** The page about each rule, as it stands beside the rule: English, and Swedish. */
const pages: Readonly<Record<string, string>> = import.meta.glob(
  '../../../src/{plain-language,accessibility}/rules/*/README{,.sv}.md',
  { query: '?raw', import: 'default', eager: true }
);

const texts = new Map(
  Object.entries(pages).map(([path, text]) => {
    const [, rule = '', swedish] = /\/([^/]+)\/README(\.sv)?\.md$/.exec(path) ?? [];
    return [`${swedish === undefined ? 'en' : 'sv'} ${rule}`, text] as const;
  })
);

/** The page about a rule, in Markdown; undefined for a rule there is not. */
export const pageAbout = (rule: string, language: Language): string | undefined =>
  texts.get(`${language} ${rule}`);
