import { accounts } from '../../../playground/src/seed/accounts';
import { logInAs, NEWS, type Municipality } from '../../api/support/municipality';
import { documents } from '../../api/support/news';
import { inHours, plan, PLAN, publishDue } from '../../api/support/plans';
import { saying } from '../races/errands';
import { declared, say, sentBy } from '../support/guaranteed';
import type { Variant } from './points';

/**
 * Texts that are clear to go out: changed since they were public, or never public at all.
 * One for an emergency is held.
 */
export interface Texts {
  readonly variant: Variant;
  readonly each: readonly {
    readonly documentId: string;
    /** What is public of it; undefined where nothing is. */
    readonly old: string | undefined;
    readonly new: string;
  }[];
}

/** Makes the texts that a publish is about. */
export const makeTexts = async (
  lerum: Municipality,
  variant: Variant,
  name: string
): Promise<Texts> => {
  const news = documents(lerum.strapi);
  const each = [];
  for (let number = 1; number <= (variant === 'bulk' ? 3 : 1); number += 1) {
    const titles = {
      old: variant === 'first' ? undefined : `${name}.${String(number)} före`,
      new: `${name}.${String(number)} efter`,
    };
    const data = saying(titles.old ?? titles.new);
    const { documentId } = await news.create({ locale: 'sv', data });
    await say(lerum, documentId, { ...sentBy('egen'), ...declared });
    if (titles.old !== undefined) {
      await news.publish({ documentId, locale: 'sv' });
      await news.update({ documentId, locale: 'sv', data: saying(titles.new) });
      if (variant !== 'emergency') await say(lerum, documentId, declared);
    }
    each.push({ documentId, ...titles });
  }
  if (variant === 'planned') {
    const editor = await logInAs(lerum.http, accounts.redaktor.email);
    for (const { documentId } of each) await plan(editor, documentId, inHours(24)).expect(200);
    await timeHasCome(lerum);
  }
  return { variant, each };
};

/** Also for what a process that died had begun with: as if it had been waited for. */
const timeHasCome = async ({ strapi }: Municipality): Promise<void> => {
  await strapi.db.query(PLAN).updateMany({
    where: { state: { $in: ['planned', 'publishing'] } },
    data: {
      at: new Date(Date.now() - 60_000).toISOString(),
      claimedUntil: new Date(Date.now() - 1_000).toISOString(),
    } as never,
  });
};

const inContentManager = `/content-manager/collection-types/${NEWS}`;

/** What has to be there before the publish itself, which alone is counted and cut off. */
export const readyToPublish = async (
  lerum: Municipality,
  { variant, each }: Texts
): Promise<() => Promise<unknown>> => {
  const { strapi, http } = lerum;
  const news = documents(strapi);
  const [first] = each;
  const documentId = first?.documentId ?? '';
  switch (variant) {
    case 'publish':
    case 'first':
      return () => news.publish({ documentId, locale: 'sv' });
    case 'within':
      return () => strapi.db.transaction(() => news.publish({ documentId, locale: 'sv' }));
    case 'panel': {
      const editor = await logInAs(http, accounts.redaktor.email);
      const path = `${inContentManager}/${documentId}/actions/publish`;
      return () => editor.post(path, { locale: 'sv' }).expect(200);
    }
    case 'emergency': {
      const chief = await logInAs(http, accounts.chef.email);
      const path = `/publication-checklist/emergency/${NEWS}/${documentId}?locale=sv`;
      return () => chief.post(path, { reason: 'Det kan inte vänta.' }).expect(200);
    }
    case 'write':
      return () => news.update({ documentId, locale: 'sv', status: 'published', data: {} });
    case 'planned':
      await timeHasCome(lerum);
      return () => publishDue(strapi);
    case 'bulk': {
      const editor = await logInAs(http, accounts.redaktor.email);
      const path = `${inContentManager}/actions/bulkPublish`;
      const documentIds = each.map((text) => text.documentId);
      return () => editor.post(path, { documentIds, locale: 'sv' }).expect(200);
    }
  }
};
