import { appendOnly, uids } from '../content-types';
import { forbidden } from '../errors';
import type { Strapi } from '../strapi';

const reads: readonly string[] = ['findOne', 'findFirst', 'findMany', 'count'];

/**
 * Keeps the plugin's records out of everybody's hands, a super admin's included:
 * they are written by what happens, not by Strapi's general editing routes; and
 * what has been decided is neither changed nor removed.
 */
export const protectRecords = (strapi: Strapi): void => {
  strapi.documents.use((call, next) => {
    if (uids.includes(call.uid) && !reads.includes(call.action)) {
      throw forbidden(strapi, 'The checklist keeps its own records.');
    }
    return next();
  });
  const refuse = (): never => {
    throw forbidden(strapi, 'The ledger is append-only.');
  };
  strapi.db.lifecycles.subscribe({
    models: appendOnly,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
};
