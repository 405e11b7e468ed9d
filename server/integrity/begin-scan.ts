import { AsyncResource } from 'node:async_hooks';
import { inBrief } from '../../src/language/in-brief';
import type { IntegrityPage } from '../../src/contracts/integrity';
import type { PluginConfig } from '../config';
import { isLeased } from '../nodes/lease';
import { PLUGIN_ID } from '../plugin-id';
import { getService } from '../service';
import type { Strapi } from '../strapi';
import { integrityLease, lookedSoFar, scanIntegrity, type Scanning } from './scan';

/** Made when the plugin is loaded: what runs in it is part of no request and no transaction. */
const outside = new AsyncResource('publication-checklist.integrity');

/** Says it where somebody should read it. */
const tell = (strapi: Strapi, found: number): void => {
  if (found > 0)
    strapi.log.warn(
      `The publication checklist found ${found} public versions that rest on no decision. See Settings > Publication checklist > Integrity.`
    );
};

/**
 * Looks at all that is public, and says what was found.
 * @returns whether it was done; not where another node is at it
 */
export const lookAtPublic = async (strapi: Strapi, scanning?: Scanning): Promise<boolean> => {
  const scanned = await scanIntegrity(strapi, getService(strapi, 'policies'), scanning);
  if (scanned.held) tell(strapi, scanned.result.found);
  return scanned.held;
};

/**
 * Begins to look, and waits for no more than that: of a large site it takes minutes.
 * @param notesOnly whether what is found is left as it is, whatever the config says
 * @returns whether it has begun; not where somebody is at it already
 * @throws what kept it from beginning at all
 */
export const beginScan = (strapi: Strapi, notesOnly = false): Promise<boolean> =>
  outside.runInAsyncScope(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const onBegin = () => {
          resolve(true);
        };
        lookAtPublic(strapi, { onBegin, notesOnly }).then(resolve, (error: unknown) => {
          strapi.log.error(
            `The publication checklist could not look at what is public: ${inBrief(error)}`
          );
          // Once it has begun, nobody waits for this any more.
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      })
  );

/** How soon it is tried again where somebody else is at it, in milliseconds, and how often. */
const again = { after: 5_000, most: 120 } as const;

/**
 * Looks soon, in the background: a type that no policy has governed before gets its
 * baseline before anybody could add to it. A look that is under way may have passed by:
 * then anew. Nothing is taken from the public: whoever turns a policy on does not ask for that.
 */
export const scanSoon = (strapi: Strapi): void => {
  const { upkeep } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (upkeep === 'off') return;
  const look = async (tried: number): Promise<void> => {
    const hasBegun = await beginScan(strapi, true).catch(() => false);
    if (hasBegun || tried === again.most) return;
    setTimeout(() => void look(tried + 1), again.after).unref();
  };
  void outside.runInAsyncScope(() => look(1));
};

/** Whether somebody is looking; how far they are is known on this node alone. */
export const scanUnderWay = async (strapi: Strapi): Promise<IntegrityPage['scanning']> =>
  (await isLeased(strapi, integrityLease)) ? { looked: lookedSoFar(strapi) } : null;
