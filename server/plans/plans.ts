import type { Actor } from '../../src/checklist/answer';
import type { Plan } from '../../src/contracts/decisions';
import type { Language } from '../../src/language/localized';
import { sentence } from '../../src/language/messages';
import { planMessages } from '../../src/notices/plan-messages';
import type { Entry } from '../answers/store';
import { invalid } from '../errors';
import { DECISION } from '../plugin-id';
import { currentLanguage } from '../request/language';
import { getService } from '../service';
import { inTransaction, type Strapi } from '../strapi';
import { requireClearBy } from './clear-by';
import { changePlan, latestPlan, planFor, putPlan } from './store';

/**
 * Sets the time when a text is to go public by itself, in place of the one there was.
 * Whether the planner may publish it is the caller's to have checked.
 * @throws ValidationError where the time has been, or the text would be held even then
 */
export const planPublication = async (
  strapi: Strapi,
  entry: Entry,
  when: string,
  by: Actor
): Promise<void> => {
  const { uid, documentId, locale } = entry;
  await getService(strapi, 'facts').prepare(uid, [documentId], locale ?? undefined);
  await inTransaction(strapi, () => planWithin(strapi, entry, when, by));
};

/** The same in the surrounding transaction, judged by what has been found out already. */
export const planWithin = async (
  strapi: Strapi,
  entry: Entry,
  when: string,
  by: Actor
): Promise<void> => {
  const at = new Date(when).toISOString();
  const language = currentLanguage(strapi);
  if (at <= new Date().toISOString()) throw wrong(strapi, 'past', language);
  const title = await requireClearBy(strapi, entry, at, language);
  if (!(await putPlan(strapi, entry, { title, at, by }))) throw wrong(strapi, 'now', language);
};

const wrong = (strapi: Strapi, rule: string, language: Language): Error => {
  const message = sentence(planMessages, rule, {}, language);
  return invalid(strapi, message, [{ path: ['at'], message }]);
};

/** Takes a plan back; or, where it failed, lets that be history. */
export const cancelPlan = async (strapi: Strapi, entry: Entry): Promise<void> => {
  const plan = await latestPlan(strapi, entry);
  if (plan?.state !== 'planned' && plan?.state !== 'failed') return;
  await changePlan(strapi, plan, { state: 'cancelled' });
};

/** What is planned for a text, or did not come of it; null where there is nothing to tell. */
export const planOn = async (strapi: Strapi, entry: Entry): Promise<Plan | null> => {
  const plan = await latestPlan(strapi, entry);
  if (plan === undefined || plan.state === 'published' || plan.state === 'cancelled') return null;
  // What failed is history once somebody has published the text all the same.
  if (plan.state === 'failed' && (await isPublishedSince(strapi, entry, plan.at))) return null;
  return planFor(plan, currentLanguage(strapi));
};

const isPublishedSince = async (
  strapi: Strapi,
  { uid, documentId, locale }: Entry,
  since: string
): Promise<boolean> =>
  (await strapi.db.query(DECISION).count({
    where: {
      entryUid: uid,
      entryDocumentId: documentId,
      entryLocale: locale ?? '',
      outcome: { $in: ['published', 'emergency'] },
      decidedAt: { $gt: since },
    },
  })) > 0;
