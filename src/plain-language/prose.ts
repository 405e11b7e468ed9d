/**
 * One run of text that a reader meets as a unit: a paragraph, a heading, an
 * entry of a list. What stands in the content as blocks, Markdown or HTML is
 * made into these before it is read, since plain text loses where a heading ends.
 */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableCell' | 'caption';
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** What is read. Every range of the analysis counts its UTF-16 code units. */
  readonly text: string;
  /** Where in the content it stands, as a form names its fields: `['sections', '0', 'text']`. */
  readonly path: readonly string[];
  /** For whoever made the block: leads a range back to the source. Never looked into. */
  readonly origin?: unknown;
}

export type BlockKind = ProseBlock['kind'];
