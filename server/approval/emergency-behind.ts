import type { Decision } from '../../src/ledger/decision';
import { decisionsOn } from '../ledger/ledger';
import type { Strapi } from '../strapi';
import type { StoredSubmission } from './submissions';

/** A text goes out in an emergency once or twice. */
const most = 50;

/** What the ledger keeps of the emergency publication that a review is asked for. */
export const emergencyBehind = async (
  strapi: Strapi,
  submission: StoredSubmission
): Promise<Decision | undefined> => {
  const emergencies = await decisionsOn(strapi, submission, most, 'emergency');
  // Newest first: the ledger's row is written a moment before the submission.
  return emergencies.find(
    ({ decidedAt, note }) =>
      decidedAt <= submission.submittedAt && note?.words === submission.message
  );
};
