/** What was found in texts, by the text. */
export interface Shelf<Found> {
  readonly get: (text: string) => Found | undefined;
  readonly put: (text: string, found: Found) => void;
}

/** The only text of its looks. */
interface Only<Found> {
  readonly text: string;
  readonly found: Found;
}

/**
 * Texts by what can be seen of them at once: a map by text would have to read all of a
 * paragraph to find out that it is a new one. Those that look alike get such a map.
 */
export const createShelf = <Found>(): Shelf<Found> => {
  const shelf = new Map<number, Only<Found> | Map<string, Found>>();
  return {
    get: (text) => {
      const there = shelf.get(looksOf(text));
      if (there === undefined) return undefined;
      if (there instanceof Map) return there.get(text);
      return there.text === text ? there.found : undefined;
    },
    put: (text, found) => {
      const looks = looksOf(text);
      const there = shelf.get(looks);
      if (there instanceof Map) there.set(text, found);
      else if (there === undefined || there.text === text) shelf.set(looks, { text, found });
      else shelf.set(looks, new Map([[there.text, there.found]]).set(text, found));
    },
  };
};

/** How long it is, and the letter in its middle. */
const looksOf = (text: string): number =>
  ((text.length << 8) ^ text.charCodeAt(text.length >> 1)) & 0x3fffffff;
