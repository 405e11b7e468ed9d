import type { Actor } from '../../src/checklist/answer';
import type { Submission } from '../../src/contracts/decisions';
import { inLanguage } from '../../src/language/localized';
import type { PluginConfig } from '../config';
import type { Entry } from '../answers/store';
import { isHeld } from '../judgement/judge-documents';
import { tell } from '../notices/tell';
import { PLUGIN_ID } from '../plugin-id';
import type { Policies } from '../policies/policies';
import { inTransaction, type Strapi } from '../strapi';
import { absent, unfit } from './messages';
import { judgedDraft, senderOf, stampNow } from './standing';
import { changeSubmission, putSubmission, submissionsOn } from './submissions';

export interface Submitting {
  readonly message: string;
  readonly dueAt: string | null;
  readonly plannedFor: string | null;
}

/**
 * Asks for a decision on a held draft. One that waits already is submitted anew,
 * as it is now: nobody has to withdraw it first.
 * @throws NotFoundError where there is no such draft
 * @throws ValidationError where nothing holds it, so that there is nothing to decide
 */
export const submit = (
  strapi: Strapi,
  policies: Policies,
  entry: Entry,
  { message, dueAt, plannedFor }: Submitting,
  actor: Actor
): Promise<Submission> =>
  inTransaction(strapi, async () => {
    const judged = await judgedDraft(strapi, policies, entry, true);
    if (judged === undefined) throw absent(strapi, 'noDraft');
    if (!isHeld(judged)) throw unfit(strapi, 'nothingHolds');
    const waiting = await waitingOn(strapi, entry);
    if (waiting !== undefined)
      await changeSubmission(strapi, waiting, 'waiting', { state: 'withdrawn' });
    const sender = senderOf(judged);
    const submission = await putSubmission(
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

const ownLanguage = (strapi: Strapi) =>
  strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).language;

/** What of a document waits for a decision. */
export const waitingOn = async (strapi: Strapi, entry: Entry) =>
  (await submissionsOn(strapi, entry)).find(
    ({ asks, state }) => asks === 'decision' && state === 'waiting'
  );

/** Takes a submission back; the draft stays as it is. */
export const withdraw = (strapi: Strapi, entry: Entry, actor: Actor): Promise<void> =>
  inTransaction(strapi, async () => {
    const waiting = await waitingOn(strapi, entry);
    const isMine =
      waiting !== undefined &&
      (await changeSubmission(strapi, waiting, 'waiting', { state: 'withdrawn' }));
    if (!isMine) throw absent(strapi, 'nothingWaits');
    const submission: Submission = { ...waiting, state: 'withdrawn' };
    await tell(strapi, { kind: 'withdrawn', submission, actor, words: '' });
  });
