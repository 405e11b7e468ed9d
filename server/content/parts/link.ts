import type { Strapi } from '../../strapi';

/** The table that ties the rows of an attribute to the row they belong to. */
export interface Link {
  readonly table: string;
  /** The column with the id of the row they belong to. */
  readonly owner: string;
  /** The column with the id of the row that belongs to it. */
  readonly target: string;
  /** What tells this attribute's ties from others in the same table. */
  readonly where: Readonly<Record<string, string>>;
  /** The column that says which comes first, where there is an order. */
  readonly order: string | undefined;
}

interface JoinColumn {
  readonly name: string;
  readonly referencedColumn?: string;
}

interface MorphColumn {
  readonly idColumn: JoinColumn;
  readonly typeColumn: { readonly name: string };
}

/** What Strapi's metadata says of a relation, as far as it is used here. */
interface RelationMetadata {
  readonly target?: string;
  /** Of a file: the attribute of files that points back. */
  readonly morphBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: JoinColumn;
    readonly inverseJoinColumn?: JoinColumn;
    readonly morphColumn?: MorphColumn;
    readonly on?: Readonly<Record<string, string>>;
    readonly orderColumnName?: string;
  };
}

const metadataOf = (strapi: Strapi, model: string, name: string): RelationMetadata =>
  (strapi.db.metadata.get(model).attributes[name] ?? {}) as RelationMetadata;

/** How a component, or related documents, are tied to a row; undefined where by no table. */
export const linkOf = (strapi: Strapi, model: string, name: string): Link | undefined => {
  const { joinTable } = metadataOf(strapi, model, name);
  if (joinTable?.inverseJoinColumn === undefined) return undefined;
  return {
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    where: joinTable.on ?? {},
    order: joinTable.orderColumnName,
  };
};

/** How the components of one sort in a dynamic zone are tied to a row. */
export const zoneLinkOf = (
  strapi: Strapi,
  model: string,
  name: string,
  component: string
): Link | undefined => {
  const { joinTable } = metadataOf(strapi, model, name);
  if (joinTable?.morphColumn === undefined) return undefined;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return {
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    target: idColumn.name,
    where: { ...joinTable.on, [typeColumn.name]: component },
    order: 'order',
  };
};

/** How files are tied to a row: by a table of the files'. */
export const fileLinkOf = (strapi: Strapi, model: string, name: string): Link | undefined => {
  const { target, morphBy } = metadataOf(strapi, model, name);
  if (target === undefined || morphBy === undefined) return undefined;
  const { joinTable } = metadataOf(strapi, target, morphBy);
  if (joinTable?.morphColumn === undefined) return undefined;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return {
    table: joinTable.name,
    owner: idColumn.name,
    target: joinTable.joinColumn.name,
    where: { ...joinTable.on, [typeColumn.name]: model, field: name },
    order: 'order',
  };
};
