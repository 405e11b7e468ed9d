import { inTransaction, type DatabaseTransaction, type Strapi } from '../strapi';
import { readJsonRow } from './json-row';
import { statementFor, type Select, type Statement } from './statement';

/** Rows by the name of their select. */
export type Selected = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** What a select found. The rows have the form that its columns give them. */
export const rowsIn = (selected: Selected, name: string): readonly unknown[] =>
  selected.get(name) ?? [];

interface Found {
  readonly which: number;
  readonly content: unknown;
}

/**
 * Runs several selects as one statement: a publish waits for its database once, and
 * not once a table. Joins the surrounding transaction. The rows of a select come in
 * no order.
 */
export const selectTogether = async (
  strapi: Strapi,
  selects: readonly Select[]
): Promise<Selected> => {
  if (selects.length === 0) return new Map();
  const found = await run(strapi, statementFor(strapi, selects));
  const selected = new Map<string, Record<string, unknown>[]>();
  for (const { which, content } of found) {
    const select = selects[which];
    if (select === undefined) continue;
    const row = readJsonRow(select.columns, content);
    const rows = selected.get(select.name);
    if (rows === undefined) selected.set(select.name, [row]);
    else rows.push(row);
  }
  return selected;
};

const run = async (strapi: Strapi, { sql, bindings }: Statement): Promise<readonly Found[]> => {
  const { connection, dialect } = strapi.db;
  const query = connection.raw(sql, bindings);
  const answer: unknown = strapi.db.inTransaction()
    ? await inTransaction(strapi, async (transaction: DatabaseTransaction) => {
        const inside: unknown = await query.transacting(transaction);
        return inside;
      })
    : await query;
  return rowsOf(dialect.client, answer);
};

/** What stands around the rows, where the driver's own answer is handed over. */
const rowsOf = (client: string, answer: unknown): readonly Found[] => {
  if (client === 'postgres') return (answer as { readonly rows: readonly Found[] }).rows;
  if (client === 'mysql') return (answer as readonly [readonly Found[]])[0];
  return answer as readonly Found[];
};
