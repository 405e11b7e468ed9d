import { z } from 'zod';
import type { Json } from '../../src/canonical/json';
import { blocking, isMissing } from '../../src/checklist/verdict';
import type { NamedItem } from '../../src/contracts/decisions';
import { localized } from '../../src/language/localized';
import { decisionsOn } from '../ledger/ledger';
import { versionsNamed } from '../policies/versions';
import type { Strapi } from '../strapi';
import type { StoredSubmission } from './submissions';

/**
 * What an emergency publication went out without, by the policy that held it then:
 * the checklist may say otherwise now. Null where a decision is asked for.
 */
export const passedOver = async (
  strapi: Strapi,
  submission: StoredSubmission
): Promise<readonly NamedItem[] | null> => {
  if (submission.asks !== 'review') return null;
  const decisions = await decisionsOn(strapi, submission, 50);
  // Newest first: the ledger's row is written a moment before the submission.
  const publication = decisions.find(
    ({ outcome, decidedAt, note }) =>
      outcome === 'emergency' &&
      decidedAt <= submission.submittedAt &&
      note?.words === submission.message
  );
  const held = blocking(publication?.verdicts ?? []);
  const versions = await versionsNamed(
    strapi,
    held.map(({ policyVersion }) => policyVersion)
  );
  return held.flatMap(({ policy, policyVersion, items }) => {
    const labels = labelsIn(versions.get(policyVersion));
    return items
      .filter(isMissing)
      .map(({ item }) => ({ policy, item, label: labels.get(item) ?? { en: item } }));
  });
};

/** No more of a version than what its items were called: it may be of an older form. */
const named = z.looseObject({
  items: z.array(z.looseObject({ key: z.string(), label: localized })),
});

const labelsIn = (content: Json | undefined) => {
  const read = named.safeParse(content);
  return new Map(read.success ? read.data.items.map(({ key, label }) => [key, label]) : []);
};
