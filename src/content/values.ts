import type { Json, Members } from '../canonical/json';
import { wholeCharacters } from '../canonical/storable';
import { anyJson } from './any-json';
import { componentAttributes, type Attribute, type Attributes, type ContentSchema } from './schema';

/** A document's own content in normal form: what a judgement reads and a hash covers. */
export type Values = Members;

type Raw = Record<string, unknown>;

/**
 * Brings a document, as a database or a form holds it, to normal form.
 *
 * Left out: row ids, timestamps, creators, and whatever says "nothing" (null, an
 * empty text, an empty list), since forms and databases differ in how they say it.
 * A media file keeps the few facts a rule may ask of it; a relation keeps the
 * documentId alone, which is the same for a draft and its published copy.
 */
export const normaliseValues = (schema: ContentSchema, document: unknown): Values =>
  normaliseAttributes(schema, schema.attributes, isRecord(document) ? document : {});

const normaliseAttributes = (schema: ContentSchema, attributes: Attributes, raw: Raw): Values => {
  const values: Record<string, Json> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = normaliseValue(schema, attribute, raw[name]);
    if (value !== undefined) values[name] = value;
  }
  return values;
};

const normaliseValue = (
  schema: ContentSchema,
  attribute: Attribute,
  value: unknown
): Json | undefined => {
  if (value === null || value === undefined || value === '') return undefined;
  switch (attribute.type) {
    case 'component':
      return attribute.repeatable === true
        ? list(value, (entry) => component(schema, attribute.component, entry))
        : component(schema, attribute.component, value);
    case 'dynamiczone':
      return list(value, (entry) => zoneEntry(schema, entry));
    case 'media':
      return attribute.multiple === true ? list(value, file) : file(value);
    case 'relation':
      return attribute.multiple === true ? list(value, reference) : reference(value);
    case 'password':
      return undefined;
    case 'biginteger':
      return scalarText(value);
    case 'decimal':
    case 'float':
    case 'integer':
      return number(value);
    case 'datetime':
    case 'timestamp':
      return instant(value);
    default:
      return anyJson(value);
  }
};

const list = (value: unknown, each: (entry: unknown) => Json | undefined): Json | undefined => {
  const entries = (Array.isArray(value) ? value : [value])
    .map(each)
    .filter((entry): entry is Json => entry !== undefined);
  return entries.length === 0 ? undefined : entries;
};

const component = (
  schema: ContentSchema,
  uid: string | undefined,
  value: unknown
): Json | undefined =>
  isRecord(value)
    ? normaliseAttributes(schema, componentAttributes(schema, uid), value)
    : undefined;

const zoneEntry = (schema: ContentSchema, value: unknown): Json | undefined => {
  if (!isRecord(value) || typeof value['__component'] !== 'string') return undefined;
  const uid = value['__component'];
  return {
    __component: wholeCharacters(uid),
    ...normaliseAttributes(schema, componentAttributes(schema, uid), value),
  };
};

/** The facts a rule may ask of a file; `id` is what the content hash covers. */
const file = (value: unknown): Json | undefined => {
  const id = isRecord(value) ? value['id'] : value;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  if (!isRecord(value)) return { id };
  const facts: Record<string, Json> = { id };
  for (const fact of ['name', 'alternativeText', 'caption', 'mime'] as const) {
    const text = value[fact];
    if (typeof text === 'string' && text !== '') facts[fact] = wholeCharacters(text);
  }
  return facts;
};

const reference = (value: unknown): Json | undefined => {
  if (typeof value === 'string') return { documentId: wholeCharacters(value) };
  return isRecord(value) && typeof value['documentId'] === 'string'
    ? { documentId: wholeCharacters(value['documentId']) }
    : undefined;
};

const scalarText = (value: unknown): Json | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? wholeCharacters(String(value))
    : undefined;

const number = (value: unknown): Json | undefined => {
  const parsed = typeof value === 'string' ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
};

const instant = (value: unknown): Json | undefined => {
  if (!(value instanceof Date) && typeof value !== 'string' && typeof value !== 'number') {
    return undefined;
  }
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? scalarText(value) : at.toISOString();
};

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
