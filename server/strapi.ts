import type { Core, Data, UID } from '@strapi/strapi';

export type Strapi = Core.Strapi;

/** A content type's uid. Policies name them as text; Strapi's types want them known. */
export type ContentTypeUid = UID.ContentType;

export const asUid = (uid: string): ContentTypeUid => uid as ContentTypeUid;

/** A database transaction, as queries to tables that are no models take it. */
export type DatabaseTransaction = Parameters<
  ReturnType<Strapi['db']['getConnection']>['transacting']
>[0];

/**
 * Runs work in a transaction of its own, or in the one there is. Queries to
 * tables that are no models must be told of it: on a database with a single
 * connection they would else wait for ever.
 */
export const inTransaction = async <Result>(
  strapi: Strapi,
  work: (transaction: DatabaseTransaction) => Promise<Result>
): Promise<Result> =>
  strapi.db.transaction(({ trx }: { readonly trx: unknown }) => work(trx as DatabaseTransaction));

/** A row as the database layer hands it over. */
export type Row = Data.Entity & Readonly<Record<string, unknown>>;
