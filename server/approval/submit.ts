import type { Actor } from '../../src/checklist/answer';
import type { Submission } from '../../src/contracts/decisions';
import { inLanguage } from '../../src/language/localized';
import type { PluginConfig } from '../config';
import type { Entry } from '../answers/store';
import { holdDocuments } from '../database/hold';
import { isHeld } from '../judgement/judge-documents';
import { tell } from '../notices/tell';
import { cancelPlan, planOn } from '../plans/plans';
import { PLUGIN_ID } from '../plugin-id';
import type { Policies } from '../policies/policies';
import { inTransaction, type Strapi } from '../strapi';
import { removeApprovals } from './grants';
import { absent, unfit } from './messages';
import { judgedDraft, senderOf, stampNow } from './standing';
import {
  changeSubmission,
  putSubmission,
  renewSubmission,
  type NewSubmission,
} from './put-submission';
import { submissionsOn, type StoredSubmission } from './submissions';

export interface Submitting {
  readonly message: string;
  readonly dueAt: string | null;
  readonly plannedFor: string | null;
}

/**
 * Asks for a decision on a held draft. One that waits already is submitted again, as it
 * is now: it stays where it is in the queue, and its page where it was.
 * @throws NotFoundError where there is no such draft
 * @throws ValidationError where nothing holds it, so that there is nothing to decide, and
 *   for a time that has been
 */
export const submit = (
  strapi: Strapi,
  policies: Policies,
  entry: Entry,
  { message, dueAt, plannedFor }: Submitting,
  actor: Actor
): Promise<Submission> =>
  inTransaction(strapi, async () => {
    requireToCome(strapi, { dueAt, plannedFor });
    const judged = await judgedDraft(strapi, policies, entry, true);
    if (judged === undefined) throw absent(strapi, 'noDraft');
    if (!isHeld(judged)) throw unfit(strapi, 'nothingHolds');
    const sender = senderOf(judged);
    const submission = await ask(
      strapi,
      {
        ...entry,
        asks: 'decision',
        title: judged.row.title,
        message,
        submittedBy: actor,
        submittedAt: new Date().toISOString(),
        stamp: stampNow(judged),
        writers: [],
        dueAt,
        plannedFor,
        sender,
      },
      sender === null ? null : inLanguage(sender, ownLanguage(strapi))
    );
    await tell(strapi, { kind: 'submitted', submission, actor, words: message });
    return submission;
  });

const requireToCome = (
  strapi: Strapi,
  { dueAt, plannedFor }: Pick<Submitting, 'dueAt' | 'plannedFor'>
): void => {
  const now = new Date();
  const hasBeen = (at: string | null) => at !== null && new Date(at) <= now;
  if (hasBeen(dueAt)) throw unfit(strapi, 'past', ['dueAt']);
  if (hasBeen(plannedFor)) throw unfit(strapi, 'past', ['plannedFor']);
};

/**
 * In place of what has been asked for already of the same text, and not been settled. What
 * was planned, was so for the text that had been approved: it is no more than wished for.
 */
const ask = async (strapi: Strapi, asked: NewSubmission, senderName: string | null) => {
  const open = await openOn(strapi, asked);
  if (open === undefined) return putSubmission(strapi, asked, senderName);
  const plan = open.state === 'approved' ? await planOn(strapi, asked) : null;
  if (plan?.state === 'planned') await cancelPlan(strapi, asked);
  const wished = asked.plannedFor ?? (plan?.state === 'planned' ? plan.at : null);
  const anew = { ...asked, plannedFor: wished };
  const renewed = await renewSubmission(strapi, open, anew, senderName);
  return renewed ?? putSubmission(strapi, anew, senderName);
};

const ownLanguage = (strapi: Strapi) =>
  strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).language;

/** What of a document waits for a decision, or has been approved and is not public. */
const openOn = async (strapi: Strapi, entry: Entry): Promise<StoredSubmission | undefined> => {
  const asked = (await submissionsOn(strapi, entry)).filter(({ asks }) => asks === 'decision');
  return (
    asked.find(({ state }) => state === 'waiting') ??
    asked.find(({ state }) => state === 'approved')
  );
};

/**
 * Takes a submission back; the draft stays as it is. What had been approved is so no
 * more, and does not go public when it was planned to.
 */
export const withdraw = (strapi: Strapi, entry: Entry, actor: Actor): Promise<void> =>
  inTransaction(strapi, async () => {
    // Not while somebody decides on it, or publishes it.
    await holdDocuments(strapi, entry.uid, [entry.documentId]);
    const open = await openOn(strapi, entry);
    const isTaken =
      open !== undefined &&
      (await changeSubmission(strapi, open, open.state, { state: 'withdrawn', claim: null }));
    if (!isTaken) throw absent(strapi, 'nothingWaits');
    await removeApprovals(strapi, entry);
    if (open.state === 'approved') await cancelPlan(strapi, entry);
    const submission: Submission = { ...open, state: 'withdrawn' };
    await tell(strapi, { kind: 'withdrawn', submission, actor, words: '' });
  });
