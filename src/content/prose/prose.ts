import { isList, isMembers, type Json } from '../../canonical/json';
import {
  componentAttributes,
  type Attribute,
  type Attributes,
  type ContentSchema,
} from '../schema';
import type { Values } from '../values';
import { readBlocks } from './blocks';
import { joined, type ProseDocument, type Readers } from './document';
import { imageOfFile, isImageFile } from './file';
import { readLine, readText } from './plain';

type Path = readonly string[];

interface Read {
  readonly of: Values;
  readonly as: ContentSchema;
  readonly by: Readers;
  readonly prose: ProseDocument;
}

/**
 * What was read last, for the other items that read the same. Of fifty documents that are
 * judged together, what was read of the others would be carried along for nothing.
 */
let last: Read | undefined;

/**
 * Everything there is to read in a document: its texts, and the links, images and
 * tables in them, in the order of its fields.
 */
export const proseOf = (schema: ContentSchema, values: Values, readers: Readers): ProseDocument => {
  if (last?.of === values && last.as === schema && last.by === readers) return last.prose;
  const prose = readAll(schema, values, readers);
  last = { of: values, as: schema, by: readers, prose };
  return prose;
};

const readAll = (schema: ContentSchema, values: Values, readers: Readers): ProseDocument => {
  const members = (attributes: Attributes, of: Values, path: Path): ProseDocument =>
    joined(
      Object.entries(attributes).map(([name, attribute]) =>
        field(attribute, of[name], [...path, name])
      )
    );
  const entry = (uid: unknown, value: Json, path: Path): ProseDocument =>
    isMembers(value) ? members(componentAttributes(schema, uid), value, path) : nothing;
  const field = (attribute: Attribute, value: Json | undefined, path: Path): ProseDocument => {
    if (value === undefined) return nothing;
    if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      return each(value, path, (one, at) =>
        entry(attribute.component ?? (isMembers(one) && one['__component']), one, at)
      );
    }
    return proseAt(attribute.type, value, path, readers);
  };
  return members(schema.attributes, values, []);
};

/** What there is to read in one field. */
export const proseAt = (
  type: string,
  value: Json | undefined,
  path: Path,
  readers: Readers
): ProseDocument => {
  if (value === undefined) return nothing;
  if (type === 'blocks') return readBlocks(value, path);
  if (type === 'media') return each(value, path, media);
  if (typeof value !== 'string') return nothing;
  if (type === 'string') return readLine(value, path);
  if (type === 'text') return readText(value, path);
  if (type !== 'richtext') return nothing;
  return (isHtml(value) ? readers.html : readers.markdown)(value, path);
};

/**
 * Editors that write HTML are stored as the same type of field as those that
 * write Markdown; what they write begins with the tag of a block and ends with one.
 */
const isHtml = (source: string): boolean =>
  /^\s*<(?:article|blockquote|div|figure|h[1-6]|hr|ol|p|section|table|ul)\b/i.test(source) &&
  /(?:<\/\w+|<hr[^<>]*)>\s*$/.test(source);

const media = (file: Json, path: Path): ProseDocument => {
  if (!isImageFile(file)) return nothing;
  const caption = isMembers(file) ? file['caption'] : undefined;
  const captions =
    typeof caption === 'string' ? readText(caption, [...path, 'caption']).blocks : [];
  return {
    ...nothing,
    blocks: captions.map((block) => ({ ...block, kind: 'caption' as const })),
    images: [{ ...imageOfFile(file), path }],
  };
};

/** Reads every entry of a list, or the one value there is. */
const each = (
  value: Json,
  path: Path,
  read: (entry: Json, path: Path) => ProseDocument
): ProseDocument =>
  isList(value)
    ? joined(value.map((entry, index) => read(entry, [...path, String(index)])))
    : read(value, path);

const nothing: ProseDocument = { blocks: [], links: [], images: [], tables: [], unread: [] };
