import { isList, isMembers, type Json } from '../canonical/json';

/** White space and the characters that look like nothing. */
const blank = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/;

/**
 * Whether a value says anything to a reader: a text of more than white space,
 * rich text with words or an image in it, a number, a file, an entry of a list.
 */
export const isFilled = (value: Json | undefined, type: string): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return !blank.test(value);
  if (type === 'blocks') return !blank.test(plainText(value, type)) || hasImage(value);
  if (Array.isArray(value)) return value.length > 0;
  return true;
};

/**
 * The words of a value without their mark-up: rich text in Strapi's blocks
 * becomes one line a block, everything that is not text becomes nothing.
 */
export const plainText = (value: Json | undefined, type: string): string => {
  if (typeof value === 'string') return value;
  if (type !== 'blocks' || !isList(value)) return '';
  return value.map(textOfNode).join('\n');
};

/** Characters as a person counts them (code points, outer white space aside). */
export const lengthOf = (value: Json | undefined, type: string): number =>
  Array.from(plainText(value, type).trim()).length;

const textOfNode = (node: Json): string => {
  if (!isMembers(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  const separator = node['type'] === 'list' ? '\n' : '';
  return isList(node['children']) ? node['children'].map(textOfNode).join(separator) : '';
};

const hasImage = (value: Json): boolean =>
  isList(value) && value.some((node) => isMembers(node) && node['type'] === 'image');
