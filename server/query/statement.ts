import type { DatabaseTransaction, Strapi } from '../strapi';
import type { Query } from './json-row';

/** What drivers take for a value. */
export type Value = string | number | boolean | Date | null;

/** A statement as drivers take it. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly Value[];
}

/** A statement as it is whatever its values are; a blank is filled in with one of them. */
interface Written {
  readonly sql: string;
  readonly bindings: readonly (Value | Blank)[];
}

interface Blank {
  readonly index: number;
}

/** What somebody asks for of the database again and again. */
export interface Asked {
  /**
   * Alike for what is written alike, with as many values, and for nothing else. Everybody's
   * are kept in one place: it begins with a name of one's own.
   */
  readonly form: string;
  readonly values: readonly Value[];
  /** Writes it with stand-ins for the values, and with nothing else that may change. */
  readonly write: (standIns: readonly string[]) => Query;
}

/** What is kept must stay small: so many forms, and none of more than so many values. */
const mostWritten = 100;
const mostValues = 1_000;

const writtenBy = new WeakMap<Strapi, Map<string, Written>>();

/**
 * A statement that knex writes once for each form, and that is filled in after that: to
 * write one takes longer than some databases take to answer it.
 */
export const statementFor = (strapi: Strapi, { form, values, write }: Asked): Statement => {
  const known = writtenBy.get(strapi) ?? new Map<string, Written>();
  writtenBy.set(strapi, known);
  let written = known.get(form);
  if (written === undefined) {
    written = writtenWith(values.length, write);
    if (values.length <= mostValues) keep(known, form, written);
  }
  return { sql: written.sql, bindings: written.bindings.map((each) => filledIn(each, values)) };
};

const keep = (known: Map<string, Written>, form: string, written: Written): void => {
  if (known.size >= mostWritten) known.clear();
  known.set(form, written);
};

const writtenWith = (count: number, write: Asked['write']): Written => {
  // Like nothing that a statement binds by itself.
  const standIns = Array.from({ length: count }, (_none, index) => `\u0000${index}`);
  const blanks = new Map<unknown, Blank>(standIns.map((each, index) => [each, { index }]));
  const { sql, bindings } = write(standIns).toSQL();
  return { sql, bindings: bindings.map((each) => blanks.get(each) ?? (each as Value)) };
};

const filledIn = (binding: Value | Blank, values: readonly Value[]): Value => {
  if (!isBlank(binding)) return binding;
  const value = values[binding.index];
  if (value === undefined) throw new Error('A statement was filled in with too few values.');
  return value;
};

const isBlank = (binding: Value | Blank): binding is Blank =>
  typeof binding === 'object' && binding !== null && 'index' in binding;

/** @returns the rows that the database answers with, as its driver gives them */
export const runStatement = async (
  { db: { connection, dialect } }: Strapi,
  { sql, bindings }: Statement,
  transaction?: DatabaseTransaction
): Promise<readonly unknown[]> => {
  const answer: unknown = await (transaction ?? connection).raw(sql, bindings);
  return rowsOf(dialect.client, answer);
};

/** What stands around the rows, where the driver's own answer is handed over. */
const rowsOf = (client: string, answer: unknown): readonly unknown[] => {
  if (client === 'postgres') return (answer as { readonly rows: readonly unknown[] }).rows;
  if (client === 'mysql') return (answer as readonly [readonly unknown[]])[0];
  return answer as readonly unknown[];
};
