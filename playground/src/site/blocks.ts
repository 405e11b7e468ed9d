import type { Schema } from '@strapi/strapi';
import { html, type Html } from './html';
import { picture, type Shown } from './picture';

type Blocks = Schema.Attribute.BlocksValue;
type Block = Blocks[number];
type List = Extract<Block, { type: 'list' }>;
type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];
type Words = Extract<Inline, { type: 'text' }>;
type Link = Extract<Inline, { type: 'link' }>;

/** A rich text from Strapi's blocks editor, as HTML under the page's own h1. */
export const blocksAsHtml = (blocks: Blocks | null): readonly Html[] => {
  const levels = headingLevels(blocks ?? []);
  return (blocks ?? []).map((block) => blockAsHtml(block, levels.get(block) ?? 2));
};

/**
 * The h1 is the title's, and a reader who jumps from heading to heading must not
 * miss a step: whatever level the writer chose, it is one deeper at most than the
 * heading before it.
 */
const headingLevels = (blocks: Blocks): ReadonlyMap<Block, number> => {
  let above = 1;
  return new Map(
    blocks
      .filter((block) => block.type === 'heading')
      .map((heading) => {
        above = Math.max(2, Math.min(heading.level, above + 1));
        return [heading, above];
      })
  );
};

const blockAsHtml = (block: Block, level: number): Html => {
  switch (block.type) {
    case 'heading':
      return isEmpty(block.children) ? html`` : heading(level, inline(block.children));
    case 'paragraph':
      return isEmpty(block.children) ? html`` : html`<p>${inline(block.children)}</p>`;
    case 'quote':
      return html`<blockquote><p>${inline(block.children)}</p></blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.children.map(unmarked)}</code></pre>`;
    case 'list':
      return list(block);
    case 'image':
      return illustration(block.image as Shown);
  }
};

const illustration = (image: Shown): Html =>
  html`<figure>
    ${picture(image)} ${image.caption ? html`<figcaption>${image.caption}</figcaption>` : null}
  </figure>`;

const heading = (level: number, content: Html): Html => {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
};

/** In Strapi's blocks a nested list stands beside its item; in HTML it belongs inside one. */
const list = ({ format, children }: List): Html => {
  const items: Html[] = [];
  for (const child of children) {
    if (child.type === 'list-item') {
      items.push(inline(child.children));
    } else {
      const above = items.pop();
      items.push(html`${above}${list(child)}`);
    }
  }
  const written = items.map((item) => html`<li>${item}</li>`);
  return format === 'ordered'
    ? html`<ol>
        ${written}
      </ol>`
    : html`<ul>
        ${written}
      </ul>`;
};

const inline = (children: readonly Inline[]): Html =>
  html`${children.map((child) => (child.type === 'link' ? link(child) : marked(child)))}`;

const safeAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** A link that could run a script loses its address and stays as text. */
const link = ({ url, children }: Link): Html => {
  const text = children.map(marked);
  return safeAddress.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
};

const marked = (words: Words): Html => {
  let written = html`${lines(words.text)}`;
  if (words.code) written = html`<code>${written}</code>`;
  if (words.strikethrough) written = html`<s>${written}</s>`;
  if (words.underline) written = html`<u>${written}</u>`;
  if (words.italic) written = html`<em>${written}</em>`;
  if (words.bold) written = html`<strong>${written}</strong>`;
  return written;
};

/** Line breaks within a paragraph are the writer's own. */
const lines = (text: string): readonly (Html | string)[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [html`<br />`, line]));

const unmarked = (child: Inline): string =>
  child.type === 'link' ? child.children.map((words) => words.text).join('') : child.text;

const isEmpty = (children: readonly Inline[]): boolean =>
  children.map(unmarked).join('').trim() === '';
