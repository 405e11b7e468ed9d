import { isList, isMembers, type Json } from '../canonical/json';
import { componentAttributes, type Attribute, type Attributes, type ContentSchema } from './schema';
import type { Values } from './values';

/**
 * A path into a document's content, as a policy writes it:
 * `title`, `contact.email`, `sections.text`, `sections[shared.quote].text`,
 * `image.alternativeText`. Brackets choose one component of a dynamic zone.
 */
export interface PathStep {
  readonly attribute: string;
  readonly component?: string;
}

/** One spot a path leads to: several where it crosses a list. */
export interface Place {
  /** As a form names its fields: `['sections', '0', 'text']`. */
  readonly path: readonly string[];
  readonly value: Json | undefined;
  readonly type: string;
}

const step = /^([A-Za-z][A-Za-z0-9_-]*)(?:\[([a-z0-9_.-]+)\])?$/;

/** Splits a path into steps, or says nothing where it is not one. */
export const parsePath = (path: string): readonly PathStep[] | undefined => {
  const steps: PathStep[] = [];
  for (const part of splitOutsideBrackets(path)) {
    const [, attribute, component] = step.exec(part) ?? [];
    if (attribute === undefined) return undefined;
    steps.push(component === undefined ? { attribute } : { attribute, component });
  }
  return steps.length === 0 ? undefined : steps;
};

/** At each dot that is not inside brackets: a component's name holds dots of its own. */
const splitOutsideBrackets = (path: string): string[] => {
  const parts: string[] = [];
  let begin = 0;
  let isInside = false;
  for (let at = 0; at < path.length; at += 1) {
    const sign = path.charAt(at);
    if (sign === '[') isInside = true;
    if (sign === ']') isInside = false;
    if (sign !== '.' || isInside) continue;
    parts.push(path.slice(begin, at));
    begin = at + 1;
  }
  return [...parts, path.slice(begin)];
};

/** The top attribute a path starts in, for questions like "may this person read it?". */
export const rootOf = (path: string): string => parsePath(path)?.[0]?.attribute ?? path;

const mediaFacts = ['name', 'alternativeText', 'caption', 'mime'];

/** Whether a path leads somewhere in a content type; the name of the step that does not, if not. */
export const strayStep = (schema: ContentSchema, path: string): string | undefined => {
  const steps = parsePath(path);
  if (steps === undefined) return path;
  let reachable: readonly Attributes[] = [schema.attributes];
  for (const { attribute: name, component } of steps) {
    const found = reachable.flatMap((attributes) => attributeIn(attributes, name) ?? []);
    if (found.length === 0) return name;
    reachable = found.flatMap((attribute) => inside(schema, attribute, component));
  }
  return undefined;
};

/** Not what every object has: `constructor` is no attribute. */
const attributeIn = (attributes: Attributes, name: string): Attribute | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

const inside = (
  schema: ContentSchema,
  attribute: Attribute,
  component: string | undefined
): readonly Attributes[] => {
  switch (attribute.type) {
    case 'component':
      return [componentAttributes(schema, attribute.component)];
    case 'dynamiczone':
      return (attribute.components ?? [])
        .filter((uid) => component === undefined || uid === component)
        .map((uid) => componentAttributes(schema, uid));
    case 'media':
      return [Object.fromEntries(mediaFacts.map((fact) => [fact, { type: 'string' }]))];
    case 'relation':
      return [{ documentId: { type: 'string' } }];
    default:
      return [];
  }
};

/**
 * Every place a path leads to in a document. A missing single component still
 * gives one (empty) place, so that "the contact's e-mail is filled" can fail;
 * an empty list gives none.
 */
export const placesAt = (schema: ContentSchema, values: Values, path: string): readonly Place[] => {
  const steps = parsePath(path) ?? [];
  return walk(schema, schema.attributes, values, steps, []);
};

const walk = (
  schema: ContentSchema,
  attributes: Attributes,
  values: Values | undefined,
  steps: readonly PathStep[],
  above: readonly string[]
): readonly Place[] => {
  const [first, ...rest] = steps;
  const attribute = first === undefined ? undefined : attributeIn(attributes, first.attribute);
  if (first === undefined || attribute === undefined) return [];
  const value = values?.[first.attribute];
  const here = [...above, first.attribute];
  if (rest.length === 0) return [{ path: here, value, type: attribute.type }];

  const entries = holdsSeveral(attribute)
    ? listed(value, here)
    : [{ entry: member(value), at: here }];
  return entries.flatMap(({ entry, at }) => {
    const type = entry?.['__component'];
    if (first.component !== undefined && type !== first.component) return [];
    const deeper =
      attribute.type === 'dynamiczone'
        ? componentAttributes(schema, type)
        : (inside(schema, attribute, undefined)[0] ?? {});
    return walk(schema, deeper, entry, rest, at);
  });
};

/** Whether a path can lead to several places at once. */
export const crossesList = (schema: ContentSchema, path: string): boolean => {
  let reachable: readonly Attributes[] = [schema.attributes];
  for (const { attribute: name, component } of parsePath(path) ?? []) {
    const found = reachable.flatMap((attributes) => attributeIn(attributes, name) ?? []);
    if (found.some(holdsSeveral)) return true;
    reachable = found.flatMap((attribute) => inside(schema, attribute, component));
  }
  return false;
};

/** The values that what a path leads to can have, where the content type tells: an enumeration does. */
export const valuesAt = (schema: ContentSchema, path: string): readonly string[] | undefined => {
  const found = attributesAt(schema, path);
  return found.length > 0 && found.every(({ values }) => values !== undefined)
    ? found.flatMap(({ values = [] }) => values)
    : undefined;
};

/** What stands at the end of a path: several where it enters a zone. */
const attributesAt = (schema: ContentSchema, path: string): readonly Attribute[] => {
  let reachable: readonly Attributes[] = [schema.attributes];
  let found: readonly Attribute[] = [];
  for (const { attribute: name, component } of parsePath(path) ?? []) {
    found = reachable.flatMap((attributes) => attributeIn(attributes, name) ?? []);
    reachable = found.flatMap((attribute) => inside(schema, attribute, component));
  }
  return found;
};

const holdsSeveral = (attribute: Attribute): boolean =>
  attribute.type === 'dynamiczone' || attribute.repeatable === true || attribute.multiple === true;

const listed = (value: Json | undefined, at: readonly string[]) =>
  (isList(value) ? value : []).map((entry, index) => ({
    entry: member(entry),
    at: [...at, String(index)],
  }));

const member = (value: Json | undefined): Values | undefined =>
  isMembers(value) ? value : undefined;
