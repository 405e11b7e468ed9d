import type { ProseBlock } from '../../plain-language/prose';

/** A stretch of a text, in UTF-16 code units; `end` is the first that is not in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one node of Strapi's blocks, `at` being the indexes that lead to it. */
export interface NodeRange extends Range {
  readonly at: readonly number[];
}

/**
 * Where something stands: a stretch of a field's source text (Markdown, HTML,
 * plain text), or of the nodes of a field in Strapi's blocks.
 */
export type Location =
  | ({ readonly path: readonly string[] } & Range)
  | { readonly path: readonly string[]; readonly nodes: readonly NodeRange[] };

/** A stretch of source, or of the node `at`. */
export interface Spot extends Range {
  readonly at?: readonly number[];
}

/**
 * A stretch of a block's text and what it was read from. As long as its source,
 * it was read letter by letter, white space as a space; otherwise it stands for all of it (`&auml;` for ä).
 */
export interface Segment extends Range {
  readonly from: Spot;
}

/** What leads from a block's text back to its source; `locate` reads it. */
export interface Origin {
  readonly spot: Spot;
  readonly segments: readonly Segment[];
  /** How far into the field the stretch of source begins that those are counted from. */
  readonly by: number;
}

/** A block of prose that can be found again where it was read. */
export interface Block extends ProseBlock {
  /** All of its visible text is bold. */
  readonly bold: boolean;
  readonly origin: Origin;
}

export interface Link {
  readonly path: readonly string[];
  /** What is read out for it: its text, and the alternative text of images in it. */
  readonly text: string;
  readonly href: string;
  readonly location: Location;
}

export interface Image {
  readonly path: readonly string[];
  /** Undefined where nobody has written one; empty where it is said to be decoration. */
  readonly alt?: string;
  /** What its file is called, or where it is. */
  readonly file?: string;
  /** In a text; absent for a media field, which `path` leads to. */
  readonly location?: Location;
}

export interface Table {
  readonly path: readonly string[];
  /** The text of its header cells, the empty ones left out. */
  readonly headers: readonly string[];
  readonly rows: number;
  readonly columns: number;
  readonly location: Location;
}

/** A stretch that could not be parsed, and was read as plain text: what it holds is not known. */
export interface Unread {
  readonly path: readonly string[];
  readonly location: Location;
}

/** Everything in a content that rules about reading it look at, in reading order. */
export interface ProseDocument {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly tables: readonly Table[];
  readonly unread: readonly Unread[];
}

/** A document that grows. */
export type Gathered = { -readonly [Kind in keyof ProseDocument]: ProseDocument[Kind][number][] };

export const nothingYet = (): Gathered => ({
  blocks: [],
  links: [],
  images: [],
  tables: [],
  unread: [],
});

/** Reads one field's source text. */
export type ReadProse = (source: string, path: readonly string[]) => ProseDocument;

/**
 * The readers that need a parser. They are loaded and handed in by whoever judges,
 * so that the policy core itself depends on no parser.
 */
export interface Readers {
  readonly markdown: ReadProse;
  readonly html: ReadProse;
}

/** Several documents as one, in order. */
export const joined = (documents: readonly ProseDocument[]): ProseDocument => {
  const [only] = documents;
  if (only !== undefined && documents.length === 1) return only;
  const whole = nothingYet();
  // One by one: a Markdown text can have as many parts as letters, with nothing but a block in each.
  for (const { blocks, links, images, tables, unread } of documents) {
    for (const each of blocks) whole.blocks.push(each);
    for (const each of links) whole.links.push(each);
    for (const each of images) whole.images.push(each);
    for (const each of tables) whole.tables.push(each);
    for (const each of unread) whole.unread.push(each);
  }
  return whole;
};
