import { installReaders } from '../../src/content/prose/installed';
import { loadReaders } from '../../src/content/prose/readers';
import { english } from '../../src/plain-language/languages/en';
import { installLanguages } from '../../src/plain-language/languages/installed';
import { swedish } from '../../src/plain-language/languages/sv';
import type { Strapi } from '../strapi';

/**
 * Loads what reads texts, for the kinds that read all of them: the languages, and
 * the parsers of Markdown and HTML. Without a parser those are read as plain text:
 * stricter here and there, never blind.
 */
export const loadProseReaders = async (strapi: Strapi): Promise<void> => {
  installLanguages(swedish, english);
  try {
    installReaders(await loadReaders());
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    strapi.log.warn(`The publication checklist reads Markdown and HTML as plain text: ${cause}`);
  }
};
