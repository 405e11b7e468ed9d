import { inBrief } from '../../src/language/in-brief';
import { defineMessages, sentence } from '../../src/language/messages';
import { conflict } from '../errors';
import { currentLanguage } from '../request/language';
import type { Strapi } from '../strapi';
import { contentionIn } from './contention';
import { isCommit, sendBy, sqlOf, type Send, type Transaction } from './sending';

/** Its cause is what failed. Not for people: knex writes the statement into its message. */
class Undone extends Error {
  override readonly name = 'Undone';
}

const watched = new WeakSet();

/**
 * Lets nobody take for done what the database has undone.
 *
 * A commit that fails is an error. Knex keeps that to itself, and Strapi takes it for done.
 *
 * After a statement that failed PostgreSQL carries out no other in the transaction, whoever
 * has caught the error and for whatever reason; asked to commit, it undoes everything and
 * answers as if nothing were the matter. So what somebody's middleware tries in the middle
 * of a publish, and lets fail, undoes the publish. Where it failed since others were in the
 * way, it is done anew, as ever.
 */
export const refuseUndone = ({ db }: Strapi, transaction: Transaction): void => {
  if (watched.has(transaction.client)) return;
  const commit = transaction.commit.bind(transaction);
  transaction.commit = async (value) => {
    await commit(value);
    await transaction.executionPromise;
  };
  sendBy(transaction, watched, (send) =>
    rollingBack(db.dialect.client === 'postgres' ? noticing(send) : send)
  );
};

/** Knex gives the connection of a failed commit back, and with it what SQLite still holds open. */
const rollingBack =
  (send: Send<unknown>): Send<unknown> =>
  (connection, statement) => {
    const sent = send(connection, statement);
    if (!isCommit(sqlOf(statement))) return sent;
    return sent.catch(async (error: unknown) => {
      await send(connection, { sql: 'ROLLBACK;' }).catch(() => undefined);
      throw error;
    });
  };

/** What PostgreSQL undoes because of something that failed, whoever knows of that. */
const noticing = (send: Send<unknown>): Send<unknown> => {
  /** What has failed last, of its own accord. */
  let failure: unknown;
  const undone = () => new Undone('The transaction was undone', { cause: failure });
  return (connection, statement) =>
    send(connection, statement).then(
      (answer) => {
        if (isCommit(sqlOf(statement)) && isRolledBack(answer)) throw undone();
        return answer;
      },
      (error: unknown) => {
        if (isAborted(error) && failure !== undefined) throw undone();
        failure = error;
        throw error;
      }
    );
};

/** What is told, where a transaction was undone behind everybody's back. */
export const tellUndone = (strapi: Strapi, error: unknown): unknown => {
  if (!(error instanceof Undone)) return error;
  if (contentionIn(error) === undefined)
    strapi.log.error(
      `The publication checklist could not carry on: something else in the same transaction failed in the database, and was passed over in silence: ${inBrief(error.cause)}`
    );
  return conflict(strapi, sentence(messages, 'undone', {}, currentLanguage(strapi)), error);
};

/** What node-postgres hands over of the server's answer. */
const isRolledBack = (answer: unknown): boolean =>
  (answer as { readonly response?: { readonly command?: string } }).response?.command ===
  'ROLLBACK';

/** "Current transaction is aborted": not what failed, but what came after it. */
const isAborted = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | undefined)?.code === '25P02';

const messages = defineMessages({
  sv: {
    undone: () =>
      'Något annat som webbplatsen gör samtidigt misslyckades, och då ångrade databasen allt. Inget av detta är sparat eller publicerat. Be den som sköter webbplatsen titta i loggen: där står vad det var.',
  },
  en: {
    undone: () =>
      'Something else that the site does at the same time failed, and the database undid everything. Nothing of this was saved or published. Ask whoever runs the site to look in its log: it says what it was.',
  },
});
