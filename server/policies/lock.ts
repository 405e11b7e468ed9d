import type { Strapi } from '../strapi';

/**
 * Holds the one row that every installation has, until the surrounding transaction
 * ends: whoever changes what there is one of waits for whoever is changing it.
 */
export const lockPlugin = async (strapi: Strapi): Promise<void> => {
  const query = strapi.db
    .queryBuilder('strapi::core-store')
    .init({ where: { key: 'core_persisted_tables' } });
  query.forUpdate();
  await query.execute();
};
