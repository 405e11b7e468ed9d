import { createStrapi, type Core } from '@strapi/strapi';
import type { Database } from './databases';
import { playground, playgroundDist } from './playground';

/** What a test may want to be different for its Strapi. */
export interface BootOptions {
  readonly database: Database;
  /** Environment for the app's configuration, on top of the defaults. */
  readonly env?: Readonly<Record<string, string>>;
  /** The compiled app to boot, where it is not the playground as it is. */
  readonly dist?: string;
}

/** Boots the playground on a database and starts listening nowhere: supertest does. */
export const boot = async ({
  database,
  env = {},
  dist = playgroundDist,
}: BootOptions): Promise<Core.Strapi> => {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...database,
    ...env,
  });
  const strapi = await createStrapi({
    appDir: playground,
    distDir: dist,
    serveAdminPanel: false,
    autoReload: false,
  }).load();
  strapi.log.level = process.env['TEST_LOG'] ?? 'fatal';
  strapi.server.mount();
  return strapi;
};
