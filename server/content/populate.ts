import type { Attributes, ContentSchema } from '../../src/content/schema';

/** Strapi's populate parameter, as far as it is used here. */
export type Populate = Readonly<Record<string, unknown>>;

/**
 * What to populate so that a row holds the document's whole own content and
 * nothing else: files by their few facts, relations by documentId.
 */
export const populateOwn = (schema: ContentSchema): Populate =>
  populateAttributes(schema, schema.attributes, []);

/** The few facts of a file that rules ask of. */
export const fileFacts = ['name', 'alternativeText', 'caption', 'mime'] as const;

const populateAttributes = (
  schema: ContentSchema,
  attributes: Attributes,
  above: readonly string[]
): Populate => {
  const populate: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    switch (attribute.type) {
      case 'media':
        populate[name] = { select: ['id', ...fileFacts] };
        break;
      case 'relation':
        // A relation to whatever type has no one table to choose columns of.
        populate[name] = attribute.target === undefined ? true : { select: ['id', 'documentId'] };
        break;
      case 'component':
        populate[name] = populateComponent(schema, attribute.component, above);
        break;
      case 'dynamiczone':
        populate[name] = {
          on: Object.fromEntries(
            (attribute.components ?? []).map((uid) => [uid, populateComponent(schema, uid, above)])
          ),
        };
        break;
    }
  }
  return populate;
};

/** Components may contain themselves only through a list; the data ends, so must we. */
const deepest = 6;

const populateComponent = (
  schema: ContentSchema,
  uid: string | undefined,
  above: readonly string[]
): Populate | true => {
  const attributes = uid === undefined ? undefined : schema.components[uid];
  if (uid === undefined || attributes === undefined || above.length >= deepest) return true;
  const populate = populateAttributes(schema, attributes, [...above, uid]);
  return Object.keys(populate).length === 0 ? true : { populate };
};
