import { installReaders } from '../../src/content/prose/installed';
import { loadReaders } from '../../src/content/prose/readers';
import type { Strapi } from '../strapi';

/**
 * Loads what reads Markdown and HTML, for the kinds that read the whole text.
 * Without it they read it as plain text: stricter here and there, never blind.
 */
export const loadProseReaders = async (strapi: Strapi): Promise<void> => {
  try {
    installReaders(await loadReaders());
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    strapi.log.warn(`The publication checklist reads Markdown and HTML as plain text: ${cause}`);
  }
};
