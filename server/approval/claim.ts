import type { Actor } from '../../src/checklist/answer';
import type { Submission } from '../../src/contracts/decisions';
import { SUBMISSION } from '../plugin-id';
import { inTransaction, type Strapi } from '../strapi';
import { refused } from './case';
import { submissionNamed } from './submissions';

/** How long "I am looking at this" holds, in milliseconds: who goes home does not block it. */
const claimedFor = 30 * 60_000;

/**
 * Says that somebody is looking at what waits, so that others take something else.
 * It keeps nobody from deciding.
 * @throws ValidationError where another is looking at it already
 */
export const claim = (strapi: Strapi, id: string, by: Actor): Promise<Submission> =>
  change(strapi, id, by, { by, until: new Date(Date.now() + claimedFor).toISOString() });

/** Gives back what oneself has claimed. */
export const release = (strapi: Strapi, id: string, by: Actor): Promise<Submission> =>
  change(strapi, id, by, null);

/** One statement decides between two who claim at the same moment. */
const change = (
  strapi: Strapi,
  id: string,
  by: Actor,
  claimed: { readonly by: Actor; readonly until: string } | null
): Promise<Submission> =>
  inTransaction(strapi, async () => {
    const now = new Date().toISOString();
    const free = {
      $or: [{ claimedBy: by.id }, { claimedBy: { $null: true } }, { claimedUntil: { $lt: now } }],
    };
    const { count } = await strapi.db.query(SUBMISSION).updateMany({
      where: { ref: id, state: 'waiting', ...free },
      data: {
        claim: claimed?.by ?? null,
        claimedBy: claimed?.by.id ?? null,
        claimedUntil: claimed?.until ?? null,
      },
    });
    const submission = await submissionNamed(strapi, id);
    if (submission === undefined || count === 0) throw refused(strapi, 'decided');
    return submission;
  });
