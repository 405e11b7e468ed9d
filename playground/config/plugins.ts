import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { initial, policies } from './checklist/policies';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'publication-checklist': {
    enabled: env.bool('CHECKLIST', true),
    resolve: repository(),
    config: {
      // To try policies of your own: paths to JSON files, with commas between; or `none`.
      ...policiesFrom(env('CHECKLIST_POLICIES')),
      nodes: env('CHECKLIST_NODES', 'several'),
      upkeep: env('CHECKLIST_UPKEEP', 'on'),
      // When it is looked for what is public without a decision, as cron writes it.
      integrity: { schedule: env('CHECKLIST_SCHEDULE', '23 3 * * *') },
      // For callers whose language is unknown: programs and the public API.
      language: 'sv',
    },
  },
  ...mail(env),
  graphql: {
    enabled: true,
    config: { landingPage: false, defaultLimit: 25, maxLimit: 100, depthLimit: 10 },
  },
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET', 'demo-only-users-jwt-secret') },
  },
});

export default config;

/** Mail goes out where `SMTP_HOST` says; without one, notices wait and the panel says why. */
const mail = (env: Core.Config.Shared.ConfigParams['env']): Core.Config.Plugin => {
  const host = env('SMTP_HOST', '');
  if (host === '') return {};
  return {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: {
          host,
          port: env.int('SMTP_PORT', 25),
          ignoreTLS: !env.bool('SMTP_TLS', false),
        },
        settings: { defaultFrom: env('SMTP_FROM', 'Lerums kommun <no-reply@lerum.example>') },
      },
    },
  };
};

/** The municipality's own, unless somebody names others. */
const policiesFrom = (named: string | undefined) =>
  named === undefined
    ? { policies, initial }
    : { policies: named.split(',').filter((path) => path !== 'none') };

/**
 * The folder above this app, where the plugin lives. It is an absolute path on
 * purpose: Strapi's server would look up '..' among its own files, and its panel
 * builder among ours. This file runs from `config` as well as from `dist/config`,
 * so the app is found by its package.json.
 */
function repository(): string {
  let app = __dirname;
  while (!existsSync(join(app, 'package.json'))) app = dirname(app);
  return dirname(app);
}
