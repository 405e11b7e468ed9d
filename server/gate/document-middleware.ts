import type { Modules } from '@strapi/strapi';
import { untilThrough } from '../database/again';
import { refuseRecord } from '../ledger/protect';
import { asUid, type Strapi } from '../strapi';
import { asDocumentWrite } from './passage';
import { preparedPublish } from './prepared';
import type { Call, Next } from './publish';
import type { Gate } from './transaction';
import { discarding, draftWrite, publishingWrite, removal, unpublishing } from './write';

const reads = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/**
 * The one middleware that stands between every document and the public. It must
 * be the first in line and wait for nothing before it opens its transaction.
 *
 * One, since each makes all of Strapi's reading wait a little longer, too.
 */
export const createDocumentMiddleware = (gate: Gate): Modules.Documents.Middleware.Middleware =>
  ((call: Call, next: Next): Promise<unknown> => {
    if (reads.has(call.action)) return next();
    refuseRecord(gate.strapi, call.uid);
    if (!gate.policies.governs(call.uid)) return asDocumentWrite(next);
    const asked = { ...call };
    return untilThrough(gate.strapi, (isFirst) =>
      isFirst ? through(gate, call, next) : anew(gate.strapi, asked)
    );
  }) as unknown as Modules.Documents.Middleware.Middleware;

/** The middlewares behind this one can be gone through only once: it is asked at the door again. */
const anew = (strapi: Strapi, { uid, action, params }: Call): Promise<unknown> => {
  const documents = strapi.documents(asUid(uid)) as unknown as Readonly<
    Record<string, (params: unknown) => Promise<unknown>>
  >;
  return documents[action]?.(params) ?? Promise.resolve();
};

const through = (gate: Gate, call: Call, next: Next): Promise<unknown> => {
  switch (call.action) {
    case 'publish':
      return preparedPublish(gate, call, next);
    case 'create':
    case 'update':
      return call.params['status'] === 'published'
        ? publishingWrite(gate, call, next)
        : draftWrite(gate, call, next);
    case 'clone':
      return draftWrite(gate, call, next);
    case 'unpublish':
      return unpublishing(gate, call, next);
    case 'discardDraft':
      return discarding(gate, call, next);
    case 'delete':
      return removal(gate, call, next);
    default:
      return asDocumentWrite(next);
  }
};
