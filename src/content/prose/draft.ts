import type { BlockKind } from '../../plain-language/prose';
import { isFilled } from '../text';
import type { Block, Image, Link, Origin, ProseDocument, Spot, Table, Unread } from './document';
import { locationOf } from './locate';
import { RunningText } from './running-text';
import { TableDraft } from './table-draft';

interface Container {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly start: number;
  /** What the draft held when it began. */
  readonly blocks: number;
  readonly images: number;
}

/** A document as a reader finds it, piece by piece and in order. */
export class Draft {
  private readonly blocks: Block[] = [];
  private readonly links: Link[] = [];
  private readonly images: Image[] = [];
  private readonly tables: Table[] = [];
  private readonly unread: Unread[] = [];
  private readonly containers: Container[] = [];
  private readonly text = new RunningText();
  private readonly tableDraft = new TableDraft();
  private link: { href: string; text: string; label: string | undefined } | undefined;
  private boldDepth = 0;
  private hasPlain = false;

  /** @param path the field being read */
  constructor(private readonly path: readonly string[]) {}

  /** Begins a container: what is read until `leave` is of this kind. */
  enter(kind: BlockKind, start: number, level?: number): void {
    this.endBlock();
    const { length: blocks } = this.blocks;
    const { length: images } = this.images;
    const container = { kind, start, blocks, images };
    this.containers.push(level === undefined ? container : { ...container, level });
  }

  /** Ends the innermost container. A heading counts even when nothing is in it. */
  leave(end: number, at?: readonly number[]): void {
    this.endBlock(at);
    const left = this.containers.pop();
    if (left?.kind !== 'heading') return;
    if (left.blocks < this.blocks.length || left.images < this.images.length) return;
    const spot = at === undefined ? { start: left.start, end } : { start: 0, end: 0, at };
    this.keep(left, '', { spot, segments: [] });
  }

  /** Adds text; see `RunningText.add`. */
  add(piece: string, from: number, at?: readonly number[]): void {
    this.noteText(piece);
    this.text.add(piece, from, at);
  }

  /** Adds text that stands for source of another length. */
  stand(piece: string, from: Spot): void {
    this.noteText(piece);
    if (/^[ \t\r\n\f]$/.test(piece)) this.text.stand(' ', from);
    else this.text.stand(piece, from);
  }

  breakLine(from: Spot): void {
    this.noteText(' ');
    this.text.breakLine(from);
  }

  /** Ends the block that is being read, if anything is in it. */
  endBlock(at?: readonly number[]): void {
    const { text, segments } = this.text.take();
    const [first] = segments;
    const last = segments.at(-1);
    if (first !== undefined && last !== undefined && isFilled(text, 'string')) {
      const node = at ?? first.from.at?.slice(0, -1);
      const spot =
        node === undefined
          ? { start: first.from.start, end: last.from.end }
          : { start: 0, end: text.length, at: node };
      const container = this.containers.at(-1) ?? { kind: 'paragraph' };
      this.keep(container, text, { spot, segments });
    }
    this.hasPlain = false;
  }

  bold(on: boolean): void {
    this.boldDepth = Math.max(0, this.boldDepth + (on ? 1 : -1));
  }

  openLink(href: string, label?: string): void {
    this.link = { href, text: '', label };
  }

  closeLink(spots: readonly Spot[]): void {
    if (this.link === undefined) return;
    const { href, text, label } = this.link;
    this.link = undefined;
    const read = (label ?? text).replace(/\s+/g, ' ').trim();
    this.links.push({ path: this.path, text: read, href, location: locationOf(this.path, spots) });
  }

  image(image: Pick<Image, 'alt' | 'file'>, spot: Spot): void {
    if (this.link !== undefined) this.link.text += ` ${image.alt ?? ''} `;
    this.images.push({ ...image, path: this.path, location: locationOf(this.path, [spot]) });
  }

  /** @param isLayout said to be for looks, without rows and columns that mean anything */
  openTable(isLayout = false): void {
    this.endBlock();
    this.tableDraft.open(isLayout);
  }

  openRow(): void {
    this.tableDraft.row();
  }

  openCell(isHeader: boolean, start: number): void {
    this.enter('tableCell', start);
    this.tableDraft.cell(isHeader, this.blocks.length);
  }

  closeCell(end: number): void {
    this.leave(end);
    this.tableDraft.closeCell(this.blocks);
  }

  closeTable(spot: Spot): void {
    this.endBlock();
    const shape = this.tableDraft.close();
    if (shape === undefined) return;
    this.tables.push({ ...shape, path: this.path, location: locationOf(this.path, [spot]) });
  }

  /** Says that something was passed by. */
  passBy(spot: Spot): void {
    this.unread.push({ path: this.path, location: locationOf(this.path, [spot]) });
  }

  done(): ProseDocument {
    this.endBlock();
    const { blocks, links, images, tables, unread } = this;
    return { blocks, links, images, tables, unread };
  }

  private noteText(piece: string): void {
    if (this.link !== undefined) this.link.text += piece;
    if (this.boldDepth === 0 && /\S/.test(piece)) this.hasPlain = true;
  }

  private keep(
    { kind, level }: Pick<Container, 'kind' | 'level'>,
    text: string,
    from: Omit<Origin, 'by'>
  ): void {
    const bold = text !== '' && !this.hasPlain;
    const origin = { ...from, by: 0 };
    const block = { kind, text, path: this.path, bold, origin };
    this.blocks.push(level === undefined ? block : { ...block, level });
  }
}
