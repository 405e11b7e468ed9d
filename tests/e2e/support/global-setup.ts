import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, startStrapi, type StrapiProcess } from './strapi-process';

const folder = resolve(__dirname, '../../.tmp/e2e');

/** Opens the municipality, seeded, on a port and a database of its own. */
export default async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  const mailPort = String(await freePort());
  const strapi = await startStrapi({
    SEED: 'all',
    // Whoever reads mail listens there; until then it waits in the outbox.
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: mailPort,
    DATABASE_FILENAME: join(folder, 'data.db'),
    PUBLIC_DIR: join(folder, 'public'),
  });
  process.env['E2E_ADDRESS'] = strapi.address;
  process.env['E2E_MAIL_PORT'] = mailPort;
  (globalThis as { municipality?: StrapiProcess }).municipality = strapi;
};
