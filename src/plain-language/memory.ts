import type { BlockKind } from './prose';
import { createShelf, type Shelf } from './shelf';

/** Remembers what was found in a block, for as long as texts like it are read. */
export interface Memory<Found> {
  /** To be called before a text is read, with how many blocks it has. */
  prepare(blocks: number): void;
  get(kind: BlockKind, text: string): Found | undefined;
  set(kind: BlockKind, text: string, found: Found): Found;
}

/** Blocks of a generation at least: the fields of a form, read one by one. */
const FEWEST_BLOCKS = 256;

/**
 * Two generations. What is asked for moves to the young one; once that holds
 * more than the text at hand would need, it becomes the old one, and what nobody
 * has asked for since is let go. Never more is kept than a few times the text.
 */
export const createMemory = <Found>(): Memory<Found> => {
  // The same words are judged otherwise in a heading, so each kind has a shelf of its own.
  type Generation = Map<BlockKind, Shelf<Found>>;
  let young: Generation = new Map();
  let old: Generation = new Map();
  let size = 0;

  const set = (kind: BlockKind, text: string, found: Found): Found => {
    let shelf = young.get(kind);
    if (shelf === undefined) {
      shelf = createShelf();
      young.set(kind, shelf);
    }
    shelf.put(text, found);
    size += 1;
    return found;
  };

  return {
    prepare: (blocks) => {
      if (size <= Math.max(FEWEST_BLOCKS, 2 * blocks)) return;
      old = young;
      young = new Map();
      size = 0;
    },
    get: (kind, text) => {
      const found = young.get(kind)?.get(text);
      if (found !== undefined) return found;
      const kept = old.get(kind)?.get(text);
      return kept === undefined ? undefined : set(kind, text, kept);
    },
    set,
  };
};
