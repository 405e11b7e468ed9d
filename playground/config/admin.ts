import type { Core } from '@strapi/strapi';

/**
 * The secrets below only open a demo full of invented news. A real site gives its
 * own, by the environment variables named beside them.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  autoOpen: false,
  auth: { secret: env('ADMIN_JWT_SECRET', 'demo-only-admin-jwt-secret') },
  apiToken: { salt: env('API_TOKEN_SALT', 'demo-only-api-token-salt') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', 'demo-only-transfer-token-salt') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', 'demo-only-encryption-key-32-bytes') },
  rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
});

export default config;
