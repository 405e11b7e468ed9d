import type { Core } from '@strapi/strapi';
import type { Actor as LedgerActor } from '../../../src/checklist/answer';
import { accounts, demoPassword } from '../../../playground/src/seed/accounts';
import type { Municipality } from '../../api/support/municipality';
import { NEWS } from '../../api/support/municipality';
import { adminToken, apiToken, customToken } from '../../api/support/tokens';

export type Actor =
  | 'public'
  | 'API token'
  | 'reading token'
  | 'user'
  | 'editor'
  | 'chief'
  | 'super admin'
  | 'panel token'
  | 'assistant'
  | 'cron'
  | 'code';

/** Everybody who can ask for something over HTTP, with a right to it or without. */
export const askers: readonly Actor[] = [
  ...(['public', 'API token', 'reading token', 'user'] as const),
  ...(['editor', 'chief', 'super admin', 'panel token'] as const),
];

/** What the ledger calls them. */
export const kinds: Readonly<Record<Actor, LedgerActor['kind']>> = {
  public: 'public',
  'API token': 'api-token',
  'reading token': 'api-token',
  user: 'user',
  editor: 'admin',
  chief: 'admin',
  'super admin': 'admin',
  'panel token': 'admin-token',
  assistant: 'mcp',
  cron: 'system',
  code: 'system',
};

export interface HttpReply {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

/** Somebody who asks: over HTTP, or as code. */
export interface Caller {
  readonly send: (
    method: 'get' | 'post' | 'put',
    path: string,
    body?: object
  ) => Promise<HttpReply>;
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export const callers = async (lerum: Municipality): Promise<Readonly<Record<Actor, Caller>>> => {
  const { strapi, http } = lerum;
  const withKey = (key?: string): Caller => ({
    send: async (method, path, body) => {
      const asked = http[method](path);
      if (key !== undefined) void asked.set('Authorization', `Bearer ${key}`);
      if (path === '/mcp') void asked.set('Accept', 'application/json, text/event-stream');
      return method === 'get' ? asked : asked.send(body ?? {});
    },
    run: (work) => work(),
  });
  const inPanel = async (who: keyof typeof accounts) => {
    const { email } = accounts[who];
    const reply = await http.post('/admin/login').send({ email, password: demoPassword });
    return withKey((reply.body as { data: { token: string } }).data.token);
  };
  const ofPanel = withKey(await adminToken(lerum));
  return {
    public: withKey(),
    'API token': withKey(await apiToken(lerum)),
    'reading token': withKey(await customToken(lerum, 'Läser bara', [`${NEWS}.find`])),
    user: withKey(await userOfTheSite(strapi)),
    editor: await inPanel('redaktor'),
    chief: await inPanel('chef'),
    'super admin': await inPanel('admin'),
    'panel token': ofPanel,
    assistant: ofPanel,
    cron: { send: withKey().send, run: (work) => asCron(strapi, work) },
    code: withKey(),
  };
};

interface Jwt {
  readonly issue: (payload: object) => string | Promise<string>;
}

/** Somebody with an account on the site, whose role may write news. */
const userOfTheSite = async (strapi: Core.Strapi): Promise<string> => {
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as { id: number };
  for (const action of ['create', 'update', 'find', 'findOne']) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `${NEWS}.${action}`, role: role.id } });
  }
  const { id } = (await strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username: 'skribent',
      email: 'skribent@lerum.example',
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    } as never,
  })) as { id: number };
  const jwt: Jwt = strapi.plugin('users-permissions').service('jwt');
  return jwt.issue({ id });
};

/** As a job of Strapi's cron would: outside of any request. */
const asCron = async <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>
): Promise<Result> => {
  const name = 'guarantee';
  return new Promise<Result>((resolve, reject) => {
    strapi.cron.add({
      [name]: { task: () => work().then(resolve, reject), options: { rule: '0 0 1 1 *' } },
    });
    const jobs = strapi.cron.jobs as unknown as { name: string; job: { invoke: () => unknown } }[];
    jobs.find((each) => each.name === name)?.job.invoke();
  }).finally(() => strapi.cron.remove(name));
};
