import { forbidden } from '../errors';
import {
  ANSWER,
  CHANGE,
  CHECKPOINT,
  CONTRIBUTION,
  DECISION,
  DELEGATION,
  FACT,
  FINDING,
  GRANT,
  LEASE,
  NOTICE,
  NOTICE_PREFERENCE,
  PLAN,
  POLICY,
  POLICY_VERSION,
  SUBMISSION,
} from '../plugin-id';
import type { Strapi } from '../strapi';

const forEver = [CHANGE, CHECKPOINT, DECISION, POLICY_VERSION];
const own: readonly string[] = [
  ANSWER,
  CONTRIBUTION,
  DELEGATION,
  FACT,
  FINDING,
  GRANT,
  LEASE,
  NOTICE,
  NOTICE_PREFERENCE,
  PLAN,
  POLICY,
  SUBMISSION,
  ...forEver,
];
const reads: readonly string[] = ['findOne', 'findFirst', 'findMany', 'count'];

/**
 * Keeps the plugin's records out of everybody's hands, a super admin's included:
 * they are written by what happens, not by Strapi's general editing routes; and
 * what has been decided is neither changed nor removed.
 */
export const protectRecords = (strapi: Strapi): void => {
  strapi.documents.use((call, next) => {
    if (own.includes(call.uid) && !reads.includes(call.action)) {
      throw forbidden(strapi, 'The checklist keeps its own records.');
    }
    return next();
  });
  const refuse = (): never => {
    throw forbidden(strapi, 'The ledger is append-only.');
  };
  strapi.db.lifecycles.subscribe({
    models: forEver,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
};
