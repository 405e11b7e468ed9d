import { publish, type Call, type Next } from './publish';
import type { Gate } from './transaction';

/**
 * A publish that is judged by what kinds find out beforehand: they do so first, and
 * the transaction is opened when they are done. What they found out is about a hash
 * of the content, so an edit made meanwhile is not let through by it.
 *
 * Inside a transaction there is no beforehand: work there must not wait for anybody
 * else's server, nor `gated` for anything at all. It is judged by the facts there
 * are. Nor does anything wait for a type whose policies need no facts.
 */
export const preparedPublish = (gate: Gate, call: Call, next: Next): Promise<unknown> => {
  const { documentId, locale } = call.params;
  const isBeforehand = !gate.strapi.db.inTransaction();
  return isBeforehand && typeof documentId === 'string' && gate.facts.areNeeded(call.uid)
    ? gate.facts.prepare(call.uid, [documentId], locale).then(() => publish(gate, call, next))
    : publish(gate, call, next);
};
