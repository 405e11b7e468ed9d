import type { Readers } from './document';
import { loadHtml } from './html';
import { loadMarkdown } from './markdown';

/** Loads what reads Markdown and HTML. Asked for once, when something is to be read. */
export const loadReaders = async (): Promise<Readers> => {
  const html = await loadHtml();
  return { html: html.read, markdown: await loadMarkdown(html.readInto) };
};
