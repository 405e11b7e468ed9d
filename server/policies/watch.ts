import { inBrief } from '../../src/language/in-brief';
import type { Strapi } from '../strapi';
import type { Policies } from './policies';

/** How often a node looks whether another has begun to govern a type, in milliseconds. */
const interval = 1_000;

/**
 * Looks out for types that another node has begun to govern. For governed types
 * the database is asked at every publish; for all others nothing is, so that they
 * cost nothing, and this is how a node comes to know.
 * @returns what ends the watch
 */
export const watchPolicies = (strapi: Strapi, policies: Policies): (() => void) => {
  let looking: Promise<unknown> | undefined;
  const look = () => {
    looking ??= policies
      .current()
      .catch((error: unknown) => {
        strapi.log.warn(
          `The publication checklist could not look for new policies: ${inBrief(error)}`
        );
      })
      .finally(() => {
        looking = undefined;
      });
  };
  const timer = setInterval(look, interval);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
};

/**
 * When this is over, every node that is well has looked since: what was activated
 * is in force wherever somebody publishes.
 */
export const untilAllNodesKnow = async (policies: Policies): Promise<void> => {
  const before = policies.known();
  const now = await policies.current();
  const begun = now.governedTypes.filter((uid) => before?.governs(uid) !== true);
  if (begun.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, interval * 1.25));
};
