import { keepPolicyVersions } from './ledger/policy-versions';
import { persistTables } from './persist-tables';
import { getService } from './services';
import type { Strapi } from './strapi';

/** When the database is ready: what must outlive this boot is put down. */
export const bootstrap = async ({ strapi }: { readonly strapi: Strapi }): Promise<void> => {
  await persistTables(strapi);
  await keepPolicyVersions(strapi, getService(strapi, 'policies'));
};
