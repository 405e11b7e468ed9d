import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rulePage, type ProseLanguage } from '../../src/plain-language';

// In two steps: an address written as one expression is taken for a file to bundle.
const here = dirname(fileURLToPath(import.meta.url));

/** Where the package keeps the page that explains a rule: the address of a file. */
export const pageAbout = (rule: string, language: ProseLanguage): string =>
  pathToFileURL(join(here, '..', rulePage(rule, language))).href;
