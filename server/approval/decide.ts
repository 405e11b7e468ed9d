import { answersKey } from '../../src/approval/stamp';
import { demandOf } from '../../src/checklist/demand';
import { blocking, isMissing } from '../../src/checklist/verdict';
import type { Publishing, Submission } from '../../src/contracts/decisions';
import type { DecisionNote, Outcome } from '../../src/ledger/decision';
import { refusalOf } from '../judgement/refusal';
import type { JudgedDocument } from '../judgement/judge-documents';
import { appendDecisions, currentAsking, type Recorded } from '../ledger/ledger';
import { tell } from '../notices/tell';
import { planWithin } from '../plans/plans';
import { currentLanguage } from '../request/language';
import { inTransaction, type Strapi } from '../strapi';
import {
  behind,
  openCase,
  openReview,
  onBehalf,
  refused,
  requireAnyOffice,
  requireOffice,
  type Deciding,
} from './case';
import { officeFor, officeToExempt, officeToReview } from './decider';
import { putApproval, putExemption } from './grants';
import { barred, unfit } from './messages';
import { publishNow } from './publish-now';
import { itemOf, judgedDraft } from './standing';
import { changeSubmission } from './put-submission';

export interface Approving {
  readonly seen: string;
  readonly publish: Publishing;
  readonly comment: string;
}

/**
 * Approves of exactly what was seen, and publishes or plans it where that was asked
 * for: both or neither.
 * @throws ChangedSince where it is no longer what was seen
 * @throws ForbiddenError for whoever has edited or submitted the text, or has not the role
 * @throws ValidationError with every reason where something else is missing still
 */
export const approve = (
  deciding: Deciding,
  id: string,
  { seen, publish, comment }: Approving
): Promise<Submission> =>
  inTransaction(deciding.strapi, async () => {
    const { strapi, policies, decider } = deciding;
    const found = await openCase(deciding, id, 'decision', seen);
    const { actor } = decider;
    const { plannedFor } = found.submission;
    const whose = await behind(strapi, found.submission);
    const office = requireOffice(strapi, officeFor(found.judged, decider, whose));
    const at = new Date().toISOString();
    const { hashes } = found.judged.snapshot;
    await putApproval(strapi, found.submission, {
      contentHash: found.judged.contentHash,
      answersHash: hashes[answersKey] ?? '',
      policies: found.judged.verdicts.map(({ policy, policyVersion }) => ({
        policy,
        version: policyVersion,
      })),
      by: actor,
      ...office,
      comment,
      at,
    });
    const judged = (await judgedDraft(strapi, policies, found.submission)) ?? found.judged;
    if (lacksMoreThanApprovals(judged)) {
      throw refusalOf(deciding, { judged: [judged], language: currentLanguage(strapi) });
    }
    const note = { words: comment, ...onBehalf(office) };
    await record(deciding, judged, 'approved', note);
    const isThrough = blocking(judged.verdicts).length === 0;
    const decided = { by: actor, at, comment: comment === '' ? null : comment };
    const state = isThrough ? ('approved' as const) : ('waiting' as const);
    await settle(strapi, found.submission, { state, decided });
    const isPublic = publish === true && isThrough;
    const isPlanned = publish === 'asPlanned' && isThrough;
    if (isPublic) await publishNow(strapi, found.submission);
    if (isPlanned) await planWithin(strapi, found.submission, timeFor(strapi, plannedFor), actor);
    const submission: Submission = {
      ...found.submission,
      state: isPublic ? 'published' : state,
      decided,
    };
    await tell(strapi, { kind: 'approved', submission, actor, words: comment, isPlanned });
    return submission;
  });

/** When its editor wanted it to go public. */
const timeFor = (strapi: Strapi, plannedFor: string | null): string => {
  if (plannedFor === null) throw unfit(strapi, 'noTime', ['publish']);
  return plannedFor;
};

/** Sends a text back to its editor, saying why; whatever it is now. */
export const sendBack = (deciding: Deciding, id: string, comment: string): Promise<Submission> =>
  inTransaction(deciding.strapi, async () => {
    const { strapi, decider } = deciding;
    const found = await openCase(deciding, id, 'decision');
    const office = requireAnyOffice(deciding);
    const decided = { by: decider.actor, at: new Date().toISOString(), comment };
    await settle(strapi, found.submission, { state: 'returned', decided });
    await record(deciding, found.judged, 'returned', { words: comment, ...onBehalf(office) });
    const submission: Submission = { ...found.submission, state: 'returned', decided };
    await tell(strapi, { kind: 'returned', submission, actor: decider.actor, words: comment });
    return submission;
  });

