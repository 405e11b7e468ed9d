import type { Asks, Obstacle } from '../../src/contracts/decisions';
import type { JudgedDocument } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import type { Strapi } from '../strapi';
import { contributorsOf } from './contributors';
import { isObstacle, officeFor, type Decider, type Office } from './decider';
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

/** What waits for a review waits for nothing else, and the other way round. */
const otherwise = (strapi: Strapi, asked: Asks): Error =>
  unfit(strapi, asked === 'review' ? 'nothingToReview' : 'onlyReview');

export const refused = (strapi: Strapi, obstacle: Obstacle): Error =>
  obstacle === 'decided' || obstacle === 'approved'
    ? unfit(strapi, obstacle)
    : barred(strapi, obstacle);

export const requireOffice = async (
  { strapi, decider }: Deciding,
  judged: JudgedDocument
): Promise<Office> => {
  const office = officeFor(judged, decider, await contributorsOf(strapi, judged.row));
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
