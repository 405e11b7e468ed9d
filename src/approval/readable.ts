import { canonicalJson, isList, isMembers, type Json } from '../canonical/json';
import { identifying } from '../content/hash';
import {
  componentAttributes,
  type Attribute,
  type Attributes,
  type ContentSchema,
} from '../content/schema';
import type { Values } from '../content/values';
import { idOfFile, inLines, linesOfBlock, nameOfFile, textAt, type LineForm } from './lines';

/** One field of a text as a person reads it, to be set beside what it was before. */
export interface ReadableField {
  /** As a form names it: `contact.email`. */
  readonly path: string;
  /** As editors know it: "Kontakt · E-post". */
  readonly label: string;
  /** `entry`: a component is there, whatever is written in it; its line is its name. */
  readonly kind: 'text' | 'media' | 'relation' | 'value' | 'entry';
  /** Paragraphs of a text, names of pictures or documents, or the one value. */
  readonly lines: readonly string[];
  /**
   * Of a value, its type in Strapi: whoever shows it says dates and truths in the
   * reader's words. Of an entry, its component.
   */
  readonly type?: string;
  /** Which files the lines name, one each; left out where they name none. */
  readonly files?: readonly string[];
  /** How each line is set; left out where no line is set in any way. */
  readonly forms?: readonly LineForm[];
  /** Alike for alike content: tells a change that the lines do not show, of formatting say. */
  readonly fingerprint: string;
}

/** What a reader calls things that content only points at. */
export interface Naming {
  /** What editors call an attribute of a content type or a component. */
  readonly attribute: (owner: string, name: string) => string;
  readonly component: (uid: string) => string;
  /** The title of a related document. */
  readonly document: (target: string | undefined, documentId: string) => string;
}

/** Where in a text something stands: for a form, and for people. */
interface Place {
  readonly path: readonly string[];
  readonly labels: readonly string[];
}

/** A document's own content, field by field, in the order of its type. */
export const readableFields = (
  schema: ContentSchema,
  values: Values,
  naming: Naming
): readonly ReadableField[] => {
  const members = (owner: string, attributes: Attributes, of: Values, at: Place): ReadableField[] =>
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = of[name];
      const place = within(at, name, naming.attribute(owner, name));
      return value === undefined ? [] : field(attribute, value, place);
    });
  const field = (attribute: Attribute, value: Json, at: Place): ReadableField[] => {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') {
      return [leaf(schema, attribute, value, at, naming)];
    }
    if (!isList(value)) return component(attribute, value, at);
    return value.flatMap((entry, index) => {
      const name = attribute.type === 'dynamiczone' ? ` (${componentOf(entry, naming)})` : '';
      return component(attribute, entry, within(at, String(index), `${index + 1}${name}`));
    });
  };
  const component = (attribute: Attribute, entry: Json, at: Place): ReadableField[] => {
    if (!isMembers(entry)) return [];
    const uid = attribute.component ?? textAt(entry, '__component');
    const presence: ReadableField = {
      ...written(at),
      kind: 'entry',
      type: uid,
      lines: [naming.component(uid)],
      fingerprint: printOf(schema, attribute, entry),
    };
    return [presence, ...members(uid, componentAttributes(schema, uid), entry, at)];
  };
  return members(schema.uid, schema.attributes, values, { path: [], labels: [] });
};

/**
 * Of a reading, what somebody may read. A component of which they may read some part is
 * there, and known by that part alone: its fingerprint holds all that is in it.
 * @param mayRead whether a field may be read, by its path without places in lists
 */
export const readableTo = (
  fields: readonly ReadableField[],
  mayRead: (path: string) => boolean
): readonly ReadableField[] => {
  const isRead = (field: ReadableField) => field.kind !== 'entry' && mayRead(attributePath(field));
  const read = fields.filter(isRead);
  return fields.flatMap((field) => {
    if (field.kind !== 'entry') return isRead(field) ? field : [];
    const within = read.filter(({ path }) => path.startsWith(`${field.path}.`));
    if (within.length === 0 && !mayRead(attributePath(field))) return [];
    const fingerprint = canonicalJson(
      within.map(({ path, fingerprint: print }) => [path.slice(field.path.length), print])
    );
    return { ...field, fingerprint };
  });
};

/**
 * How many fields differ between two readings, for whoever may not read them. What
 * has no part that they may read counts as one, whatever is in it.
 * @param mayRead whether a field may be read, by its path without places in lists
 */
export const hiddenChanges = (
  before: readonly ReadableField[],
  after: readonly ReadableField[],
  mayRead: (path: string) => boolean
): number => {
  const shown = new Set([...before, ...after].map(attributePath).filter(mayRead).map(attributeOf));
  const printsOf = (fields: readonly ReadableField[]) => {
    const prints = new Map<string, string>();
    for (const field of fields) {
      const path = attributePath(field);
      const isPartly = shown.has(attributeOf(path));
      if (mayRead(path) || (isPartly && field.kind === 'entry')) continue;
      const name = isPartly ? path : attributeOf(path);
      prints.set(name, `${prints.get(name) ?? ''} ${field.path} ${field.fingerprint}`);
    }
    return prints;
  };
  const [was, is] = [printsOf(before), printsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => was.get(name) !== is.get(name)
  ).length;
};

/** Where a field is in the schema: its path without places in lists. */
export const attributePath = ({ path }: Pick<ReadableField, 'path'>): string =>
  path
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.');

const attributeOf = (path: string): string => path.split('.')[0] ?? path;

const within = ({ path, labels }: Place, step: string, label: string): Place => ({
  path: [...path, step],
  labels: [...labels, label],
});

const written = ({ path, labels }: Place): Pick<ReadableField, 'path' | 'label'> => ({
  path: path.join('.'),
  label: labels.join(' · '),
});

const componentOf = (entry: Json, naming: Naming): string =>
  naming.component(textAt(entry, '__component'));

const printOf = (schema: ContentSchema, attribute: Attribute, value: Json): string =>
  canonicalJson(identifying(schema, { value: attribute }, { value }));

const leaf = (
  schema: ContentSchema,
  attribute: Attribute,
  value: Json,
  at: Place,
  naming: Naming
): ReadableField => ({
  ...written(at),
  ...inWords(attribute, value, naming),
  fingerprint: printOf(schema, attribute, value),
});

const inWords = (
  { type, target }: Attribute,
  value: Json,
  naming: Naming
): Pick<ReadableField, 'kind' | 'type' | 'lines' | 'files' | 'forms'> => {
  const entries = isList(value) ? value : [value];
  switch (type) {
    case 'blocks': {
      const lines = entries.flatMap((block) => linesOfBlock(block));
      return {
        kind: 'text',
        lines: lines.map(({ text }) => text),
        forms: lines.map(({ as, marks }) => ({ as, marks })),
      };
    }
    case 'media':
      return {
        kind: 'media',
        lines: entries.filter(isMembers).map(nameOfFile),
        files: entries.filter(isMembers).map(idOfFile),
      };
    case 'relation':
      return {
        kind: 'relation',
        lines: entries
          .filter(isMembers)
          .map((entry) => naming.document(target, textAt(entry, 'documentId'))),
      };
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
    case 'uid':
      return { kind: 'text', lines: inLines(value) };
    default:
      return { kind: 'value', type, lines: valueInLines(value) };
  }
};

/** A value as it is kept; none where there is none. */
const valueInLines = (value: Json): readonly string[] =>
  value === null ? [] : [typeof value === 'string' ? value : canonicalJson(value)];
