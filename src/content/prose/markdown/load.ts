import type { Root } from 'mdast';
import { nothingYet, type ProseDocument, type ReadProse, type Unread } from '../document';
import { Draft } from '../draft';
import type { ReadHtmlInto } from '../html';
import { addMoved } from '../moved';
import { createRecent } from '../recent';
import { readUnread } from '../unread';
import { partsOf } from './parts';
import { readSimple } from './simple';
import { walk } from './walk';
import { heaviestPart, heaviestText, weightOf } from './weight';

/** A part by itself, and what it takes of what a text may weigh. */
interface KnownPart {
  readonly weight: number;
  /** Once it has been parsed. */
  document?: ProseDocument;
  /** Once there was no room for it. */
  unread?: ProseDocument;
}

/** Letters of parts that are remembered: those of the longest text there is time for. */
const REMEMBERED = 400_000;

/**
 * Loads the Markdown parser (CommonMark, and the tables of GitHub), and gives
 * what reads with it.
 *
 * A text is parsed part by part, and a part that has been read is remembered: a
 * keystroke costs a paragraph. What would take too long to parse is read as plain
 * text, and the document says so.
 *
 * @param readHtml for HTML written in Markdown
 */
export const loadMarkdown = async (readHtml: ReadHtmlInto): Promise<ReadProse> => {
  const parse = await loadParser();
  const recent = createRecent<KnownPart>(REMEMBERED);
  const parsed = (part: string): ProseDocument => {
    const draft = new Draft([]);
    try {
      walk(draft, parse(part), part, readHtml);
    } catch {
      // A reader must not break the form it reads for: what nobody foresaw holds as well.
      return readUnread(part, []);
    }
    return draft.done();
  };
  const weighed = (part: string): KnownPart => {
    const simple = readSimple(part);
    return simple === undefined ? { weight: weightOf(part) } : { weight: 0, document: simple };
  };
  return (written, path) => {
    // The parser would leave out a byte order mark, and all that follows would seem to stand before it.
    const source = written.replace(/^\uFEFF/, ' ');
    let left = heaviestText;
    const whole = nothingYet();
    for (const { text, start } of partsOf(source)) {
      const part = recent.get(text) ?? recent.set(text, weighed(text));
      const isRead = part.weight <= Math.min(left, heaviestPart);
      if (isRead) left -= part.weight;
      const document = isRead
        ? (part.document ??= parsed(text))
        : (part.unread ??= readUnread(text, []));
      addMoved(whole, document, path, start);
    }
    return { ...whole, unread: runs(whole.unread, source) };
  };
};

/** Stretches with nothing between them are one. */
const runs = (unread: readonly Unread[], source: string): readonly Unread[] => {
  const found: Unread[] = [];
  for (const each of unread) {
    const last = found.at(-1)?.location;
    const { location } = each;
    const isNext =
      last !== undefined &&
      'end' in last &&
      'start' in location &&
      source.slice(last.end, location.start).trim() === '';
    if (isNext) found[found.length - 1] = { ...each, location: { ...location, start: last.start } };
    else found.push(each);
  }
  return found;
};

/** Gives what parses a text as a whole, however long that takes. */
export const loadParser = async (): Promise<(source: string) => Root> => {
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm-table'),
    import('mdast-util-gfm-table'),
  ]);
  const grammar = {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  };
  return (source) => fromMarkdown(source, grammar);
};
