import type { ProseDocument, ReadProse } from './document';

/** What was read of texts, for as long as they are read again. */
export interface Recent<Found> {
  get(text: string): Found | undefined;
  set(text: string, found: Found): Found;
}

/**
 * Two generations, as the memory of the engine has (`plain-language/memory.ts`):
 * what is asked for moves to the young one, and once that holds more letters than
 * `most` it becomes the old one. Texts do not change, so what was read of one holds.
 */
export const createRecent = <Found>(most: number): Recent<Found> => {
  let young = new Map<string, Found>();
  let old = new Map<string, Found>();
  let letters = 0;

  const set = (text: string, found: Found): Found => {
    if (letters > most) {
      old = young;
      young = new Map();
      letters = 0;
    }
    young.set(text, found);
    letters += text.length;
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

/** Fields whose last reading is kept: those of the largest forms. */
const MOST_FIELDS = 64;

/** A reader that, asked again for the text it read last in a field, answers the same. */
export const rememberingLast = (read: ReadProse): ReadProse => {
  const last = new Map<string, { readonly source: string; readonly document: ProseDocument }>();
  return (source, path) => {
    const field = path.join('.');
    const known = last.get(field);
    if (known?.source === source) return known.document;
    if (last.size >= MOST_FIELDS && !last.has(field)) last.clear();
    const document = read(source, path);
    last.set(field, { source, document });
    return document;
  };
};
