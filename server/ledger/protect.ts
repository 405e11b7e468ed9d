import { appendOnly, uids } from '../content-types';
import { forbidden } from '../errors';
import type { Strapi } from '../strapi';

/**
 * Keeps the plugin's records out of everybody's hands, a super admin's included: they are
 * written by what happens, not by Strapi's general editing routes.
 * @throws ForbiddenError where a document of theirs would be written
 */
export const refuseRecord = (strapi: Strapi, uid: string): void => {
  if (uids.includes(uid)) throw forbidden(strapi, 'The checklist keeps its own records.');
};

/** What has been decided is neither changed nor removed. */
export const protectRecords = (strapi: Strapi): void => {
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
