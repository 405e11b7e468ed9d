import { announceGovernedTypes } from './announce';
import { registerGate } from './gate';
import { protectRecords } from './ledger/protect';
import { getService } from './services';
import type { Strapi } from './strapi';

/** While Strapi registers its plugins: policies are read, and the gate is put in place. */
export const register = ({ strapi }: { readonly strapi: Strapi }): void => {
  const policies = getService(strapi, 'policies');
  registerGate({ strapi, policies });
  announceGovernedTypes(strapi, policies);
  protectRecords(strapi);
};
