import type { Modules } from '@strapi/strapi';
import { asDocumentWrite } from './passage';
import { preparedPublish } from './prepared';
import type { Call, Next } from './publish';
import type { Gate } from './transaction';
import { draftWrite, publishingWrite, removal } from './write';

const reads = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/**
 * The one middleware that stands between every document and the public. It must
 * be the first in line and wait for nothing before it opens its transaction.
 */
export const createDocumentMiddleware = (gate: Gate): Modules.Documents.Middleware.Middleware =>
  ((call: Call, next: Next): Promise<unknown> => {
    if (reads.has(call.action)) return next();
    if (!gate.policies.governs(call.uid)) return asDocumentWrite(next);
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
      case 'delete':
        return removal(gate, call, next);
      default:
        return asDocumentWrite(next);
    }
  }) as unknown as Modules.Documents.Middleware.Middleware;
