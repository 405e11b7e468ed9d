import type { Readers } from './document';
import { loadHtml } from './html';
import { loadMarkdown } from './markdown/load';
import { rememberingLast } from './recent';

/** Loads what reads Markdown and HTML. Asked for once, when something is to be read. */
export const loadReaders = async (): Promise<Readers> => {
  const html = await loadHtml();
  const markdown = await loadMarkdown(html.readInto);
  return { html: rememberingLast(html.read), markdown: rememberingLast(markdown) };
};
