import type { Word } from './lexicon';

/** Words found by how they are written, without being cut out of the text. */
export interface WordsAtHand {
  /**
   * The word written between two places of a text, if it is at hand.
   * @param hash of its code units; words that share one are told apart all the same
   */
  readonly recall: (
    codes: Uint16Array,
    start: number,
    end: number,
    hash: number
  ) => Word | undefined;
  readonly keep: (word: Word, hash: number) => void;
}

/** Slots to begin with, so that a short text costs no more than it must; a power of two. */
const FEWEST_SLOTS = 1 << 10;
/** Slots for the words of the day. */
const MOST_SLOTS = 1 << 14;
const PROBES = 4;
/** Code units that a slot has room for; a longer word is looked up each time. */
const ROOM = 24;

/**
 * Slots by hash, which grow with the words. A text made so that its words share one
 * hash only misses them, and is read at the speed of the map behind.
 */
export const createWordsAtHand = (): WordsAtHand => {
  let size = FEWEST_SLOTS;
  let slots = new Array<Word | undefined>(size).fill(undefined);
  /** The form in each slot: its length, then its code units. */
  let spelt = new Uint16Array(size * ROOM);
  let hashes = new Int32Array(size);
  let taken = 0;

  const isSpelt = (slot: number, codes: Uint16Array, start: number, end: number): boolean => {
    const from = slot * ROOM;
    const length = end - start;
    if (spelt[from] !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (spelt[from + 1 + at] !== codes[start + at]) return false;
    }
    return true;
  };

  /** Where all are taken the first gives way: a word that is used comes back soon. */
  const slotFor = (hash: number): number => {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = (hash + probe) & (size - 1);
      if (slots[slot] === undefined) return slot;
    }
    return hash & (size - 1);
  };

  const put = (word: Word, hash: number): void => {
    const { form } = word;
    const slot = slotFor(hash);
    const from = slot * ROOM;
    if (slots[slot] === undefined) taken += 1;
    slots[slot] = word;
    hashes[slot] = hash;
    spelt[from] = form.length;
    for (let at = 0; at < form.length; at += 1) spelt[from + 1 + at] = form.charCodeAt(at);
  };

  const grow = (): void => {
    const [words, keptHashes] = [slots, hashes];
    size *= 2;
    slots = new Array<Word | undefined>(size).fill(undefined);
    spelt = new Uint16Array(size * ROOM);
    hashes = new Int32Array(size);
    taken = 0;
    words.forEach((word, slot) => {
      if (word !== undefined) put(word, keptHashes[slot] ?? 0);
    });
  };

  return {
    recall: (codes, start, end, hash) => {
      for (let probe = 0; probe < PROBES; probe += 1) {
        const slot = (hash + probe) & (size - 1);
        const word = slots[slot];
        if (word === undefined) return undefined;
        if (isSpelt(slot, codes, start, end)) return word;
      }
      return undefined;
    },
    keep: (word, hash) => {
      if (word.form.length >= ROOM) return;
      if (2 * taken >= size && size < MOST_SLOTS) grow();
      put(word, hash);
    },
  };
};
