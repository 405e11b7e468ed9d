import { isMembers, type Json } from '../../../src/canonical/json';
import { readBlocks } from '../../../src/content/prose/blocks';
import type {
  Block,
  Location,
  Origin,
  ProseDocument,
  Range,
  Readers,
  Spot,
} from '../../../src/content/prose/document';
import { locate } from '../../../src/content/prose/locate';
import { loadReaders } from '../../../src/content/prose/readers';

export const path = ['body'];

/** The readers, loaded once. */
export const readers = ((): (() => Promise<Readers>) => {
  const loading = loadReaders();
  return () => loading;
})();

export const text = (words: string, marks: object = {}): Json => ({
  type: 'text',
  text: words,
  ...marks,
});
export const node = (type: string, children: readonly Json[], rest: object = {}): Json => ({
  type,
  children,
  ...rest,
});
export const paragraph = (...children: Json[]): Json => node('paragraph', children);
export const link = (words: string, url: string): Json => node('link', [text(words)], { url });

/** What a table of examples compares: "heading 2: Om bryggan". */
export const told = ({ kind, level, text: words }: Block): string =>
  `${kind}${level === undefined ? '' : ` ${level}`}: ${words}`;

export const blocksOf = (value: Json) => readBlocks(value, path).blocks;

/** The source that a location names, as it is written. */
export const written = (source: Json, location: Location): string => {
  if (!('nodes' in location)) {
    return typeof source === 'string' ? source.slice(location.start, location.end) : '';
  }
  return location.nodes
    .map(({ at, start, end }) => {
      const leaf = nodeAt(source, at);
      return isMembers(leaf) && typeof leaf['text'] === 'string'
        ? leaf['text'].slice(start, end)
        : '';
    })
    .join('');
};

const nodeAt = (value: Json, at: readonly number[]): Json | undefined =>
  at.reduce<Json | undefined>((within, index) => {
    const list = isMembers(within) ? (within as { children?: Json }).children : within;
    return Array.isArray(list) ? (list[index] as Json) : undefined;
  }, value);

/** The range of some words in a block. */
export const rangeOf = (block: Block, words: string): Range => {
  const start = block.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${block.text}"`);
  return { start, end: start + words.length };
};

/** The source of some words, found in whichever block has them first. */
export const sourceOf = (source: Json, blocks: readonly Block[], words: string): string => {
  const block = blocks.find(({ text: all }) => all.includes(words));
  if (block === undefined) throw new Error(`"${words}" was not read`);
  return written(source, locate(block, rangeOf(block, words)));
};

/** Where a block came from, counted from the beginning of its field. */
export const originOf = ({ origin: { spot, segments, by } }: Block): Origin => {
  const shifted = (from: Spot): Spot => ({ ...from, start: from.start + by, end: from.end + by });
  return {
    spot: shifted(spot),
    segments: segments.map(({ start, end, from }) => ({ start, end, from: shifted(from) })),
    by: 0,
  };
};

/** The same document with every origin counted so. */
export const settled = (document: ProseDocument): ProseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => ({ ...block, origin: originOf(block) })),
});
