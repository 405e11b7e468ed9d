import type { Core, Data, UID } from '@strapi/strapi';
import { untilThrough } from './database/again';
import { transact } from './database/transact';

export type Strapi = Core.Strapi;

/** A content type's uid. Policies name them as text; Strapi's types want them known. */
export type ContentTypeUid = UID.ContentType;

export const asUid = (uid: string): ContentTypeUid => uid as ContentTypeUid;

/** A database transaction, as queries to tables that are no models take it. */
export type DatabaseTransaction = Parameters<
  ReturnType<Strapi['db']['getConnection']>['transacting']
>[0];

/**
 * Runs work in a transaction of its own, or in the one there is; in its own anew where
 * others were in the way, so it leaves nothing behind but what it wrote. Queries to
 * tables that are no models must be told of the transaction: on a database with a
 * single connection they would else wait for ever.
 */
export const inTransaction = <Result>(
  strapi: Strapi,
  work: (transaction: DatabaseTransaction) => Promise<Result>
): Promise<Result> =>
  untilThrough(strapi, () =>
    transact(strapi, ({ trx }) => work(trx as unknown as DatabaseTransaction))
  );

/** A row as the database layer hands it over. */
export type Row = Data.Entity & Readonly<Record<string, unknown>>;
