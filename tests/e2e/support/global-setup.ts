import { mkdirSync, rmSync } from 'node:fs';
import { startStrapi } from './strapi-process';
import { folderFor, placesIn, template } from './municipality-files';

/** Fills a municipality once; each file of tests gets a copy of it. */
export default async (): Promise<void> => {
  rmSync(folderFor(), { recursive: true, force: true });
  mkdirSync(`${template}/public/uploads`, { recursive: true });
  const strapi = await startStrapi({ SEED: 'all', ...placesIn(template) });
  await strapi.close();
};
