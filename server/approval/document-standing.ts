import type { DocumentStanding } from '../../src/contracts/decisions';
import type { Entry } from '../answers/store';
import { isHeld } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import { planOn } from '../plans/plans';
import type { Strapi } from '../strapi';
import { emergencyWords } from './emergency';
import { judgedDraft, stampNow } from './standing';
import { shown, submissionsOn, type StoredSubmission } from './submissions';

/** What somebody may do with a document. */
export interface Rights {
  readonly mayUpdate: boolean;
  readonly mayPublish: boolean;
  readonly mayPublishInEmergency: boolean;
  readonly mayOpenHeld: boolean;
}

/** What became of a document's submission, and what its editor can do next. */
export const documentStanding = async (
  strapi: Strapi,
  policies: Policies,
  entry: Entry,
  { mayUpdate, mayPublish, mayPublishInEmergency, mayOpenHeld }: Rights
): Promise<DocumentStanding> => {
  const judged = await judgedDraft(strapi, policies, entry);
  const submissions = await submissionsOn(strapi, entry);
  const latest = submissions.find(({ asks }) => asks === 'decision');
  const unreviewed = submissions.find(
    ({ asks, state }) => asks === 'review' && state === 'waiting'
  );
  const stamp = judged === undefined ? null : stampNow(judged);
  // What went out as it stands is not asked for, nor let out, once more: somebody reviews it.
  const isOut = unreviewed?.stamp === stamp && (await isPublic(strapi, entry));
  const mayHurry = mayPublishInEmergency && mayPublish && !isOut;
  const allowedWhen = judged === undefined || !mayHurry ? null : emergencyWords(judged);
  return {
    submission: latest === undefined || isOver(latest) ? null : shown(latest),
    stamp,
    changedSince: latest !== undefined && stamp !== null && stamp !== latest.stamp,
    mayWithdraw: mayUpdate,
    maySubmit: mayUpdate && judged !== undefined && isHeld(judged) && !isOut,
    unreviewed: unreviewed === undefined ? null : shown(unreviewed),
    emergency: allowedWhen === null ? null : { allowedWhen },
    plan: await planOn(strapi, entry),
    mayPlan: mayPublish && judged !== undefined,
    mayOpenHeld,
  };
};

/** What was published or taken back is no longer news to anybody. */
const isOver = ({ state }: StoredSubmission): boolean =>
  state === 'withdrawn' || state === 'published';

const isPublic = async (strapi: Strapi, { uid, documentId, locale }: Entry): Promise<boolean> => {
  const where = { documentId, publishedAt: { $notNull: true }, ...(locale !== null && { locale }) };
  return (await strapi.db.query(uid).findOne({ select: ['id'], where })) !== null;
};
