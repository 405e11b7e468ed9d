import { html, type Html } from './html';

/**
 * As much of Markdown as a few lines of advice need: headings, lists, paragraphs and
 * bold words. Headings stand under the page's own h1.
 */
export const markdownAsHtml = (source: string | null | undefined): readonly Html[] =>
  (source ?? '')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(partAsHtml);

const partAsHtml = (part: string): Html => {
  if (/^#+ /.test(part)) return html`<h2>${inline(part.replace(/^#+ /, ''))}</h2>`;
  const lines = part.split('\n');
  if (!lines.every((line) => /^[-*] /.test(line))) return html`<p>${inline(part)}</p>`;
  return html`<ul>
    ${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}
  </ul>`;
};

const inline = (text: string): readonly Html[] =>
  text
    .split('**')
    .map((piece, index) => (index % 2 === 1 ? html`<strong>${piece}</strong>` : html`${piece}`));
