/** Remembers what was found in a text, for as long as it is in use. */
export interface Memory<Found> {
  get(text: string): Found | undefined;
  set(text: string, found: Found): Found;
}

/** Of one generation: a long document with room to spare. */
const MOST_BLOCKS = 1_000;
const MOST_CHARACTERS = 2_000_000;

/**
 * Two generations of maps. What is asked for moves to the young one; when that
 * is full the old one is dropped, and with it what nobody asked for since. Never
 * more than two generations are kept, whatever is read.
 */
export const createMemory = <Found>(): Memory<Found> => {
  let young = new Map<string, Found>();
  let old = new Map<string, Found>();
  let characters = 0;

  const set = (text: string, found: Found): Found => {
    if (young.size >= MOST_BLOCKS || characters > MOST_CHARACTERS) {
      old = young;
      young = new Map();
      characters = 0;
    }
    young.set(text, found);
    characters += text.length;
    return found;
  };

  return {
    get: (text) => {
      const found = young.get(text);
      if (found !== undefined) return found;
      const kept = old.get(text);
      return kept === undefined ? undefined : set(text, kept);
    },
    set,
  };
};
