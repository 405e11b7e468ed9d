import { PLUGIN_ID } from '../plugin-id';

interface Definition {
  readonly tableName: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, object>>;
  readonly indexes: readonly { name: string; type?: 'unique'; columns: readonly string[] }[];
}

/**
 * A table that belongs to this installation and to no text: `strapi export` and `strapi
 * transfer` leave it where it is, and `strapi import` does not replace it.
 *
 * @returns a model as Strapi's database layer takes it: to everything above that layer
 *   there is no such content type
 */
export const local = ({ name, attributes, ...table }: Definition) => ({
  ...table,
  uid: `plugin::${PLUGIN_ID}.${name}`,
  singularName: name,
  attributes: { id: { type: 'increments' }, ...attributes },
});
