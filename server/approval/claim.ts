import type { Actor } from '../../src/checklist/answer';
import type { Submission } from '../../src/contracts/decisions';
import { SUBMISSION } from '../plugin-id';
import { inTransaction, type Strapi } from '../strapi';
import { absent, unfit } from './messages';
import { submissionNamed } from './submissions';

/** How long "I am looking at this" holds, in milliseconds: who goes home does not block it. */
const claimedFor = 30 * 60_000;

/**
 * Says that somebody is looking at what waits, so that others take something else.
 * It keeps nobody from deciding.
 * @param takeOver whether it may be somebody else's: for whoever has seen that it is
 * @throws ValidationError where another is looking at it already
 */
export const claim = (
  strapi: Strapi,
  id: string,
  by: Actor,
  takeOver = false
): Promise<Submission> =>
  change(strapi, id, takeOver ? {} : free(by), {
    by,
    until: new Date(Date.now() + claimedFor).toISOString(),
  });

/** Gives back what oneself has claimed. */
export const release = (strapi: Strapi, id: string, by: Actor): Promise<Submission> =>
  change(strapi, id, free(by), null);

/** Nobody's, one's own, or somebody's who has looked at it long enough. */
const free = ({ id }: Actor): object => ({
  $or: [
    { claimedBy: id },
    { claimedBy: { $null: true } },
    { claimedUntil: { $lt: new Date().toISOString() } },
  ],
});

/** One statement decides between two who claim at the same moment. */
const change = (
  strapi: Strapi,
  id: string,
  where: object,
  claimed: { readonly by: Actor; readonly until: string } | null
): Promise<Submission> =>
  inTransaction(strapi, async () => {
    const { count } = await strapi.db.query(SUBMISSION).updateMany({
      where: { ref: id, state: 'waiting', ...where },
      data: {
        claim: claimed?.by ?? null,
        claimedBy: claimed?.by.id ?? null,
        claimedUntil: claimed?.until ?? null,
      },
    });
    const submission = await submissionNamed(strapi, id);
    if (submission === undefined) throw absent(strapi, 'noSubmission');
    if (count === 0) throw unfit(strapi, submission.state === 'waiting' ? 'claimed' : 'decided');
    return submission;
  });
