import { z } from 'zod';
import type { Json } from '../../src/canonical/json';
import { blocking, isMissing } from '../../src/checklist/verdict';
import type { NamedItem } from '../../src/contracts/decisions';
import { localized } from '../../src/language/localized';
import { versionsNamed } from '../policies/versions';
import type { Strapi } from '../strapi';
import { emergencyBehind } from './emergency-behind';
import type { StoredSubmission } from './submissions';

/**
 * What an emergency publication went out without, by the policy that held it then:
 * the checklist may say otherwise now. Null where a decision is asked for, and where the
 * ledger no longer keeps it.
 */
export const passedOver = async (
  strapi: Strapi,
  submission: StoredSubmission
): Promise<readonly NamedItem[] | null> => {
  if (submission.asks !== 'review') return null;
  const publication = await emergencyBehind(strapi, submission);
  if (publication === undefined) return null;
  const held = blocking(publication.verdicts);
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
