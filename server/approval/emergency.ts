import type { Actor } from '../../src/checklist/answer';
import { blocking } from '../../src/checklist/verdict';
import type { Submission } from '../../src/contracts/decisions';
import { inLanguage, type Localized } from '../../src/language/localized';
import type { PluginConfig } from '../config';
import type { Entry } from '../answers/store';
import { allowsEmergency, withWarrant } from './warrant';
import { isHeld, type JudgedDocument } from '../judgement/judge-documents';
import { tell } from '../notices/tell';
import { PLUGIN_ID } from '../plugin-id';
import type { Policies } from '../policies/policies';
import { inTransaction, type Strapi } from '../strapi';
import { ChangedSince } from './case';
import { contributorsOf, distinct } from './contributors';
import { absent, barred, unfit } from './messages';
import { publishNow } from './publish-now';
import { judgedDraft, senderOf, stampNow } from './standing';
import { changeSubmission, putSubmission } from './put-submission';
import { submissionsOn } from './submissions';

/** How soon somebody else is to have reviewed it, in milliseconds; then they are reminded. */
const reviewedWithin = 24 * 3_600_000;

/**
 * Publishes a held draft at once, for a reason. What held it is recorded beside the
 * reason, and it stays flagged until somebody else has reviewed it.
 * @throws ForbiddenError where a policy that holds it knows of no emergencies, and for
 *   what is no person: somebody has to answer for it
 */
export const publishInEmergency = (
  strapi: Strapi,
  policies: Policies,
  entry: Entry,
  { reason, seen }: { readonly reason: string; readonly seen?: string | undefined },
  actor: Actor
): Promise<Submission> =>
  inTransaction(strapi, async () => {
    if (actor.kind !== 'admin') throw barred(strapi, 'person');
    const judged = await judgedDraft(strapi, policies, entry, true);
    if (judged === undefined) throw absent(strapi, 'noDraft');
    requireEmergency(strapi, judged);
    if (seen !== undefined && seen !== stampNow(judged)) {
      throw new ChangedSince(strapi, null);
    }
    const before = await unreviewedOn(strapi, entry);
    const writers = distinct([
      ...(await contributorsOf(strapi, entry)),
      // What nobody has reviewed yet is reviewed with this: by none of those behind it.
      ...(before === undefined ? [] : [...before.writers, before.submittedBy]),
    ]);
    await withWarrant({ ...entry, reason }, () => publishNow(strapi, entry));
    const sender = senderOf(judged);
    const { language } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
    if (before !== undefined)
      await changeSubmission(strapi, before, 'waiting', { state: 'withdrawn' });
    const submission = await putSubmission(
      strapi,
      {
        ...entry,
        asks: 'review',
        title: judged.row.title,
        message: reason,
        submittedBy: actor,
        submittedAt: new Date().toISOString(),
        stamp: stampNow(judged),
        writers,
        dueAt: new Date(Date.now() + reviewedWithin).toISOString(),
        plannedFor: null,
        sender,
      },
      sender === null ? null : inLanguage(sender, language)
    );
    await tell(strapi, { kind: 'emergency', submission, actor, words: reason });
    return submission;
  });

const requireEmergency = (strapi: Strapi, judged: JudgedDocument): void => {
  if (!isHeld(judged)) throw unfit(strapi, 'publishAsUsual');
  if (!allowsEmergency(judged)) throw barred(strapi, 'noEmergencies');
};

/** An emergency publication that nobody has reviewed yet. */
export const unreviewedOn = async (strapi: Strapi, entry: Entry) =>
  (await submissionsOn(strapi, entry)).find(
    ({ asks, state }) => asks === 'review' && state === 'waiting'
  );

/** When the policies that hold a text allow an emergency; null where they do not. */
export const emergencyWords = (judged: JudgedDocument): Localized | null => {
  const held = blocking(judged.verdicts);
  if (held.length === 0 || !allowsEmergency(judged)) return null;
  const policy = judged.judgedBy.find(({ version }) => version === held[0]?.policyVersion)?.policy;
  return policy?.emergency?.allowedWhen ?? null;
};
