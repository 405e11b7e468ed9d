import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS', ['demo-only-app-key-one', 'demo-only-app-key-two']) },
  // Uploaded pictures belong to a database: one that is kept elsewhere has its own folder.
  dirs: { public: env('PUBLIC_DIR', './public') },
  logger: { updates: { enabled: false } },
  mcp: { enabled: true },
});

export default config;
