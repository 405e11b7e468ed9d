import type { Send } from '.';
import type { Strapi } from '../../strapi';
import { Outrun } from '../contention';

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
 */
export const namedIn = (strapi: Strapi, send: Send<Connection>): Send<Connection> => {
  const names = namesOf.get(strapi) ?? { of: new Map(), met: new Set(), isOff: false };
  namesOf.set(strapi, names);
  // Nothing waits here: what is sent after a rollback that was sent later would stay.
  return (connection, statement) => {
    const name = typeof statement === 'string' ? undefined : nameIn(names, statement);
    if (typeof statement === 'string' || name === undefined || !isDirect(connection, send))
      return send(connection, statement);
    statement.options = { ...statement.options, name };
    return send(connection, statement).catch((error: unknown) => {
      if (!isForgotten(error)) throw error;
      names.isOff = true;
      strapi.log.warn(
        'The publication checklist lets PostgreSQL keep no statements any more: somebody has told it to forget them.'
      );
      throw new Outrun('PostgreSQL has forgotten a statement it was told to keep.');
    });
  };
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
  const name = `publication_checklist_${names.of.size}`;
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
 * A statement of that name is not there any more, or what it answers has changed with its
 * table.
 */
const isForgotten = (error: unknown): boolean => {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  return code === '26000' || (code === '0A000' && message.includes('cached plan'));
};
