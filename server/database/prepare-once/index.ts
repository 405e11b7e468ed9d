import type { Strapi } from '../../strapi';
import { keptIn } from './sqlite';
import { namedIn } from './postgres';

/** What knex hands over to be sent; a mere string where it opens or ends a transaction. */
export type Statement =
  | string
  | {
      readonly sql?: string;
      readonly bindings?: readonly unknown[];
      /** What of it is the driver's own. */
      options?: object;
    };

/** What each of knex' dialects sends a statement with. */
export type Send<Connection> = (connection: Connection, statement: Statement) => Promise<unknown>;

/** The part of a knex transaction that is used here: each has a client of its own. */
interface Transaction {
  readonly client: { _query: unknown };
}

const entered = new WeakSet();

/**
 * Lets the database prepare each statement of a transaction once, and not each time: to read
 * a statement and plan it takes longer than to carry it out, and a publish has some thirty,
 * of which all but a few are Strapi's. MySQL and MariaDB plan anew whatever is prepared.
 *
 * @param isOwn whether it is done anew where it fails: PostgreSQL may have forgotten what it
 *   was told to keep, and gives the transaction up then
 */
export const prepareOnce = (strapi: Strapi, transaction: unknown, isOwn: boolean): void => {
  const { client } = transaction as Transaction;
  if (entered.has(client)) return;
  const send = sentWith(strapi, (client._query as Send<unknown>).bind(client), isOwn);
  if (send === undefined) return;
  entered.add(client);
  client._query = send;
};

const sentWith = (strapi: Strapi, send: Send<unknown>, isOwn: boolean): Send<never> | undefined => {
  switch (strapi.db.dialect.client) {
    case 'sqlite':
      return keptIn(send);
    case 'postgres':
      return isOwn ? namedIn(strapi, send) : undefined;
    default:
      return undefined;
  }
};
