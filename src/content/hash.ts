import { canonicalJson, isList, isMembers, type Json } from '../canonical/json';
import type { Digest } from '../canonical/digest';
import { componentAttributes, type Attribute, type Attributes, type ContentSchema } from './schema';
import type { Values } from './values';

/**
 * What an answer is about: nothing in particular, the whole text, or some
 * attributes of it. An edit elsewhere does not undo the answer.
 */
export type Dependency = 'nothing' | 'content' | readonly string[];

/** A name for a dependency, alike for alike ones, to file hashes under. */
export const dependencyKey = (dependency: Dependency): string =>
  typeof dependency === 'string' ? dependency : `fields:${[...dependency].sort().join(',')}`;

/**
 * The hash of what a dependency covers, or null where it covers nothing.
 *
 * The same content always hashes alike, on every database: no ids of rows or
 * components, no timestamps, relations by documentId, media by file id.
 */
export const hashContent = (
  schema: ContentSchema,
  values: Values,
  dependency: Dependency,
  digest: Digest
): string | null => {
  if (dependency === 'nothing') return null;
  const covered = dependency === 'content' ? values : pick(values, dependency);
  return digest(canonicalJson(identifying(schema, schema.attributes, covered)));
};

const pick = (values: Values, attributes: readonly string[]): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([attribute]) => attributes.includes(attribute))
  );

/** Replaces each file by its id: its alternative text belongs to the media library. */
export const identifying = (schema: ContentSchema, attributes: Attributes, values: Values): Json =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const identify = (entry: Json) => identifyingEntry(schema, attributes[name], entry);
      return [name, isList(value) ? value.map(identify) : identify(value)];
    })
  );

const identifyingEntry = (
  schema: ContentSchema,
  attribute: Attribute | undefined,
  entry: Json
): Json => {
  if (attribute === undefined || !isMembers(entry)) return entry;
  switch (attribute.type) {
    case 'media':
      return entry['id'] ?? null;
    case 'component':
      return identifying(schema, componentAttributes(schema, attribute.component), entry);
    case 'dynamiczone':
      return identifying(schema, componentAttributes(schema, entry['__component']), entry);
    default:
      return entry;
  }
};
