import { watchRights } from './access/kept-rights';
import { announceGovernedTypes } from './announce';
import { forgetLocales } from './forget-locales';
import { registerGate } from './gate';
import { loadProseReaders } from './kinds/load-readers';
import { protectRecords } from './ledger/protect';
import { addLocalTables, keepFromImport } from './local-tables';
import { comeIntoForce } from './policies/come-into-force';
import { getService } from './service';
import type { Strapi } from './strapi';

interface Hook {
  readonly register: (work: () => Promise<void>) => void;
}

/**
 * While Strapi registers its plugins: the gate is put in place. Policies are read
 * when every plugin and the app have registered their kinds and the tables are
 * there, before anybody's `bootstrap`.
 */
export const register = ({ strapi }: { readonly strapi: Strapi }): void => {
  addLocalTables(strapi);
  const policies = getService(strapi, 'policies');
  registerGate({ strapi, policies, facts: getService(strapi, 'facts') });
  announceGovernedTypes(strapi, policies);
  protectRecords(strapi);
  forgetLocales(strapi);
  watchRights(strapi);
  const afterSync = strapi.hook('strapi::content-types.afterSync') as Hook;
  afterSync.register(async () => {
    keepFromImport(strapi);
    await loadProseReaders(strapi);
    await comeIntoForce(strapi, policies);
  });
};
