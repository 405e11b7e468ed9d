import { accounts, demoPassword } from '../../playground/src/seed/accounts';
import { NEWS, openMunicipality, POLICY, type Municipality } from './support/municipality';
import { draftNews } from './support/news';
import { someoneWith, type Someone } from './support/someone';

/** What Strapi's router knows of a route. */
interface Layer {
  readonly methods: readonly string[];
  readonly path: string;
}

interface Asked {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** As it is registered: by it a route is known in what a test says. */
  readonly name: string;
}

let lerum: Municipality;
let someone: Someone;
let routes: Asked[];
let needed: ReadonlyMap<string, string>;
let permissions: string[];
let superAdmin: string;

beforeAll(async () => {
  lerum = await openMunicipality();
  const { documentId } = await draftNews(lerum.strapi, 'Utkast');
  const values: Readonly<Record<string, string>> = {
    uid: NEWS,
    documentId,
    policy: POLICY,
    key: POLICY,
    item: 'sender',
    id: '999999',
  };
  const layers = lerum.strapi.server.listRoutes() as unknown as Layer[];
  routes = layers
    .filter(({ path }) => path.includes('/publication-checklist/'))
    .flatMap(({ methods, path }) =>
      methods
        .filter((method) => method !== 'HEAD')
        .map((method) => ({
          method: method.toLowerCase() as Asked['method'],
          path: path.replace(/:([A-Za-z]+)/g, (_whole, name: string) => values[name] ?? 'x'),
          name: `${method} ${path}`,
        }))
    );
  needed = permissionsNeeded();
  permissions = [...new Set(needed.values())];
  someone = await someoneWith(lerum.strapi, lerum.http, []);
  const reply = await lerum.http
    .post('/admin/login')
    .send({ email: accounts.admin.email, password: demoPassword });
  superAdmin = (reply.body as { data?: { token: string } | null }).data?.token ?? '';
});
afterAll(() => lerum.close());

const isAdmin = ({ path }: Asked): boolean => !path.startsWith('/api/');

/** The permission each route of the settings names. */
const permissionsNeeded = (): Map<string, string> => {
  const registered = lerum.strapi.plugin('publication-checklist').routes as unknown as {
    admin: {
      routes: {
        method: string;
        path: string;
        config: { policies: (string | { config: { actions?: string[] } })[] };
      }[];
    };
  };
  return new Map(
    registered.admin.routes.flatMap(({ method, path, config }) =>
      config.policies.flatMap((policy) =>
        typeof policy === 'object' && policy.config.actions?.[0] !== undefined
          ? [[`${method} /publication-checklist${path}`, policy.config.actions[0]] as const]
          : []
      )
    )
  );
};

const ask = async ({ method, path }: Asked, token = '', body = '{}'): Promise<number> => {
  const asked = lerum.http[method](path).set('Content-Type', 'application/json');
  if (token !== '') asked.set('Authorization', `Bearer ${token}`);
  const { status } = await (method === 'get' ? asked : asked.send(body));
  return status;
};

/** Each route with what came of asking it: a table that shows every route at once. */
const table = async (
  some: readonly Asked[],
  answer: (asked: Asked) => Promise<unknown>
): Promise<Record<string, unknown>> => {
  const rows: [string, unknown][] = [];
  for (const asked of some) rows.push([asked.name, await answer(asked)]);
  return Object.fromEntries(rows);
};

const all = (some: readonly Asked[], value: unknown): Record<string, unknown> =>
  Object.fromEntries(some.map(({ name }) => [name, value]));

test('there are routes to try, in the panel and for programs', () => {
  expect(routes.filter(isAdmin).length).toBeGreaterThan(20);
  expect(routes.filter((each) => !isAdmin(each)).length).toBeGreaterThan(3);
  expect(needed.size).toBeGreaterThan(15);
});

test('nobody in particular gets 401 in the panel, and 403 as the public', async () => {
  expect(await table(routes, (each) => ask(each))).toEqual({
    ...all(routes.filter(isAdmin), 401),
    ...all(
      routes.filter((each) => !isAdmin(each)),
      403
    ),
  });
});

test('a token that is none gets 401', async () => {
  expect(await table(routes, (each) => ask(each, 'not-a-token'))).toEqual(all(routes, 401));
});

/** What is about nobody but whoever asks: their own submissions, and how they want to be told. */
const ofOnesOwn = [
  'GET /publication-checklist/submissions/mine',
  'GET /publication-checklist/notices/preferences',
  'PUT /publication-checklist/notices/preferences',
];

/** Asks for a permission and for the right to publish the very document. */
const needMore = ['POST /publication-checklist/emergency/:uid/:documentId'];

test('somebody of the panel without any right gets 403 everywhere but at their own', async () => {
  await someone.may([]);
  const panel = routes.filter((each) => isAdmin(each) && !ofOnesOwn.includes(each.name));
  expect(await table(panel, (each) => ask(each, someone.token))).toEqual(all(panel, 403));
});

test('every permission but the one that a route names gets 403', async () => {
  for (const permission of permissions) {
    const some = routes.filter(({ name }) => needed.get(name) === permission);
    await someone.may(permissions.filter((each) => each !== permission));
    expect(await table(some, (each) => ask(each, someone.token))).toEqual(all(some, 403));
  }
});

test('the permission that a route names is enough', async () => {
  for (const permission of permissions) {
    const some = routes.filter(({ name }) => needed.get(name) === permission);
    await someone.may([permission]);
    const answers = await table(some, async (each) =>
      [401, 403, 405, 500].includes(await ask(each, someone.token))
    );
    expect(answers).toEqual({
      ...all(some, false),
      ...all(
        some.filter(({ name }) => needMore.includes(name)),
        true
      ),
    });
  }
});

/** Routes that take nothing but their address. */
const bodyless = /\/(scan|unpublish|facts|restore)$/;

const bad: readonly [string, string][] = [
  ['a list for an object', '[]'],
  ['a text for an object', '"x"'],
  ['a list where a text belongs', '{"reason":["x"],"value":[[]],"draft":[],"key":["x"]}'],
  ['an object where a text belongs', '{"reason":{"$ne":""},"draft":{"key":{"$ne":1}},"seen":{}}'],
  ['keys of the prototype', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"a":1}}}'],
  ['what is no JSON', '{"reason":'],
  ['depth', `{"value":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ['ten megabytes', `{"value":"${'x'.repeat(10 * 1024 * 1024)}"}`],
];

test.each(bad)('%s is refused, and nothing breaks', async (what, body) => {
  const some = routes.filter(
    ({ method, path }) => ['post', 'put'].includes(method) && !bodyless.test(path)
  );
  const panel = some.filter(isAdmin);
  const answers = await table(panel, async (each) => {
    const status = await ask(each, superAdmin, body);
    return what === 'ten megabytes' ? status : status >= 400 && status < 500;
  });
  expect(answers).toEqual(all(panel, what === 'ten megabytes' ? 413 : true));
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});
