import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { accounts, demoPassword, type AccountName } from '../../../playground/src/seed/accounts';
import { boot, type BootOptions } from './boot';
import { dropDatabase, freshDatabase } from './databases';

export const NEWS = 'api::nyhet.nyhet';
export const CRISIS = 'api::krisinformation.krisinformation';
export const PAGE = 'api::sida.sida';
export const POLICY = 'lerum-2022';

const plugin = 'plugin::publication-checklist';
export const DECISION = `${plugin}.decision`;
export const ANSWER = `${plugin}.answer`;

/** A running municipality: its Strapi, and the doors to it. */
export interface Municipality {
  readonly strapi: Core.Strapi;
  /** Asks over HTTP, as nobody in particular. */
  readonly http: ReturnType<typeof request.agent>;
  /** Asks over HTTP as somebody of the admin panel. */
  readonly as: (who: AccountName) => Promise<Client>;
  readonly close: () => Promise<void>;
}

/** Somebody logged in to the admin panel. */
export interface Client {
  readonly get: (path: string) => request.Test;
  readonly post: (path: string, body?: object) => request.Test;
  readonly put: (path: string, body?: object) => request.Test;
  readonly delete: (path: string) => request.Test;
}

/** Those that are open: whoever fails half way has not closed theirs, and Jest would wait for it. */
const open = new Set<Municipality>();

export const closeAll = async (): Promise<void> => {
  for (const municipality of open) await municipality.close();
};

/** Opens a municipality on a database of its own, with its people and nothing to read. */
export const openMunicipality = async (
  options: Partial<BootOptions> = {}
): Promise<Municipality> => {
  const database = options.database ?? freshDatabase();
  const strapi = await boot({ ...options, database }).catch((error: unknown) => {
    if (options.database === undefined) dropDatabase(database);
    throw error;
  });
  const http = request.agent(strapi.server.httpServer);
  const municipality: Municipality = {
    strapi,
    http,
    as: (who) => logIn(http, who),
    close: async () => {
      if (!open.delete(municipality)) return;
      // Strapi tells of what was published after the fact, and reads it once more to do so.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await strapi.destroy();
      if (options.database === undefined) dropDatabase(database);
    },
  };
  open.add(municipality);
  return municipality;
};

const logIn = (http: Municipality['http'], who: AccountName): Promise<Client> =>
  logInAs(http, accounts[who].email);

export const logInAs = async (http: Municipality['http'], email: string): Promise<Client> => {
  const reply = await http.post('/admin/login').send({ email, password: demoPassword });
  const { token } = (reply.body as { data: { token: string } }).data;
  const signed = (asked: request.Test) => asked.set('Authorization', `Bearer ${token}`);
  return {
    get: (path) => signed(http.get(path)),
    post: (path, body) => signed(http.post(path)).send(body ?? {}),
    put: (path, body) => signed(http.put(path)).send(body ?? {}),
    delete: (path) => signed(http.delete(path)),
  };
};
