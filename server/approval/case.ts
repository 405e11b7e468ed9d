import type { Asks, Obstacle } from '../../src/contracts/decisions';
import type { JudgedDocument } from '../judgement/judge-documents';
import type { Recorded } from '../ledger/ledger';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { emergencyBehind } from './emergency-behind';
import { contributorsOf } from './contributors';
import { isObstacle, type Behind, type Decider, type Office } from './decider';
import { absent, barred, inWords, unfit } from './messages';
import { judgedDraft, stampNow } from './standing';
import { submissionNamed, type StoredSubmission } from './submissions';

/** The text, its answers or its policies changed since the decider looked. */
export class ChangedSince extends Error {
  constructor(
    strapi: Strapi,
    /** What was submitted; null where nothing was. */ readonly submission: StoredSubmission | null
  ) {
    super(inWords(strapi, 'changed'));
  }
}

export interface Deciding {
  readonly strapi: Strapi;
  readonly policies: Policies;
  readonly decider: Decider;
}

/** What a decision is about, held until the decision is written. */
export interface Case {
  readonly submission: StoredSubmission;
  readonly judged: JudgedDocument;
}

/**
 * A submission that waits, and its document, locked until the decision is written.
 * @param asks what is being decided: a review is never ended as a decision would be
 */
export const openCase = async (
  { strapi, policies }: Deciding,
  id: string,
  asks: Asks,
  seen?: string
): Promise<Case> => {
  const submission = await submissionNamed(strapi, id);
  if (submission === undefined) throw absent(strapi, 'noSubmission');
  if (submission.asks !== asks) throw otherwise(strapi, asks);
  const judged = await judgedDraft(strapi, policies, submission, true);
  if (judged === undefined) throw absent(strapi, 'gone');
  const current = await submissionNamed(strapi, id);
  if (current?.state !== 'waiting') throw refused(strapi, 'decided');
  if (seen !== undefined && seen !== stampNow(judged)) throw new ChangedSince(strapi, current);
  return { submission: current, judged };
};

/** What is being reviewed: as it is now, or as it went out where it has been deleted since. */
export interface Review {
  readonly submission: StoredSubmission;
  readonly judged: Recorded;
}

/** An emergency publication that nobody has reviewed, and its document, locked if it is there. */
export const openReview = async (deciding: Deciding, id: string): Promise<Review> => {
  const { strapi, policies } = deciding;
  const submission = await submissionNamed(strapi, id);
  const judged = submission && (await judgedDraft(strapi, policies, submission));
  if (submission?.asks !== 'review' || judged !== undefined) {
    return openCase(deciding, id, 'review');
  }
  if (submission.state !== 'waiting') throw refused(strapi, 'decided');
  return { submission, judged: await asItWentOut(strapi, submission) };
};

/** What the ledger keeps of it: that stays when the document goes. */
const asItWentOut = async (strapi: Strapi, submission: StoredSubmission): Promise<Recorded> => {
  const { contentHash = '', verdicts = [] } = (await emergencyBehind(strapi, submission)) ?? {};
  return { row: submission, contentHash, verdicts, head: undefined };
};

/** What waits for a review waits for nothing else, and the other way round. */
const otherwise = (strapi: Strapi, asked: Asks): Error =>
  unfit(strapi, asked === 'review' ? 'nothingToReview' : 'onlyReview');

export const refused = (strapi: Strapi, obstacle: Obstacle): Error =>
  obstacle === 'decided' || obstacle === 'approved'
    ? unfit(strapi, obstacle)
    : barred(strapi, obstacle);

/** Whose text was submitted. */
export const behind = async (strapi: Strapi, submission: StoredSubmission): Promise<Behind> => ({
  contributors: await contributorsOf(strapi, submission),
  submitters: [submission.submittedBy, ...submission.said.map(({ by }) => by)],
});

/** @throws ForbiddenError, or ValidationError, with the sentence that says what is in the way */
export const requireOffice = (strapi: Strapi, office: Office | Obstacle): Office => {
  if (isObstacle(office)) throw refused(strapi, office);
  return office;
};

/** Whoever may decide at all may send a text back: their own too, and with any role. */
export const requireAnyOffice = ({ strapi, decider }: Deciding): Office => {
  const [office] = decider.offices;
  if (office === undefined) throw refused(strapi, 'noRole');
  return office;
};

export const onBehalf = ({ onBehalfOf }: Office) =>
  onBehalfOf === null ? {} : { onBehalfOf: onBehalfOf.name };
