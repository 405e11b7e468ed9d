import type { Schema } from '@strapi/strapi';

/** A short way to write what the blocks editor makes. */
export type Blocks = Schema.Attribute.BlocksValue;
type Block = Blocks[number];
type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];
type Words = string | Inline;

const text = (words: string): Inline => ({ type: 'text', text: words });

const inline = (words: readonly Words[]): Inline[] =>
  words.map((each) => (typeof each === 'string' ? text(each) : each));

export const p = (...words: readonly Words[]): Block => ({
  type: 'paragraph',
  children: inline(words),
});

const heading =
  (level: 2 | 3 | 4) =>
  (words: string): Block => ({ type: 'heading', level, children: [text(words)] });

export const h2 = heading(2);
export const h3 = heading(3);
export const h4 = heading(4);

export const quote = (words: string): Block => ({ type: 'quote', children: [text(words)] });

type Entry = Words | readonly Words[];

const list = (format: 'ordered' | 'unordered', entries: readonly Entry[]): Block => ({
  type: 'list',
  format,
  children: entries.map((entry) => ({
    type: 'list-item',
    children: inline(isSeveral(entry) ? entry : [entry]) as never,
  })),
});

const isSeveral = (entry: Entry): entry is readonly Words[] => Array.isArray(entry);

export const ul = (...entries: readonly Entry[]): Block => list('unordered', entries);

export const ol = (...entries: readonly Entry[]): Block => list('ordered', entries);

export const strong = (words: string): Inline => ({ type: 'text', text: words, bold: true });

export const link = (url: string, words: string): Inline => ({
  type: 'link',
  url,
  rel: '',
  target: '',
  children: [{ type: 'text', text: words }],
});
