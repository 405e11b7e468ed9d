import { inTransaction, type Strapi } from '../strapi';
import type { Columns } from './columns';
import { jsonRow, readJsonRow, type Query } from './json-row';
import { runStatement, statementFor, type Statement } from './statement';
import { tableIn } from './table';

/** What a select looks for: ids and names, in lists that are called something. */
export type Wanted = Readonly<Record<string, readonly (string | number)[]>>;

/** Begins a query of a table: see `tableIn`. */
export type RowsOf = (table: string) => Query;

/** One of several selects that are run together. */
export interface Select {
  /**
   * By this its rows are found again. Two selects of one name must be written alike, columns
   * and all: what was written for the one is used for the other.
   */
  readonly name: string;
  readonly wanted: Wanted;
  /**
   * Where its rows are and which they are, with nothing selected yet. It is given what
   * stands for what is wanted, and goes by nothing else that may change.
   */
  readonly from: (rowsOf: RowsOf, wanted: Wanted) => Query;
  readonly columns: Columns;
}

/** Rows by the name of their select. */
export type Selected = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** What a select found. The rows have the form that its columns give them. */
export const rowsIn = (selected: Selected, name: string): readonly unknown[] =>
  selected.get(name) ?? [];

interface Found {
  readonly which: number | string;
  readonly content: unknown;
}

/**
 * Runs several selects as one statement: a publish waits for its database once, and
 * not once a table. Joins the surrounding transaction. The rows of a select come in
 * no order, unless it is the only one and has one.
 */
export const selectTogether = async (
  strapi: Strapi,
  selects: readonly Select[]
): Promise<Selected> => {
  if (selects.length === 0) return new Map();
  const statement = unionOf(strapi, selects);
  const found = strapi.db.inTransaction()
    ? await inTransaction(strapi, (transaction) => runStatement(strapi, statement, transaction))
    : await runStatement(strapi, statement);
  const selected = new Map<string, Record<string, unknown>[]>();
  for (const { which, content } of found as readonly Found[]) {
    // MySQL's driver may take a number that stands in a statement for one too big to be one.
    const select = selects[Number(which)];
    if (select === undefined) continue;
    const row = readJsonRow(select.columns, content);
    const rows = selected.get(select.name);
    if (rows === undefined) selected.set(select.name, [row]);
    else rows.push(row);
  }
  return selected;
};

/** Each row says which select it is from, and what it holds as JSON. */
const unionOf = (strapi: Strapi, selects: readonly Select[]): Statement => {
  const { connection, dialect } = strapi.db;
  return statementFor(strapi, {
    form: selects.map(formOf).join(),
    values: selects.flatMap(({ wanted }) => Object.values(wanted).flat()),
    write: (standIns) => {
      let at = 0;
      const next = (count: number) => standIns.slice(at, (at += count));
      const [first, ...rest] = selects.map(({ wanted, from, columns }, which) =>
        from((table) => tableIn(strapi, table), inTheirPlace(wanted, next)).select(
          connection.raw(`${which} as ??`, ['which']),
          connection.raw('? as ??', [jsonRow(connection, dialect.client, columns), 'content'])
        )
      );
      if (first === undefined) throw new Error('Nothing to select.');
      return rest.length === 0 ? first : first.unionAll(rest);
    },
  });
};

const formOf = ({ name, wanted }: Select): string => {
  const counts = Object.values(wanted).map(({ length }) => length);
  return `${name} ${counts.join(' ')}`;
};

const inTheirPlace = (wanted: Wanted, next: (count: number) => readonly string[]): Wanted =>
  Object.fromEntries(Object.entries(wanted).map(([list, values]) => [list, next(values.length)]));
