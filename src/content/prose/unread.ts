import type { ReadProse } from './document';
import { readText } from './plain';

/**
 * Reads what cannot be parsed in a time anybody would wait, as plain text: no word
 * is lost to the rules about words, and the document says that more cannot be told.
 */
export const readUnread: ReadProse = (source, path) => ({
  ...readText(source, path),
  unread: [{ path, location: { path, start: 0, end: source.trimEnd().length } }],
});
