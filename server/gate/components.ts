import type { Attributes, ContentSchema } from '../../src/content/schema';
import { contentQuery } from '../content/read-rows';
import { inTransaction, type Strapi } from '../strapi';

/** A row of a governed type that a component is part of. */
export interface ContainingRow {
  readonly uid: string;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly publishedAt?: unknown;
}

/**
 * The rows of governed types that contain some components, however deeply. Asked
 * only when components are written from outside the document service.
 */
export const rowsContaining = async (
  strapi: Strapi,
  schemas: ReadonlyMap<string, ContentSchema>,
  component: string,
  where: unknown
): Promise<ContainingRow[]> => {
  const found = (await contentQuery(strapi, component).findMany({
    where: where as never,
    select: ['id'],
  })) as { id: number }[];
  const ids = found.map(({ id }) => id);
  const rows: ContainingRow[] = [];
  for (const schema of schemas.values()) {
    for (const id of await climb(strapi, schema, component, ids)) {
      const row = (await contentQuery(strapi, schema.uid).findOne({
        where: { id },
        select: ['documentId', 'locale', 'publishedAt'],
      })) as Omit<ContainingRow, 'uid'> | null;
      if (row !== null) rows.push({ ...row, uid: schema.uid });
    }
  }
  return rows;
};

/** From components to the rows of a content type, by way of the components between. */
const climb = async (
  strapi: Strapi,
  schema: ContentSchema,
  component: string,
  ids: readonly number[]
): Promise<number[]> => {
  if (ids.length === 0) return [];
  const rows = await ownersOf(strapi, schema.uid, schema.attributes, component, ids);
  for (const [parent, attributes] of Object.entries(schema.components)) {
    const owners = await ownersOf(strapi, parent, attributes, component, ids);
    rows.push(...(await climb(strapi, schema, parent, owners)));
  }
  return rows;
};

const ownersOf = async (
  strapi: Strapi,
  owner: string,
  attributes: Attributes,
  component: string,
  ids: readonly number[]
): Promise<number[]> => {
  const fields = Object.keys(attributes).filter((name) => {
    const attribute = attributes[name];
    return (
      attribute?.component === component || attribute?.components?.includes(component) === true
    );
  });
  const table = fields.length === 0 ? undefined : joinTableOf(strapi, owner, fields[0]);
  if (table === undefined) return [];
  return inTransaction(strapi, async (transaction) => {
    const links = (await strapi.db
      .getConnection(table)
      .transacting(transaction)
      .select('entity_id')
      .where({ component_type: component })
      .whereIn('cmp_id', [...ids])
      .whereIn('field', fields)) as { entity_id: number }[];
    return links.map((link) => link.entity_id);
  });
};

const joinTableOf = (
  strapi: Strapi,
  owner: string,
  field: string | undefined
): string | undefined => {
  const attribute =
    field === undefined ? undefined : strapi.db.metadata.get(owner).attributes[field];
  return (attribute as { joinTable?: { name: string } } | undefined)?.joinTable?.name;
};
