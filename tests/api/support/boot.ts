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
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    CHECKLIST_NODES: 'one',
    // Nothing in the background: what a test counts is its own.
    CHECKLIST_UPKEEP: 'off',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...database,
    ...env,
  });
  const strapi = createStrapi({
    appDir: playground,
    distDir: dist,
    serveAdminPanel: false,
    autoReload: false,
  });
  await strapi
    .load()
    .catch(async (error: unknown) => {
      // An app that does not start still holds its connections.
      await strapi.destroy().catch(() => undefined);
      throw error;
    })
    .finally(() => {
      restore(before);
    });
  strapi.log.level = process.env['TEST_LOG'] ?? 'fatal';
  strapi.server.mount();
  return strapi;
};

/** What one boot was told is not told to the next. */
const restore = (before: readonly (readonly [name: string, value: string | undefined])[]): void => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
};
