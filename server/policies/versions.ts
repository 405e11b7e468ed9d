import type { Json } from '../../src/canonical/json';
import { POLICY_VERSION } from '../plugin-id';
import type { Strapi } from '../strapi';

interface VersionRow {
  readonly version: string;
  readonly content: Json;
}

/**
 * Keeps what a version says, for ever. Several nodes may do it at once: a version
 * that is there already is left alone.
 * @param subject a policy's key, or `organisation`
 */
export const keepVersion = async (
  strapi: Strapi,
  subject: string,
  version: string,
  content: Json
): Promise<void> => {
  const query = strapi.db.query(POLICY_VERSION);
  if ((await query.count({ where: { version } })) > 0) return;
  const row = { version, policy: subject, content, firstInForceAt: new Date().toISOString() };
  await query.createMany({ data: [row] }).catch(async (error: unknown) => {
    if ((await query.count({ where: { version } })) === 0) throw error;
  });
};

/** What versions say, by their names. Versions nobody ever activated are left out. */
export const versionsNamed = async (
  strapi: Strapi,
  versions: readonly string[]
): Promise<ReadonlyMap<string, Json>> => {
  if (versions.length === 0) return new Map();
  const rows = await strapi.db
    .queryBuilder(POLICY_VERSION)
    .init({ where: { version: { $in: [...versions] } } })
    .execute<VersionRow[]>();
  return new Map(rows.map(({ version, content }) => [version, content]));
};
