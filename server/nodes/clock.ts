import type { Strapi } from '../strapi';

/**
 * An SQL expression for the time now, in milliseconds since 1970, by the clock of
 * the database: the only one that all nodes share.
 */
export const databaseNow = (strapi: Strapi): string => {
  switch (strapi.db.dialect.client) {
    case 'postgres':
      return '(extract(epoch from clock_timestamp()) * 1000)::bigint';
    case 'mysql':
      return 'cast(unix_timestamp(sysdate(3)) * 1000 as signed)';
    default:
      return "cast((julianday('now') - 2440587.5) * 86400000 as integer)";
  }
};
