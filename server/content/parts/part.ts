import {
  componentAttributes,
  type Attribute,
  type Attributes,
  type ContentSchema,
} from '../../../src/content/schema';
import { areFaithful, columnsOf, type Columns } from '../../query/columns';
import type { Strapi } from '../../strapi';
import { fileFacts } from '../populate';
import { fileLinkOf, linkOf, zoneLinkOf, type Link } from './link';

/** Rows of another table that a row is made of: a component, its files, what it is related to. */
export interface Part {
  /** The attribute of the row it belongs to. */
  readonly attribute: string;
  /** Alike for no other part of any type. */
  readonly name: string;
  /** In a dynamic zone, which component it is. */
  readonly inZoneAs?: string;
  readonly isMany: boolean;
  readonly table: string;
  readonly link: Link;
  /** What it says, and its place. */
  readonly columns: Columns;
  /** What its own rows are made of. */
  readonly parts: readonly Part[];
}

/** Where a part belongs, beside what it says. Names that no attribute can have. */
export const place = { owner: '$owner', order: '$order', link: '$link' } as const;

/** Thrown on the way where something cannot be selected together with the rest. */
class LeftToStrapi extends Error {}

/**
 * What the rows of a type are made of. Undefined where that is left to Strapi's way of
 * reading, a statement a table: what a database's own JSON does not keep to the last
 * digit, relations to whatever type, and components within themselves.
 */
export const partsOf = (strapi: Strapi, schema: ContentSchema): readonly Part[] | undefined => {
  if (!known.has(schema)) known.set(schema, findParts(strapi, schema));
  return known.get(schema);
};

/** The same for as long as the schema is. */
const known = new WeakMap<ContentSchema, readonly Part[] | undefined>();

const findParts = (strapi: Strapi, schema: ContentSchema): readonly Part[] | undefined => {
  try {
    const { uid: model, attributes } = schema;
    return partsIn(strapi, schema, { model, attributes, path: [model], above: [] });
  } catch (error) {
    if (error instanceof LeftToStrapi) return undefined;
    throw error;
  }
};

interface Place {
  readonly model: string;
  readonly attributes: Attributes;
  readonly path: readonly string[];
  /** The components it is inside of. */
  readonly above: readonly string[];
}

const partsIn = (strapi: Strapi, schema: ContentSchema, place: Place): readonly Part[] =>
  Object.entries(place.attributes).flatMap(([attribute, { type, ...of }]): readonly Part[] => {
    const inside = (uid: string, link: Link | undefined) =>
      componentPart(strapi, schema, place, { attribute, uid, link });
    const { multiple = false, repeatable = false, component = '', components = [], target } = of;
    switch (type) {
      case 'component':
        return [
          { ...inside(component, linkOf(strapi, place.model, attribute)), isMany: repeatable },
        ];
      case 'dynamiczone':
        return components.map((uid) => ({
          ...inside(uid, zoneLinkOf(strapi, place.model, attribute, uid)),
          inZoneAs: uid,
        }));
      case 'media': {
        const link = fileLinkOf(strapi, place.model, attribute);
        const uid = 'plugin::upload.file';
        return [pointer(strapi, place, { attribute, uid, link, facts: fileFacts, multiple })];
      }
      case 'relation': {
        const link = linkOf(strapi, place.model, attribute);
        const facts = ['documentId'];
        return [pointer(strapi, place, { attribute, uid: target, link, facts, multiple })];
      }
      default:
        return [];
    }
  });

interface Inside {
  readonly attribute: string;
  readonly uid: string;
  readonly link: Link | undefined;
}

const componentPart = (
  strapi: Strapi,
  schema: ContentSchema,
  { path, above }: Place,
  { attribute, uid, link }: Inside
): Part => {
  if (link === undefined || above.includes(uid)) throw new LeftToStrapi();
  const attributes = componentAttributes(schema, uid);
  const own = Object.entries(attributes).filter(([, each]) => !isOfOtherTables(each));
  const at = [...path, attribute, uid];
  return {
    attribute,
    name: at.join('/'),
    isMany: true,
    table: strapi.db.metadata.get(uid).tableName,
    link,
    columns: saidAndPlace(
      strapi,
      uid,
      own.map(([name]) => name),
      link
    ),
    parts: partsIn(strapi, schema, { model: uid, attributes, path: at, above: [...above, uid] }),
  };
};

const isOfOtherTables = ({ type }: Attribute): boolean =>
  ['component', 'dynamiczone', 'media', 'relation'].includes(type);

/** What is only pointed at: a few facts of it, and nothing it is made of. */
const pointer = (
  strapi: Strapi,
  { path }: Place,
  {
    attribute,
    uid,
    link,
    facts,
    multiple,
  }: {
    readonly attribute: string;
    readonly uid: string | undefined;
    readonly link: Link | undefined;
    readonly facts: readonly string[];
    readonly multiple: boolean;
  }
): Part => {
  if (link === undefined || uid === undefined) throw new LeftToStrapi();
  return {
    attribute,
    name: [...path, attribute].join('/'),
    isMany: multiple,
    table: strapi.db.metadata.get(uid).tableName,
    link,
    columns: saidAndPlace(strapi, uid, facts, link),
    parts: [],
  };
};

const saidAndPlace = (
  strapi: Strapi,
  model: string,
  names: readonly string[],
  link: Link
): Columns => {
  const said = columnsOf(strapi, model, names);
  if (Object.keys(said).length < names.length || !areFaithful(strapi, said))
    throw new LeftToStrapi();
  return {
    ...said,
    id: { column: 't.id', type: 'increments' },
    [place.owner]: { column: `l.${link.owner}`, type: 'integer' },
    [place.link]: { column: 'l.id', type: 'integer' },
    ...(link.order !== undefined && {
      [place.order]: { column: `l.${link.order}`, type: 'integer' },
    }),
  };
};
