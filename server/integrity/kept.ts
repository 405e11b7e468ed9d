import type { IntegrityPage } from '../../src/contracts/integrity';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';

const place = (key: string) => ({ type: 'plugin', name: PLUGIN_ID, key });
const baselinePlace = place('integrity_baselines');
const lastScanPlace = place('integrity_last_scan');

/** Types that have been looked at from end to end, once at least. */
export const baselines = async (strapi: Strapi): Promise<ReadonlySet<string>> =>
  new Set((await strapi.store.get(baselinePlace)) as string[] | null);

export const keepBaseline = async (strapi: Strapi, uid: string): Promise<void> => {
  const known = await baselines(strapi);
  if (known.has(uid)) return;
  await strapi.store.set({ ...baselinePlace, value: [...known, uid] });
};

export const keepLastScan = (strapi: Strapi, looked: number): Promise<void> =>
  strapi.store.set({ ...lastScanPlace, value: { at: new Date().toISOString(), looked } });

export const lastScan = async (strapi: Strapi): Promise<IntegrityPage['lastScan']> =>
  (await strapi.store.get(lastScanPlace)) as IntegrityPage['lastScan'];
