import type { Kinds } from '../../src/kinds/kinds';
import { misfits } from '../../src/policy/misfits';
import { contentSchemaOf, hasDraftAndPublish } from '../content/content-schema';
import { asUid, type Strapi } from '../strapi';
import { faultLine, faultOf, type Fault } from './fault';
import type { ConfiguredPolicy } from './read-config';

/** What keeps policies from governing the content types they name. */
export const policyFaults = (
  strapi: Strapi,
  policies: readonly ConfiguredPolicy[],
  kinds: Kinds
): readonly Fault[] =>
  policies.flatMap(({ origin, policy }) =>
    policy.contentTypes.flatMap((uid, index): readonly Fault[] => {
      const field = `contentTypes.${index}`;
      if ((strapi.contentType(asUid(uid)) as unknown) === undefined) {
        const known = draftAndPublishTypes(strapi).join(', ');
        return [
          {
            origin,
            field,
            message: `There is no content type "${uid}". Types a policy can govern: ${known}.`,
          },
        ];
      }
      if (!hasDraftAndPublish(strapi, uid)) {
        return [
          {
            origin,
            field,
            message: `"${uid}" has no draft and publish, so there is no publishing to hold. Turn on draft and publish for it (options.draftAndPublish), or take it out of the policy.`,
          },
        ];
      }
      return misfits(policy, contentSchemaOf(strapi, uid), kinds, 'en').map((problem) => {
        const fault = faultOf(problem, origin, policy);
        return { ...fault, message: `${fault.message} (content type ${uid})` };
      });
    })
  );

const draftAndPublishTypes = (strapi: Strapi): readonly string[] =>
  Object.keys(strapi.contentTypes).filter(
    (uid) => uid.startsWith('api::') && hasDraftAndPublish(strapi, uid)
  );

/** The message an app fails to start with: one line a fault, each with where to look. */
export const faultReport = (faults: readonly Fault[]): string =>
  [
    `The publication checklist cannot start: ${faults.length === 1 ? 'its configuration has a fault' : `its configuration has ${faults.length} faults`}.`,
    ...faults.map((fault) => `- ${faultLine(fault)}`),
  ].join('\n');
