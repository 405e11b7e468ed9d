import { registerPermissions } from './access/permissions';
import { persistTables } from './persist-tables';
import { watchPolicies } from './policies/watch';
import { getService } from './services';
import type { Strapi } from './strapi';

let endWatch: (() => void) | undefined;

/** When the database is ready: what must outlive this boot is put down. */
export const bootstrap = async ({ strapi }: { readonly strapi: Strapi }): Promise<void> => {
  await persistTables(strapi);
  await registerPermissions(strapi);
  endWatch = watchPolicies(strapi, getService(strapi, 'policies'));
};

/** When Strapi ends. */
export const destroy = (): void => {
  endWatch?.();
  endWatch = undefined;
};
