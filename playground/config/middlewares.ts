import type { Core } from '@strapi/strapi';

/** Strapi's own, in its own order; the public site comes last, behind all of them. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // Sites that take large content by their API raise it.
  { name: 'strapi::body', config: { jsonLimit: env('JSON_LIMIT', '1mb') } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::public-site',
];

export default config;
