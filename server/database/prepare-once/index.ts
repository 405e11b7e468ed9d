import type { Strapi } from '../../strapi';
import { sendBy, type Transaction } from '../sending';
import { keptIn } from './sqlite';
import { namedIn } from './postgres';

const entered = new WeakSet();

/**
 * Lets the database prepare each statement of a transaction once, and not each time: to read
 * a statement and plan it takes longer than to carry it out, and a publish has some thirty,
 * of which all but a few are Strapi's. MySQL and MariaDB plan anew whatever is prepared.
 *
 * @param isOwn whether it is done anew where it fails: PostgreSQL may have forgotten what it
 *   was told to keep, and gives the transaction up then
 */
export const prepareOnce = (strapi: Strapi, transaction: Transaction, isOwn: boolean): void => {
  sendBy(transaction, entered, (send) => {
    switch (strapi.db.dialect.client) {
      case 'sqlite':
        return keptIn(send);
      case 'postgres':
        return isOwn ? namedIn(strapi, send) : undefined;
      default:
        return undefined;
    }
  });
};
