import type { Core } from '@strapi/strapi';

/** Strapi's own, in its own order; the public site comes last, behind all of them. */
const config: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::public-site',
];

export default config;
