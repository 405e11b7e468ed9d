import type { Strapi } from '../strapi';

/** The level by which nothing is read from before the lock, as MySQL and MariaDB name it. */
const needed = 'READ-COMMITTED';

/**
 * Says so where the database would let two publishes of one text at once leave two public
 * versions: MySQL and MariaDB do by their usual isolation, and Strapi does not set another.
 */
export const warnOfIsolation = async (strapi: Strapi): Promise<void> => {
  if (strapi.db.dialect.client !== 'mysql') return;
  // The one has the old name, the other the new one, some have both.
  const found: unknown = await strapi.db.connection.raw(
    "show variables where variable_name in ('transaction_isolation', 'tx_isolation')"
  );
  const [rows] = found as [readonly { readonly Value: string }[]];
  const level = rows[0]?.Value;
  if (level === undefined || level === needed || level === 'SERIALIZABLE') return;
  strapi.log.warn(
    `The publication checklist needs the transaction isolation READ COMMITTED, and the database is set to ${level}: two publishes of one text at once may leave two public versions of it. Set it in config/database.ts, in pool.afterCreate: "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED". See docs/guides/routes.md of the plugin, "What no hook sees".`
  );
};
