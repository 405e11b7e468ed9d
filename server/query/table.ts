import type { Strapi } from '../strapi';
import type { Query } from './json-row';

/**
 * A query of a table, in the schema that this Strapi has its tables in.
 * @param table its name, or `news as t`: knex would take an object too, but in no schema
 */
export const tableIn = ({ db }: Strapi, table: string): Query => db.getConnection(table);