export interface Waiving {
  readonly seen: string;
  readonly policy: string;
  readonly item: string;
  readonly reason: string;
  readonly expiresAt: string | null;
}

/**
 * Waives one item for exactly what was seen.
 * @throws ForbiddenError for whoever the policy does not let waive it, or has edited or
 *   submitted the text
 */
export const exempt = (deciding: Deciding, id: string, waiving: Waiving): Promise<Submission> =>
  inTransaction(deciding.strapi, async () => {
    const { strapi, policies, decider } = deciding;
    const { seen, policy, item: key, reason, expiresAt } = waiving;
    const { submission, judged } = await openCase(deciding, id, 'decision', seen);
    const verdict = judged.verdicts.find((each) => each.policy === policy);
    const item = verdict === undefined ? undefined : itemOf(judged, verdict.policyVersion, key);
    const isLacking = verdict?.items.some((each) => each.item === key && isMissing(each)) === true;
    if (item === undefined || !isLacking) {
      throw unfit(strapi, 'nothingToWaive', ['item']);
    }
    const whose = await behind(strapi, submission);
    const office = requireOffice(strapi, officeToExempt(item, decider, whose));
    if (expiresAt !== null && expiresAt <= new Date().toISOString()) {
      throw unfit(strapi, 'past', ['expiresAt']);
    }
    await putExemption(strapi, submission, {
      policy,
      item: key,
      contentHash: judged.contentHash,
      demand: demandOf(item, policies.kinds()),
      reason,
      by: decider.actor,
      at: new Date().toISOString(),
      expiresAt,
    });
    const after = (await judgedDraft(strapi, policies, submission)) ?? judged;
    const note = { words: reason, item: `${policy}/${key}`, ...onBehalf(office) };
    await record(deciding, after, 'exempted', note);
    const { actor } = decider;
    await tell(strapi, { kind: 'exempted', submission, actor, words: reason, item: item.label });
    return submission;
  });

/**
 * Ends the flag of an emergency publication: somebody else has looked at it.
 * @throws ForbiddenError for whoever published it or wrote it
 */
export const review = (deciding: Deciding, id: string, comment: string): Promise<Submission> =>
  inTransaction(deciding.strapi, async () => {
    const { strapi, decider } = deciding;
    const { submission, judged } = await openReview(deciding, id);
    const found = officeToReview(submission, decider);
    if (found === 'submitted' || found === 'contributed') throw barred(strapi, 'ownEmergency');
    const office = requireOffice(strapi, found);
    const decided = { by: decider.actor, at: new Date().toISOString(), comment };
    await settle(strapi, submission, { state: 'reviewed', decided });
    await record(deciding, judged, 'reviewed', { words: comment, ...onBehalf(office) });
    const reviewed: Submission = { ...submission, state: 'reviewed', decided };
    await tell(strapi, {
      kind: 'reviewed',
      submission: reviewed,
      actor: decider.actor,
      words: comment,
    });
    return reviewed;
  });

/** Approvals may come one after the other; anything else that is missing they do not make good. */
const lacksMoreThanApprovals = (judged: JudgedDocument): boolean =>
  blocking(judged.verdicts).some(({ policyVersion, items }) =>
    items.some(
      (each) => isMissing(each) && itemOf(judged, policyVersion, each.item)?.kind !== 'approval'
    )
  );

const settle = async (
  strapi: Strapi,
  submission: Submission,
  { state, decided }: Pick<Submission, 'state' | 'decided'>
): Promise<void> => {
  const change = { state, decided, ...(state !== 'waiting' && { claim: null }) };
  if (!(await changeSubmission(strapi, submission, 'waiting', change))) {
    throw refused(strapi, 'decided');
  }
};

const record = (
  { strapi }: Deciding,
  judged: Recorded,
  outcome: Outcome,
  note: DecisionNote
): Promise<void> => appendDecisions(strapi, [judged], outcome, currentAsking(strapi), note);
