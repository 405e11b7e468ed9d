import { randomUUID } from 'node:crypto';
import { inBrief } from '../../src/language/in-brief';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../plugin-id';
import { breathe } from '../query/breathe';
import type { Strapi } from '../strapi';
import { unpublishFinding, type Deciding } from './decide';
import { countToUnpublish, toUnpublishAfter } from './store';

/** Of more than so many at once, and more than this share of all that is public, none is taken. */
const ceiling = { many: 20, share: 0.05 } as const;

const byStrapi = (): Deciding => ({
  actor: { kind: 'system', id: null, name: 'Strapi' },
  route: 'code',
  request: randomUUID(),
  reason: 'integrity.unpublish: always',
});

/**
 * Takes from the public what nobody has decided on, where the config says so. Not what has
 * changed since it was decided on: whoever removes a field from a type would take all of it.
 *
 * So many at once are no smuggled texts but an import or a mistake, which somebody has to
 * look at: then none is taken.
 * @param looked how many public versions there are
 * @returns how many were left because they are so many; null where none were
 */
export const unpublishFound = async (strapi: Strapi, looked: number): Promise<number | null> => {
  const { integrity } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (integrity.unpublish !== 'always') return null;
  const open = await countToUnpublish(strapi);
  if (open > ceiling.many && open > looked * ceiling.share) {
    strapi.log.warn(
      `The publication checklist unpublished nothing: ${open} of ${looked} public versions rest on no decision, which is more than it takes by itself. See Settings > Publication checklist > Integrity.`
    );
    return open;
  }
  const deciding = byStrapi();
  for (let after = 0; ;) {
    const some = await toUnpublishAfter(strapi, after);
    const last = some.at(-1);
    if (last === undefined) return null;
    after = last;
    for (const id of some) await unpublishOne(strapi, id, deciding);
    await breathe();
  }
};

/** One that cannot be unpublished stays open, and keeps none of the others. */
const unpublishOne = async (strapi: Strapi, id: number, deciding: Deciding): Promise<void> => {
  try {
    await unpublishFinding(strapi, id, deciding);
  } catch (error) {
    strapi.log.error(
      `The publication checklist could not unpublish finding ${id}: ${inBrief(error)}`
    );
  }
};
