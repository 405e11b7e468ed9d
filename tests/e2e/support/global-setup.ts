import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startStrapi, type StrapiProcess } from './strapi-process';

const folder = resolve(__dirname, '../../.tmp/e2e');

/** Opens the municipality, seeded, on a port and a database of its own. */
export default async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  const strapi = await startStrapi({
    SEED: 'all',
    DATABASE_FILENAME: join(folder, 'data.db'),
    PUBLIC_DIR: join(folder, 'public'),
  });
  process.env['E2E_ADDRESS'] = strapi.address;
  (globalThis as { municipality?: StrapiProcess }).municipality = strapi;
};
