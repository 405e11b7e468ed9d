import type { BlockKind } from '../../plain-language/prose';
import type { ReadProse, Spot } from './document';
import { Draft } from './draft';
import { withoutTags } from './plain';
import { readUnread } from './unread';

/** Reads HTML into a draft; `offset` is where it begins in the field's source. */
export type ReadHtmlInto = (draft: Draft, html: string, offset: number) => void;

type Attributes = Readonly<Record<string, string>>;

/** Elements inside elements: a page has some thirty, and what is pasted some hundred. */
const DEEPEST = 1000;

/**
 * Loads the HTML parser, and gives what reads with it. `readInto` throws where
 * elements are too deep inside each other: the parser would look through all of
 * them for each that ends.
 */
export const loadHtml = async (): Promise<{ read: ReadProse; readInto: ReadHtmlInto }> => {
  const { Parser } = await import('htmlparser2');
  const readInto: ReadHtmlInto = (draft, html, offset) => {
    const tags = new Tags(draft);
    const parser = new Parser({
      onopentag: (name, attributes) => {
        tags.open(name, attributes, {
          start: offset + parser.startIndex,
          end: offset + parser.endIndex + 1,
        });
      },
      onclosetag: (name) => {
        tags.close(name, offset + parser.endIndex + 1);
      },
      ontext: (text) => {
        tags.text(text, offset + parser.startIndex, offset + parser.endIndex + 1);
      },
    });
    parser.end(html);
  };
  const read: ReadProse = (source, path) => {
    const draft = new Draft(path);
    try {
      readInto(draft, source, 0);
    } catch {
      return readUnread(withoutTags(source), path);
    }
    return draft.done();
  };
  return { read, readInto };
};

const containers: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    li: 'listItem',
    dt: 'listItem',
    dd: 'listItem',
    blockquote: 'quote',
    caption: 'caption',
    figcaption: 'caption',
  })
);

/** Elements that end the block before them without being one. */
const breaking = new Set(
  'address article aside body details div dl fieldset figure footer form header hr html main nav ol p section summary ul'.split(
    ' '
  )
);

/** Elements whose content is not prose. */
const silent = new Set(
  'audio canvas head iframe math object pre script select style svg template textarea title video'.split(
    ' '
  )
);

/** Turns tags, as they come, into what a draft understands. */
class Tags {
  private silence = 0;
  private depth = 0;
  private readonly starts: number[] = [];

  constructor(private readonly draft: Draft) {}

  open(name: string, attributes: Attributes, tag: Spot): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new RangeError('Too many elements inside each other.');
    if (silent.has(name)) this.silence += 1;
    if (this.silence > 0) return;
    const { draft } = this;
    const level = headingLevel(name);
    const kind = containers.get(name);
    if (level !== undefined) draft.enter('heading', tag.start, level);
    else if (kind !== undefined) draft.enter(kind, tag.start);
    else if (breaking.has(name)) draft.endBlock();
    else if (name === 'b' || name === 'strong') draft.bold(true);
    else if (name === 'br') draft.breakLine(tag);
    else if (name === 'img') this.image(attributes, tag);
    else if (name === 'a') this.openLink(attributes, tag.start);
    else this.openTablePart(name, attributes, tag.start);
  }

  close(name: string, end: number): void {
    this.depth -= 1;
    if (silent.has(name)) {
      this.silence = Math.max(0, this.silence - 1);
      return;
    }
    if (this.silence > 0) return;
    const { draft } = this;
    if (headingLevel(name) !== undefined || containers.has(name)) draft.leave(end);
    else if (breaking.has(name)) draft.endBlock();
    else if (name === 'b' || name === 'strong') draft.bold(false);
    else if (name === 'a') draft.closeLink([{ start: this.starts.pop() ?? end, end }]);
    else if (name === 'td' || name === 'th') draft.closeCell(end);
    else if (name === 'table') draft.closeTable({ start: this.starts.pop() ?? end, end });
  }

  text(text: string, start: number, end: number): void {
    if (this.silence > 0) return;
    if (text.length === end - start) this.draft.add(text, start);
    else this.draft.stand(text, { start, end });
  }

  private image(attributes: Attributes, tag: Spot): void {
    const { alt, src, role } = attributes;
    const isDecoration = role === 'presentation' || role === 'none';
    const said = attributes['aria-label'] ?? (isDecoration ? '' : alt);
    const image = {
      ...(said !== undefined && { alt: said }),
      ...(src !== undefined && { file: src }),
    };
    this.draft.image(image, tag);
  }

  /** An `a` without an address is a place to lead to, not a link. */
  private openLink(attributes: Attributes, at: number): void {
    this.starts.push(at);
    const { href } = attributes;
    if (href !== undefined) this.draft.openLink(href, attributes['aria-label']);
  }

  private openTablePart(name: string, attributes: Attributes, at: number): void {
    if (name === 'td' || name === 'th') this.draft.openCell(name === 'th', at);
    else if (name === 'tr') this.draft.openRow();
    else if (name === 'table') {
      this.starts.push(at);
      this.draft.openTable(attributes['role'] === 'presentation');
    }
  }
}

const headingLevel = (name: string): number | undefined =>
  /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
