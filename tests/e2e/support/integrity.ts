import { setTimeout } from 'node:timers/promises';
import type { IntegrityPage } from '../../../src/contracts/integrity';
import type { colleague } from './server';

type Ask = Awaited<ReturnType<typeof colleague>>;

const at = '/publication-checklist/integrity';

/** Has all that is public looked at, and waits until it is done. */
export const lookedAt = async (as: Ask): Promise<IntegrityPage> => {
  const page = async (method: string, path: string): Promise<IntegrityPage> =>
    ((await as(method, path)) as { readonly data: IntegrityPage }).data;
  let found = await page('POST', `${at}/scan`);
  while (found.scanning !== null) {
    await setTimeout(200);
    found = await page('GET', at);
  }
  return found;
};
