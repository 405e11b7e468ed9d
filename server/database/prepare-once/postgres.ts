import type { Strapi } from '../../strapi';
import { sha256 } from '../../policies/digest';
import { Outrun } from '../contention';
import { sqlOf, type Send } from '../sending';

/** What node-postgres knows of a connection: which of the server's processes answers it. */
interface Connection {
  readonly processID?: number | null;
}

/** What is kept must stay small, on the server too: so many statements on a connection. */
const mostNamed = 100;
const mostLetters = 20_000;

/** So many that were met once are remembered, to know them the second time. */
const mostMet = 1_000;

/** The statements of an app that have a name of their own. */
interface Names {
  readonly of: Map<string, string>;
  readonly met: Set<string>;
  /** How often all of them were given up for others. */
  times: number;
  /** The server has forgotten one: somebody has told it to, and may do so again. */
  isOff: boolean;
}

const namesOf = new WeakMap<Strapi, Names>();

/**
 * PostgreSQL keeps, for as long as the connection is open, what it is told by a name. A
 * statement gets one when it is met for the second time: long lists of ids are not.
 *
 * Not behind a pooler, which hands a connection's statements to whatever process of the
 * server is free: it would not know them.
 *
 * Where the server does not carry out what it was told to keep, the transaction is lost, and
 * is done anew; also where somebody catches that and goes on: see `refuseUndone`.
 */
export const namedIn = (strapi: Strapi, send: Send<Connection>): Send<Connection> => {
  const names = namesOf.get(strapi) ?? { of: new Map(), met: new Set(), times: 0, isOff: false };
  namesOf.set(strapi, names);
  // Nothing waits here: what is sent after a rollback that was sent later would stay.
  return (connection, statement) => {
    const name = typeof statement === 'string' ? undefined : nameIn(names, statement);
    if (typeof statement === 'string' || name === undefined || !isDirect(connection, send))
      return send(connection, statement);
    statement.options = { ...statement.options, name };
    return send(connection, statement).catch((error: unknown) => {
      const why = whyLost(error);
      if (why === undefined) throw error;
      if (why === 'forgotten') switchOff(strapi, names);
      // Another statement of this app may have seen it first.
      else if (names.of.get(sqlOf(statement)) === name) renameAll(names);
      throw new Outrun(`PostgreSQL has ${why} a statement it was told to keep.`);
    });
  };
};

const switchOff = (strapi: Strapi, names: Names): void => {
  if (names.isOff) return;
  names.isOff = true;
  strapi.log.warn(
    'The publication checklist lets PostgreSQL keep no statements any more: somebody has told it to forget them.'
  );
};

/** What the server was told by the old names it does not carry out any more. */
const renameAll = (names: Names): void => {
  names.of.clear();
  names.times += 1;
};

const nameIn = (
  names: Names,
  { sql = '', bindings = [] }: { readonly sql?: string; readonly bindings?: readonly unknown[] }
): string | undefined => {
  if (names.isOff || bindings.length === 0 || sql.length > mostLetters) return undefined;
  const named = names.of.get(sql);
  if (named !== undefined || names.of.size >= mostNamed) return named;
  if (!names.met.has(sql)) {
    if (names.met.size >= mostMet) names.met.clear();
    names.met.add(sql);
    return undefined;
  }
  names.met.delete(sql);
  const name = `publication_checklist_${names.times}_${sha256(sql).slice(0, 24)}`;
  names.of.set(sql, name);
  return name;
};

const direct = new WeakMap<Connection, boolean>();

/**
 * Whether it is one process of the server that answers all along: the one that answered when
 * the connection was opened. A pooler says then that it is some other, or none. Not known yet
 * the first time, when the server is asked.
 */
const isDirect = (connection: Connection, send: Send<Connection>): boolean => {
  const known = direct.get(connection);
  if (known !== undefined) return known;
  direct.set(connection, false);
  const asked = { sql: 'select pg_backend_pid() as pid', bindings: [] };
  send(connection, asked).then(
    (answer) => {
      const { rows } = (answer as { readonly response: { readonly rows: readonly Row[] } })
        .response;
      direct.set(connection, rows[0]?.pid === connection.processID);
    },
    // In a transaction that has failed nothing is answered: it is asked the next time.
    () => direct.delete(connection)
  );
  return false;
};

interface Row {
  readonly pid: number;
}

/**
 * A statement of that name is not there any more; or it answers otherwise than when it was
 * kept, since another node has changed its table.
 */
const whyLost = (error: unknown): 'forgotten' | 'outgrown' | undefined => {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  if (code === '26000') return 'forgotten';
  return code === '0A000' && message.includes('cached plan') ? 'outgrown' : undefined;
};
