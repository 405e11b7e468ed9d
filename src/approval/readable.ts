import { canonicalJson, isList, isMembers, type Json } from '../canonical/json';
import { identifying } from '../content/hash';
import {
  componentAttributes,
  type Attribute,
  type Attributes,
  type ContentSchema,
} from '../content/schema';
import type { Values } from '../content/values';

/** One field of a text as a person reads it, to be set beside what it was before. */
export interface ReadableField {
  /** As a form names it: `contact.email`. */
  readonly path: string;
  /** As editors know it: "Kontakt · E-post". */
  readonly label: string;
  readonly kind: 'text' | 'media' | 'relation' | 'value';
  /** Paragraphs of a text, names of pictures or documents, or the one value. */
  readonly lines: readonly string[];
  /** Which files the lines name, one each; left out where they name none. */
  readonly files?: readonly string[];
  /** Alike for alike content: tells a change that the lines do not show, of formatting say. */
  readonly fingerprint: string;
}

/** What a reader calls things that content only points at. */
export interface Naming {
  readonly label: (path: readonly string[]) => string;
  /** The title of a related document. */
  readonly document: (target: string | undefined, documentId: string) => string;
}

/** A document's own content, field by field, in the order of its type. */
export const readableFields = (
  schema: ContentSchema,
  values: Values,
  naming: Naming
): readonly ReadableField[] => {
  const members = (attributes: Attributes, of: Values, path: readonly string[]): ReadableField[] =>
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = of[name];
      return value === undefined ? [] : field(attribute, value, [...path, name]);
    });
  const field = (attribute: Attribute, value: Json, path: readonly string[]): ReadableField[] => {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') {
      return [leaf(schema, attribute, value, path, naming)];
    }
    const entries = isList(value) ? value : [value];
    return entries.flatMap((entry, index) => {
      if (!isMembers(entry)) return [];
      const uid = attribute.component ?? entry['__component'];
      const at = isList(value) ? [...path, String(index)] : path;
      return members(componentAttributes(schema, uid), entry, at);
    });
  };
  return members(schema.attributes, values, []);
};

const leaf = (
  schema: ContentSchema,
  attribute: Attribute,
  value: Json,
  path: readonly string[],
  naming: Naming
): ReadableField => ({
  path: path.join('.'),
  label: naming.label(path),
  ...inWords(attribute, value, naming),
  fingerprint: canonicalJson(identifying(schema, { value: attribute }, { value })),
});

const inWords = (
  { type, target }: Attribute,
  value: Json,
  naming: Naming
): Pick<ReadableField, 'kind' | 'lines' | 'files'> => {
  const entries = isList(value) ? value : [value];
  switch (type) {
    case 'blocks':
      return { kind: 'text', lines: entries.flatMap(linesOfBlock) };
    case 'media':
      return { kind: 'media', lines: entries.map(nameOfFile), files: entries.map(idOfFile) };
    case 'relation':
      return {
        kind: 'relation',
        lines: entries.map((entry) => naming.document(target, textAt(entry, 'documentId'))),
      };
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
    case 'uid':
      return { kind: 'text', lines: inLines(value) };
    default:
      return { kind: 'value', lines: [typeof value === 'string' ? value : canonicalJson(value)] };
  }
};

/** A paragraph a line, an entry of a list a line; links with where they lead. */
const linesOfBlock = (block: Json): readonly string[] => {
  if (!isMembers(block)) return [];
  if (block['type'] === 'image') return [nameOfFile(block['image'] ?? null)];
  const children = isList(block['children']) ? block['children'] : [];
  if (block['type'] !== 'list') return [inline(block)].filter(isSaying);
  return children.flatMap((entry) =>
    isBlock(entry, 'list')
      ? linesOfBlock(entry)
      : [inline(entry)].filter(isSaying).map((line) => `– ${line}`)
  );
};

const isBlock = (node: Json, type: string): boolean => isMembers(node) && node['type'] === type;

const inline = (node: Json): string => {
  if (!isMembers(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  const text = isList(node['children']) ? node['children'].map(inline).join('') : '';
  return node['type'] === 'link' ? `${text} (${textAt(node, 'url')})` : text;
};

const nameOfFile = (file: Json): string => {
  const [name, alternative] = [textAt(file, 'name'), textAt(file, 'alternativeText')];
  return alternative === '' ? name : `${name}: ”${alternative}”`;
};

const idOfFile = (file: Json): string => {
  const id = isMembers(file) ? file['id'] : undefined;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : '';
};

const inLines = (value: Json): readonly string[] =>
  typeof value === 'string' ? value.split('\n').filter(isSaying) : [];

const textAt = (value: Json, member: string): string => {
  const text = isMembers(value) ? value[member] : undefined;
  return typeof text === 'string' ? text : '';
};

const isSaying = (line: string): boolean => line.trim() !== '';
