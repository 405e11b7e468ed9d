import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { ChildProcess } from 'node:child_process';

const steps = resolve(__dirname, '../../../playground/steps.mjs');
const folder = resolve(__dirname, '../../.tmp/e2e');

interface Steps {
  readonly serve: (env: Record<string, string>, stdio: 'ignore' | 'inherit') => ChildProcess;
  readonly untilUp: (address: string, process: ChildProcess) => Promise<void>;
}

/** Opens the municipality, seeded, on a port and a database of its own. */
export default async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  const { serve, untilUp } = (await import(steps)) as Steps;
  const port = await freePort();
  const strapi = serve(
    {
      HOST: '127.0.0.1',
      PORT: String(port),
      SEED: 'all',
      // The same few people log in more often than people do.
      ADMIN_RATE_LIMIT: 'false',
      DATABASE_FILENAME: join(folder, 'data.db'),
      PUBLIC_DIR: join(folder, 'public'),
    },
    process.env['E2E_LOG'] === undefined ? 'ignore' : 'inherit'
  );
  process.env['E2E_ADDRESS'] = `http://127.0.0.1:${port}`;
  (globalThis as { municipality?: ChildProcess }).municipality = strapi;
  await untilUp(process.env['E2E_ADDRESS'], strapi);
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        found(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
