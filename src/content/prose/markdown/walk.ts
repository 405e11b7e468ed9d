import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { BlockKind } from '../../../plain-language/prose';
import type { Spot } from '../document';
import type { Draft } from '../draft';
import type { ReadHtmlInto } from '../html';
import { addWritten } from '../written';

/** Tells a draft what is in a Markdown tree. @param source what the tree was made of */
export const walk = (draft: Draft, root: Root, source: string, readHtml: ReadHtmlInto): void => {
  new Walk(draft, source, readHtml, definitionsIn(root)).node(root);
};

const definitionsIn = (node: Nodes, found = new Map<string, string>()): Map<string, string> => {
  if (node.type === 'definition') found.set(keyOf(node), node.url);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
};

const keyOf = ({ identifier }: Definition | LinkReference | ImageReference): string =>
  identifier.toLowerCase();

/** One way through a Markdown tree, which is as deep as `weightOf` lets it be. */
class Walk {
  private tableRow = 0;

  constructor(
    private readonly draft: Draft,
    private readonly source: string,
    private readonly readHtml: ReadHtmlInto,
    private readonly definitions: ReadonlyMap<string, string>
  ) {}

  node(node: Nodes): void {
    const { draft } = this;
    const spot = spotOf(node);
    switch (node.type) {
      case 'root':
        this.flow(node);
        return;
      case 'emphasis':
      case 'delete':
      case 'list':
        this.children(node);
        return;
      case 'paragraph':
        this.children(node);
        draft.endBlock();
        return;
      case 'heading':
        draft.enter('heading', spot.start, node.depth);
        this.children(node);
        draft.leave(spot.end);
        return;
      case 'listItem':
        this.contained('listItem', node);
        return;
      case 'blockquote':
        this.contained('quote', node);
        return;
      case 'strong':
        draft.bold(true);
        this.children(node);
        draft.bold(false);
        return;
      case 'text':
        addWritten(draft, node.value, this.source, spot);
        return;
      case 'inlineCode':
        draft.stand(node.value, spot);
        return;
      case 'break':
        draft.breakLine(spot);
        return;
      case 'link':
      case 'linkReference':
        this.link(node);
        return;
      case 'image':
      case 'imageReference':
        this.image(node);
        return;
      case 'table':
        this.table(node);
        return;
      case 'tableRow':
        draft.openRow();
        this.children(node);
        this.tableRow += 1;
        return;
      case 'tableCell':
        draft.openCell(this.tableRow === 0, spot.start);
        this.children(node);
        draft.closeCell(spot.end);
        return;
      case 'html':
        this.html(node.value, spot);
        return;
      default:
        // Code, rules, footnotes and definitions are no prose.
        return;
    }
  }

  private children(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.node(child);
  }

  /** What stands under each other: text that HTML leaves open does not run on into the next. */
  private flow(node: Nodes): void {
    if (!('children' in node)) return;
    for (const child of node.children) {
      this.node(child);
      this.draft.endBlock();
    }
  }

  private contained(kind: BlockKind, node: Nodes): void {
    const { start, end } = spotOf(node);
    this.draft.enter(kind, start);
    this.flow(node);
    this.draft.leave(end);
  }

  private link(node: Link | LinkReference): void {
    this.draft.openLink(
      node.type === 'link' ? node.url : (this.definitions.get(keyOf(node)) ?? '')
    );
    this.children(node);
    this.draft.closeLink([spotOf(node)]);
  }

  /** Markdown cannot say that an image is decoration: an empty text was never written. */
  private image(node: Image | ImageReference): void {
    const file = node.type === 'image' ? node.url : this.definitions.get(keyOf(node));
    const alt = (node.alt ?? '').trim();
    const image = { ...(alt !== '' && { alt }), ...(file !== undefined && { file }) };
    this.draft.image(image, spotOf(node));
  }

  private table(node: Nodes): void {
    this.tableRow = 0;
    this.draft.openTable();
    this.children(node);
    this.draft.closeTable(spotOf(node));
  }

  /** Tags inside a paragraph come one by one; an `a` without its end would be an empty link. */
  private html(html: string, { start }: Spot): void {
    if (!/^<a\b[^<>]*>$/i.test(html)) this.readHtml(this.draft, html, start);
  }
}

const spotOf = ({ position }: Nodes): Spot => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});
