import type { Core } from '@strapi/strapi';

type Row = Record<string, unknown>;

/** What a driver has read as JSON goes back as it was written: MariaDB's would make SQL of it. */
const asWritten = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;

/** A row of a document's in the table of news, to be inserted once more by somebody with SQL. */
export const copyOfRow = async (
  strapi: Core.Strapi,
  documentId: string,
  state: 'draft' | 'public'
): Promise<Row> => {
  const rows = strapi.db.connection('nyheter').where({ document_id: documentId });
  const found: unknown = await (
    state === 'public' ? rows.whereNotNull('published_at') : rows.whereNull('published_at')
  ).first();
  const { id: _id, ...row } = found as Row;
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asWritten(value)]));
};
