import type { Strapi } from '../strapi';
import { isGivenUpAfter } from './given-up';
import { isRollback, sendBy, sqlOf, type Send, type Statement, type Transaction } from './sending';

const inTurn = new WeakSet();

/**
 * Lets each statement of a transaction wait here for the one before, on MySQL and MariaDB.
 * A connection carries them out one after the other anyway; but what the driver has been
 * handed it sends, also when the database has given the transaction up in the meantime,
 * and then it stays. What waits here is not sent.
 *
 * With it, what publishes many documents in one transaction may do so at the same time;
 * and of a single one, whose components Strapi writes at the same time, no part stays.
 */
export const sendInTurn = ({ db }: Strapi, transaction: Transaction): void => {
  if (db.dialect.client === 'mysql') sendBy(transaction, inTurn, oneAfterTheOther);
};

const oneAfterTheOther = (send: Send<unknown>): Send<unknown> => {
  const waiting: Waiting[] = [];
  let isBusy = false;
  /** Why nothing more is to be sent. */
  let end: unknown;

  const sendNow = (connection: unknown, statement: Statement): Promise<unknown> => {
    isBusy = true;
    const sent = begun(() => send(connection, statement));
    sent.then(sendNext, (error: unknown) => {
      if (isGivenUpAfter(error)) end ??= error;
      sendNext();
    });
    return sent;
  };
  const sendNext = (): void => {
    isBusy = false;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { connection, statement, resolve, reject } = next;
      if (end === undefined) {
        sendNow(connection, statement).then(resolve, reject);
        return;
      }
      // Knex writes the statement into the error's message: each gets one of its own.
      reject(new Error('The transaction is over', { cause: end }));
    }
  };

  return (connection, statement) => {
    if (isRollback(sqlOf(statement))) {
      // Nor does anything follow it: the connection may be somebody else's by then.
      end ??= 'rolled back';
      return send(connection, statement);
    }
    if (!isBusy && end === undefined) return sendNow(connection, statement);
    return new Promise((resolve, reject) => {
      waiting.push({ connection, statement, resolve, reject });
      if (!isBusy) sendNext();
    });
  };
};

/** Knex throws at once at what it cannot send at all. */
const begun = (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
};

/** A statement that is not sent yet, and whoever waits for what becomes of it. */
interface Waiting {
  readonly connection: unknown;
  readonly statement: Statement;
  readonly resolve: (sent: unknown) => void;
  readonly reject: (error: unknown) => void;
}
