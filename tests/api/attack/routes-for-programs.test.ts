import type { Core } from '@strapi/strapi';
import { openMunicipality, NEWS, POLICY, type Municipality } from '../support/municipality';
import { guardsOfTheApi, letsThrough, namedBy } from '../support/guards';
import { draftNews } from '../support/news';
import {
  asking,
  expected,
  isLetThrough,
  pluginRoutes,
  tableOf,
  type PluginRoute,
} from '../support/plugin-routes';
import { changeableToken } from '../support/tokens';

let lerum: Municipality;
let routes: PluginRoute[];
let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  lerum = await openMunicipality();
  const { documentId } = await draftNews(lerum.strapi, 'Utkast');
  const values = { uid: NEWS, documentId, policy: POLICY, item: 'sender' };
  routes = pluginRoutes(lerum, 'api', values);
  ask = asking(lerum);
});
afterAll(() => lerum.close());

/** As Strapi names a scope. */
const named = (scope: string): string =>
  scope.startsWith('document.')
    ? scope.replace('document', NEWS)
    : `plugin::publication-checklist.${scope}`;

const scopes = namedBy(guardsOfTheApi);
const ofDocuments = scopes.filter((scope) => scope.startsWith('document.'));
const ofPlugin = scopes.filter((scope) => !scope.startsWith('document.'));

const guardOf = ({ name }: PluginRoute) => guardsOfTheApi[name] ?? ['nobody has thought of it'];

test('every route there is has a guard that somebody has thought of', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(guardsOfTheApi).sort());
});

test('the public gets 403 everywhere', async () => {
  expect(await tableOf(routes, (each) => ask(each))).toEqual(expected(routes, () => 403));
});

test('a token that is none gets 401 everywhere', async () => {
  const found = await tableOf(routes, (each) => ask(each, 'not-a-token'));
  expect(found).toEqual(expected(routes, () => 401));
});

const givenTo: readonly (readonly [string, readonly string[]])[] = [
  ['no scope at all', []],
  ['every scope to documents, and none of the plugin', ofDocuments],
  ['every scope of the plugin, and none to documents', ofPlugin],
  ...ofPlugin.map((each) => [`${each} and all documents`, [each, ...ofDocuments]] as const),
  ...ofDocuments.map(
    (each) => [`everything of the plugin and ${each}`, [...ofPlugin, each]] as const
  ),
  ['everything', scopes],
];

/** What somebody with some scopes should get. */
const shouldGet = (held: readonly string[]) =>
  expected(routes, (each) => (letsThrough(guardOf(each), held) ? 'let through' : 403));

const found = (token: string) =>
  tableOf(routes, async (each) => {
    const status = await ask(each, token);
    return isLetThrough(status) ? 'let through' : status;
  });

describe('an API token with', () => {
  let token: Awaited<ReturnType<typeof changeableToken>>;
  beforeAll(async () => {
    token = await changeableToken(lerum);
  });

  test.each(givenTo)('%s gets where that leads', async (_what, held) => {
    await token.may(held.map(named));
    expect(await found(token.accessKey)).toEqual(shouldGet(held));
  });
});

test('a read-only token reads nothing of the plugin', async () => {
  const admin = await lerum.as('admin');
  const asked = { name: 'Läsare', type: 'read-only', lifespan: null };
  const reply = await admin.post('/admin/api-tokens', asked).expect(201);
  const { accessKey } = (reply.body as { data: { accessKey: string } }).data;
  const reads = Object.entries(await found(accessKey)).filter(([, what]) => what !== 403);
  // What Strapi takes for reading, by the names of the actions; never what changes anything.
  expect(reads.map(([name]) => name)).toEqual([
    'GET /checklists/:uid/:documentId',
    'GET /submissions/:uid/:documentId',
  ]);
});

describe('a user of the public site with', () => {
  let token: string;
  let role: number;
  beforeAll(async () => {
    ({ token, role } = await resident(lerum.strapi));
  });

  test.each(givenTo)('%s gets where that leads', async (_what, held) => {
    await giveScopes(lerum.strapi, role, held.map(named));
    expect(await found(token)).toEqual(shouldGet(held));
  });
});

interface Residents {
  readonly add: (user: object) => Promise<{ readonly id: number }>;
}

interface Sessions {
  readonly issue: (payload: object) => string | Promise<string>;
}

/** Somebody who has an account on the public site, with a role of their own. */
const resident = async (strapi: Core.Strapi) => {
  const { id: role } = (await strapi.db.query('plugin::users-permissions.role').create({
    data: { name: 'Invånare', type: 'invanare', description: '' } as never,
  })) as { id: number };
  const accounts = strapi.plugin('users-permissions');
  const { id } = await accounts.service<Residents>('user').add({
    username: 'Ida Invånare',
    email: 'ida@lerum.example',
    provider: 'local',
    confirmed: true,
    role,
  });
  return { role, token: await accounts.service<Sessions>('jwt').issue({ id }) };
};

const giveScopes = async (strapi: Core.Strapi, role: number, actions: readonly string[]) => {
  const query = strapi.db.query('plugin::users-permissions.permission');
  await query.deleteMany({ where: { role: { id: role } } });
  for (const action of actions) await query.create({ data: { action, role } as never });
};
