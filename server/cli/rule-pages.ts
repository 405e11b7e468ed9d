import { rulePage, type ProseLanguage } from '../../src/plain-language';

/** Where the package keeps the page that explains a rule: the address of a file. */
export const pageAbout = (rule: string, language: ProseLanguage): string =>
  new URL(`../${rulePage(rule, language)}`, import.meta.url).href;
