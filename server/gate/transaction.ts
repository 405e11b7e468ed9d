import { inBrief } from '../../src/language/in-brief';
import { inTheWay, untilThrough } from '../database/again';
import { contentionIn } from '../database/contention';
import { sendInTurn } from '../database/in-turn';
import { prepareOnce } from '../database/prepare-once';
import { transact, type Enter } from '../database/transact';
import type { Facts } from '../facts/prepare';
import { appendRefusals, currentAsking } from '../ledger/ledger';
import type { Policies } from '../policies/policies';
import { knowUser } from '../request/known-user';
import type { Strapi } from '../strapi';
import { refusalIn, type Refusal } from '../judgement/refusal';
import { asBatch, Batch, currentBatch } from './batch';
import { oneAtATime } from './one-at-a-time';
import type { Within } from './savepoint';

export interface Gate {
  readonly strapi: Strapi;
  readonly policies: Policies;
  readonly facts: Facts;
}

/** How statements are sent in a transaction that the gate opens or meets. */
const enterAt =
  (strapi: Strapi): Enter =>
  (transaction, isOwn) => {
    sendInTurn(strapi, transaction);
    prepareOnce(strapi, transaction, isOwn);
  };

/**
 * Runs gated work in a transaction of its own, or in the one there is.
 *
 * Must be called without awaiting anything first: when a bulk is rolled back
 * because one of its branches failed, a branch that had yet to open its
 * transaction would find none to join, start one, and commit it.
 *
 * A refusal is written to the ledger when the transaction is over, whichever way
 * it ended: inside, it would be rolled back together with what it refused.
 */
export const gated = async <Result>(
  { strapi }: Gate,
  work: (within: Within) => Promise<Result>
): Promise<Result> => {
  const isOwn = !strapi.db.inTransaction();
  const attempt = transact(
    strapi,
    async ({ trx, onCommit, onRollback }) => {
      try {
        await knowUser(strapi);
        const batch = currentBatch();
        const isPart = batch?.transaction === trx && batch.isSeveral;
        if (isPart) return await batch.pass(() => work({ transaction: trx, isOwn: true }));
        return await oneAtATime(trx, () => work({ transaction: trx, isOwn }));
      } catch (error) {
        if (isOwn) throw error;
        const refusal = refusalIn(error);
        if (refusal !== undefined) {
          const asking = currentAsking(strapi);
          const record = () => void recordRefusal(strapi, refusal, asking);
          onRollback(record);
          onCommit(record);
        }
        throw contentionIn(error) === undefined ? error : inTheWay(strapi, error);
      }
    },
    enterAt(strapi)
  );
  return attempt.catch(async (error: unknown) => {
    const refusal = isOwn ? refusalIn(error) : undefined;
    if (refusal !== undefined) await recordRefusal(strapi, refusal);
    throw error;
  });
};

/**
 * Runs what publishes some documents in a transaction of its own, as a batch; anew where
 * others were in its way.
 * @param work leaves nothing behind where it fails but what it wrote to the database
 */
export const publishTogether = <Result>(
  gate: Gate,
  uid: string,
  documentIds: readonly string[],
  work: () => Promise<Result>
): Promise<Result> => {
  const { strapi } = gate;
  if (strapi.db.inTransaction()) return work();
  return untilThrough(strapi, () =>
    transact(
      strapi,
      async ({ trx }) => {
        const batch = new Batch(uid, documentIds, trx);
        await batch.hold(strapi);
        const result = await asBatch(batch, work);
        await batch.end(gate);
        return result;
      },
      enterAt(strapi)
    )
  );
};

const recorded = new WeakMap<Refusal, Promise<void>>();

/**
 * Writes a refusal to the ledger, once however often it is asked to. Never
 * throws: the refusal itself stands, and a ledger out of order must not turn it
 * into something else.
 */
export const recordRefusal = (
  strapi: Strapi,
  refusal: Refusal,
  asking = currentAsking(strapi)
): Promise<void> => {
  const writing =
    recorded.get(refusal) ??
    appendRefusals(strapi, refusal.judged, asking).catch((error: unknown) => {
      strapi.log.error(
        `The publication checklist refused a publish but could not write it to the ledger: ${inBrief(error)}`
      );
    });
  recorded.set(refusal, writing);
  return writing;
};
