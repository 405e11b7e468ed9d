import type { Obstacle } from '../../src/contracts/decisions';
import { forbidden, invalid, notFound } from '../errors';
import type { JudgedDocument } from '../judgement/judge-documents';
import type { Policies } from '../policies/policies';
import { currentLanguage } from '../request/language';
import type { Strapi } from '../strapi';
import { contributorsOf } from './contributors';
import { isObstacle, officeFor, type Decider, type Office } from './decider';
import { obstacleSentence } from './messages';
import { judgedDraft, stampNow } from './standing';
import { submissionNamed, type StoredSubmission } from './submissions';

/** The text, its answers or its policies changed since the decider looked. */
export class ChangedSince extends Error {
  constructor(
    /** What was submitted; null where nothing was. */ readonly submission: StoredSubmission | null
  ) {
    super('The text changed since you opened it.');
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

/** A submission that waits, and its document, locked until the decision is written. */
export const openCase = async (
  { strapi, policies }: Deciding,
  id: string,
  seen?: string
): Promise<Case> => {
  const submission = await submissionNamed(strapi, id);
  if (submission === undefined) throw notFound(strapi, 'There is no such submission.');
  const judged = await judgedDraft(strapi, policies, submission, true);
  if (judged === undefined) throw notFound(strapi, 'The document is gone.');
  const current = await submissionNamed(strapi, id);
  if (current?.state !== 'waiting') throw refused(strapi, 'decided');
  if (seen !== undefined && seen !== stampNow(judged)) throw new ChangedSince(current);
  return { submission: current, judged };
};

export const refused = (strapi: Strapi, obstacle: Obstacle): Error => {
  const message = obstacleSentence(obstacle, currentLanguage(strapi));
  return obstacle === 'decided'
    ? invalid(strapi, message, [{ path: [], message }])
    : forbidden(strapi, message);
};

export const requireOffice = async (
  { strapi, decider }: Deciding,
  judged: JudgedDocument
): Promise<Office> => {
  const office = officeFor(judged, decider, await contributorsOf(strapi, judged.row));
  if (isObstacle(office)) throw refused(strapi, office);
  return office;
};

export const requireAnyOffice = ({ strapi, decider }: Deciding): void => {
  if (decider.offices.length === 0) throw refused(strapi, 'noRole');
};

export const onBehalf = ({ onBehalfOf }: Office) =>
  onBehalfOf === null ? {} : { onBehalfOf: onBehalfOf.name };
