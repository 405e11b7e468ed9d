import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../src/language/localized';
import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';
import { Refusal } from './command';
import { say } from './messages';

/** What the app's own copy of Strapi offers; another copy would not know the app's plugins. */
interface StrapiModule {
  readonly compileStrapi: (of: { appDir: string }) => Promise<{ appDir: string; distDir: string }>;
  readonly createStrapi: (of: {
    readonly appDir: string;
    readonly distDir: string;
    readonly serveAdminPanel: boolean;
    readonly autoReload: boolean;
  }) => Strapi;
}

/**
 * Boots an app without listening, and ends it afterwards.
 * @throws Refusal where there is no app, or it does not start
 */
export const withApp = async <Result>(
  app: string,
  language: Language,
  work: (strapi: Strapi) => Promise<Result>
): Promise<Result> => {
  const { compileStrapi, createStrapi } = strapiOf(app, language);
  // Configuration reads .env and relative paths from here.
  process.chdir(app);
  const strapi = createStrapi({
    ...(await compiled(() => compileStrapi({ appDir: app }))),
    serveAdminPanel: false,
    autoReload: false,
  });
  try {
    await strapi.load().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal(say('notBooted', { reason }, language));
    });
    if ((strapi.plugins as Record<string, unknown>)[PLUGIN_ID] === undefined) {
      throw new Refusal(say('notInstalled', {}, language));
    }
    return await work(strapi);
  } finally {
    // An app that did not start still holds its connections.
    await strapi.destroy().catch(() => undefined);
  }
};

const strapiOf = (app: string, language: Language): StrapiModule => {
  try {
    return createRequire(join(app, 'package.json'))('@strapi/strapi') as StrapiModule;
  } catch {
    throw new Refusal(say('noStrapi', { app }, language));
  }
};

/** Strapi ends the process with 1 where TypeScript does not compile; here 1 means something else. */
const compiled = async <Result>(compile: () => Promise<Result>): Promise<Result> => {
  const mend = () => {
    process.exitCode = 2;
  };
  process.once('exit', mend);
  const result = await compile();
  process.off('exit', mend);
  return result;
};
