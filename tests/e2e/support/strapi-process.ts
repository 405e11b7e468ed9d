import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A Strapi process of the municipality, and where it listens. */
export interface StrapiProcess {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a Strapi process with its admin panel, on a port of its own.
 * @throws Error when it ends before it is up
 */
export const startStrapi = async (
  env: Readonly<Record<string, string>>
): Promise<StrapiProcess> => {
  const port = String(await freePort());
  const child = fork(join(__dirname, 'serve.mjs'), {
    execArgv: [],
    // The same few people log in more often than people do.
    env: { ...process.env, HOST: '127.0.0.1', PORT: port, ADMIN_RATE_LIMIT: 'false', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => {
      throw new Error('Strapi ended before it was up. E2E_LOG=1 lets it say why.');
    }),
  ]);
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};

/** A port that nobody listens to. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        found(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
