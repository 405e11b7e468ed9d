import type { Attribute, Attributes, ContentSchema } from '../../src/content/schema';
import { asUid, type Strapi } from '../strapi';

/** What Strapi itself keeps in every row: none of it is anybody's content. */
const bookkeeping = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** The part of a Strapi attribute we look at. Its own types are one per kind of attribute. */
interface RawAttribute {
  readonly type: string;
  readonly visible?: boolean;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly enum?: readonly string[];
}

type RawAttributes = Readonly<Record<string, RawAttribute>>;

/**
 * A content type as the core sees it: the document's own attributes, and the
 * components they are made of.
 *
 * Not its own: Strapi's bookkeeping, attributes other features added out of
 * sight (a review stage), passwords, and relations that another document keeps.
 */
export const contentSchemaOf = (strapi: Strapi, uid: string): ContentSchema => {
  const known = schemas.get(strapi) ?? new Map<string, ContentSchema>();
  const schema = known.get(uid) ?? readSchema(strapi, uid);
  schemas.set(strapi, known.set(uid, schema));
  return schema;
};

/** Content types are what they are for as long as a Strapi runs. */
const schemas = new WeakMap<Strapi, Map<string, ContentSchema>>();

const readSchema = (strapi: Strapi, uid: string): ContentSchema => {
  const components: Record<string, Attributes> = {};
  const collect = (component: string | undefined): void => {
    if (component === undefined || components[component] !== undefined) return;
    const model = strapi.components[component as keyof typeof strapi.components];
    if (model === undefined) return;
    components[component] = ownAttributes(model.attributes);
    nested(components[component]).forEach(collect);
  };
  const contentType = strapi.contentType(asUid(uid));
  const attributes = ownAttributes(contentType.attributes);
  nested(attributes).forEach(collect);
  return { uid, attributes, components };
};

const ownAttributes = (attributes: RawAttributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, attribute]) => !bookkeeping.has(name) && isOwn(attribute))
      .map(([name, attribute]) => [name, slice(attribute)])
  );

const isOwn = ({ type, visible, mappedBy }: RawAttribute): boolean =>
  visible !== false && type !== 'password' && mappedBy === undefined;

const slice = (attribute: RawAttribute): Attribute => ({
  type: attribute.type,
  ...(attribute.component !== undefined && { component: attribute.component }),
  ...(attribute.components !== undefined && { components: attribute.components }),
  ...(attribute.repeatable === true && { repeatable: true }),
  ...(attribute.target !== undefined && { target: attribute.target }),
  ...(attribute.type === 'enumeration' && { values: attribute.enum ?? [] }),
  ...((attribute.multiple === true || attribute.relation?.endsWith('ToMany') === true) && {
    multiple: true,
  }),
});

const nested = (attributes: Attributes): readonly string[] =>
  Object.values(attributes).flatMap(({ component, components = [] }) =>
    component === undefined ? components : [component, ...components]
  );

/** Whether a content type tells drafts from published versions. */
export const hasDraftAndPublish = (strapi: Strapi, uid: string): boolean =>
  strapi.contentType(asUid(uid)).options?.draftAndPublish === true;

/** Whether a content type has a version per locale. */
export const isLocalized = (strapi: Strapi, uid: string): boolean => {
  const i18n = strapi.contentType(asUid(uid)).pluginOptions?.['i18n'];
  return (i18n as { localized?: boolean } | undefined)?.localized === true;
};
