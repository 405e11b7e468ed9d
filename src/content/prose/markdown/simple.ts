import type { ProseDocument } from '../document';
import { Draft } from '../draft';

/**
 * Lines that begin with a letter, without a sign that means something inside a
 * paragraph, and without space before or after: most of what people write.
 */
const simple = /^\p{L}[^\0\t\r\n&*<[\\\]_`]*(?:\n\p{L}[^\0\t\r\n&*<[\\\]_`]*)*$/u;

/** Reads a part that is a paragraph and nothing else; undefined for one that may be more. */
export const readSimple = (part: string): ProseDocument | undefined => {
  const paragraph = part.trimEnd();
  if (!simple.test(paragraph) || paragraph.includes(' \n')) return undefined;
  // Of what stands at the end, the ends of lines alone are never part of the text.
  if (/[^\n]/.test(part.slice(paragraph.length))) return undefined;
  const draft = new Draft([]);
  draft.add(paragraph, 0);
  return draft.done();
};
