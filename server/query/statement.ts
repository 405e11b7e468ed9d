import type { Strapi } from '../strapi';
import { jsonRow, type Columns, type Connection, type Query } from './json-row';

/** What a select looks for: ids and names, in lists that are called something. */
export type Wanted = Readonly<Record<string, readonly (string | number)[]>>;

/** One of several selects that are run together. */
export interface Select {
  /** By this its rows are found again, and how it is written; alike for no other there is. */
  readonly name: string;
  readonly wanted: Wanted;
  /**
   * Where its rows are and which they are, with nothing selected yet. What is wanted is
   * taken from what it is given here, and depends on nothing else that may change.
   */
  readonly from: (connection: Connection, wanted: Wanted) => Query;
  readonly columns: Columns;
}

/** A statement as drivers take it. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly Binding[];
}

type Binding = string | number;

/** A statement as it is whatever is looked for. */
interface Written {
  readonly sql: string;
  readonly bindings: readonly (Binding | Blank)[];
}

/** A place in a statement that is filled in each time. */
interface Blank {
  readonly select: number;
  readonly list: string;
  readonly index: number;
}

/** More than the forms that statements take in a day; each is some thousand letters. */
const mostWritten = 200;

const writtenBy = new WeakMap<Strapi, Map<string, Written>>();

/**
 * Several selects as one statement, each row of which says which of them it is from, and
 * what it holds as JSON.
 *
 * To write it takes longer than some databases take to answer it. It is written once for
 * as many ids and names, and filled in after that.
 */
export const statementFor = (strapi: Strapi, selects: readonly Select[]): Statement => {
  const known = writtenBy.get(strapi) ?? new Map<string, Written>();
  writtenBy.set(strapi, known);
  const form = selects.map(formOf).join();
  const written = known.get(form) ?? write(strapi, selects);
  if (known.size >= mostWritten) known.clear();
  known.set(form, written);
  return { sql: written.sql, bindings: written.bindings.map((each) => filledIn(each, selects)) };
};

/** Statements of one form differ in nothing but what they look for. */
const formOf = ({ name, wanted }: Select): string =>
  `${name} ${Object.values(wanted)
    .map(({ length }) => length)
    .join(' ')}`;

const filledIn = (binding: Binding | Blank, selects: readonly Select[]): Binding => {
  if (typeof binding !== 'object') return binding;
  const value = selects[binding.select]?.wanted[binding.list]?.[binding.index];
  if (value === undefined) throw new Error('A statement was filled in with another one’s values.');
  return value;
};

const write = ({ db: { connection, dialect } }: Strapi, selects: readonly Select[]): Written => {
  const blanks = new Map<unknown, Blank>();
  const queries = selects.map(({ wanted, from, columns }, select) =>
    from(connection, standIns(wanted, select, blanks)).select(
      connection.raw(`${select} as ??`, ['which']),
      connection.raw('? as ??', [jsonRow(connection, dialect.client, columns), 'content'])
    )
  );
  const [first, ...rest] = queries;
  if (first === undefined) throw new Error('Nothing to select.');
  const { sql, bindings } = first.unionAll(rest).toSQL();
  return { sql, bindings: bindings.map((each) => blanks.get(each) ?? (each as Binding)) };
};

/** Each stands for a value, and is like nothing that anybody looks for. */
const standIns = (wanted: Wanted, select: number, blanks: Map<unknown, Blank>): Wanted =>
  Object.fromEntries(
    Object.entries(wanted).map(([list, values]) => [
      list,
      values.map((_value, index) => {
        const standIn = `\u0000${select} ${list} ${index}`;
        blanks.set(standIn, { select, list, index });
        return standIn;
      }),
    ])
  );
