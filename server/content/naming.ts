import type { Naming } from '../../src/approval/readable';
import { isList, isMembers, type Json } from '../../src/canonical/json';
import type { Attributes, ContentSchema } from '../../src/content/schema';
import type { Values } from '../../src/content/values';
import type { Strapi } from '../strapi';
import { contentSchemaOf } from './content-schema';
import { labelsOf } from './labels';
import { contentQuery, titleOf } from './read-rows';

/**
 * What people call the fields of some texts, and the documents they point at.
 * @param mayReadType of documents of other types no more is told than their ids
 */
export const namingOf = async (
  strapi: Strapi,
  uid: string,
  texts: readonly Values[],
  schema: ContentSchema,
  mayReadType: (uid: string) => boolean
): Promise<Naming> => {
  const owners = [uid, ...Object.keys(schema.components)];
  const labels = new Map(
    await Promise.all(
      owners.map(async (owner) => {
        const of = owner === uid ? 'content-types' : 'components';
        return [owner, await labelsOf(strapi, owner, of)] as const;
      })
    )
  );
  const relations = [...relationsIn(schema, texts)].filter(([target]) => mayReadType(target));
  const titles = await titlesOf(strapi, relations);
  return {
    attribute: (owner, name) => labels.get(owner)?.[name] ?? name,
    component: (owner) => componentName(strapi, owner),
    document: (target, documentId) => titles.get(`${target ?? ''} ${documentId}`) ?? documentId,
  };
};

const componentName = (strapi: Strapi, uid: string): string => {
  const model = strapi.components[uid as keyof typeof strapi.components];
  return model?.info.displayName ?? uid;
};

/** The documents that texts point at, by content type. */
const relationsIn = (
  schema: ContentSchema,
  texts: readonly Values[]
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const look = (attributes: Attributes, values: Json): void => {
    if (!isMembers(values)) return;
    for (const [name, attribute] of Object.entries(attributes)) {
      const value = values[name];
      const entries: readonly Json[] = value === undefined ? [] : isList(value) ? value : [value];
      for (const entry of entries) {
        if (!isMembers(entry)) continue;
        const component = attribute.component ?? entry['__component'];
        const { documentId } = entry;
        if (attribute.target !== undefined && typeof documentId === 'string') {
          const ids = found.get(attribute.target) ?? new Set();
          found.set(attribute.target, ids.add(documentId));
        } else if (typeof component === 'string') {
          look(schema.components[component] ?? {}, entry);
        }
      }
    }
  };
  texts.forEach((values) => {
    look(schema.attributes, values);
  });
  return found;
};

const titlesOf = async (
  strapi: Strapi,
  relations: readonly (readonly [target: string, documentIds: ReadonlySet<string>])[]
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>();
  for (const [target, documentIds] of relations) {
    const schema = contentSchemaOf(strapi, target);
    const rows = (await contentQuery(strapi, target).findMany({
      where: { documentId: { $in: [...documentIds] } },
    })) as ({ readonly documentId: string } & Values)[];
    for (const row of rows) {
      titles.set(`${target} ${row.documentId}`, titleOf(schema, row) ?? row.documentId);
    }
  }
  return titles;
};
