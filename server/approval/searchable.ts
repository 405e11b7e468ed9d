/**
 * Texts as a search compares them: in small letters, as Swedish has them, with one
 * space between words. Databases differ in what they take for the same letter.
 */
export const searchable = (texts: readonly string[]): string =>
  texts.join(' ').normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
