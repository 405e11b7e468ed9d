import type { IntegrityPage } from '../../src/contracts/integrity';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';

const place = (key: string) => ({ type: 'plugin', name: PLUGIN_ID, key });
const baselinePlace = place('integrity_baselines');
const lastScanPlace = place('integrity_last_scan');

const storedBaselines = async (strapi: Strapi): Promise<readonly string[]> =>
  ((await strapi.store.get(baselinePlace)) as string[] | null) ?? [];

/** Of each Strapi in this process, what had a baseline when it was last asked. */
const remembered = new WeakMap<Strapi, ReadonlySet<string>>();

/** Types that have been looked at from end to end, once at least. */
export const baselines = async (strapi: Strapi): Promise<ReadonlySet<string>> => {
  const known = new Set([...(await storedBaselines(strapi)), ...(remembered.get(strapi) ?? [])]);
  remembered.set(strapi, known);
  return known;
};

export const keepBaseline = async (strapi: Strapi, uid: string): Promise<void> => {
  remembered.set(strapi, new Set([...(await baselines(strapi)), uid]));
  await restoreBaselines(strapi);
};

/**
 * Puts back what `strapi import` and `strapi transfer` have taken: they replace all that
 * is stored. A type would get a second baseline, and what was imported would be part of it.
 */
export const restoreBaselines = async (strapi: Strapi): Promise<void> => {
  const known = [...(remembered.get(strapi) ?? [])];
  const stored = await storedBaselines(strapi);
  if (!known.every((uid) => stored.includes(uid)))
    await strapi.store.set({ ...baselinePlace, value: known });
};

/** @param tooMany how many it should have unpublished, and left because they are so many */
export const keepLastScan = (
  strapi: Strapi,
  looked: number,
  tooMany: number | null
): Promise<void> =>
  strapi.store.set({ ...lastScanPlace, value: { at: new Date().toISOString(), looked, tooMany } });

type LastScan = NonNullable<IntegrityPage['lastScan']>;

export const lastScan = async (strapi: Strapi): Promise<LastScan | null> => {
  // One from before there was a ceiling says nothing about it.
  const stored = (await strapi.store.get(lastScanPlace)) as Partial<LastScan> | null;
  const { at, looked = 0, tooMany = null } = stored ?? {};
  return at === undefined ? null : { at, looked, tooMany };
};
