import { accounts, demoPassword } from '../../../playground/src/seed/accounts';
import { submitted } from '../support/decisions';
import { NEWS, openMunicipality, POLICY, type Municipality } from '../support/municipality';
import { draftNews } from '../support/news';
import {
  asking,
  expected,
  pluginRoutes,
  tableOf,
  type PluginRoute,
} from '../support/plugin-routes';
import { apiToken } from '../support/tokens';

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** Names that every object of JavaScript has, and bytes that some databases do not take. */
const strange: readonly (readonly [string, string])[] = [
  ['the prototype', '__proto__'],
  ['what made every object', 'constructor'],
  ['a method of every object', 'toString'],
  ['SQL', `x'; DROP TABLE pc_decisions; --`],
  ['a filter', '{"$ne":""}'],
  ['a way up', '../../../etc/passwd'],
  ['a zero byte', 'a\u0000b'],
  ['half a character', 'a%ED%A0%80b'],
  ['a percent sign alone', 'a%b'],
  ['all of them', '*'],
  ['a negative number', '-1'],
  ['more than an integer holds', '99999999999999999999'],
  ['five thousand letters', 'a'.repeat(5_000)],
];

let lerum: Municipality;
let routes: PluginRoute[];
let routesWith: (value: string) => PluginRoute[];
let tokenFor: (route: PluginRoute) => string;
let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  lerum = await openMunicipality();
  const { documentId } = await draftNews(lerum.strapi, 'Utkast');
  const id = await submitted(await lerum.as('redaktor'), documentId);
  const values = { uid: NEWS, documentId, policy: POLICY, key: POLICY, item: 'sender', id };
  const both = (given: Readonly<Record<string, string>>): PluginRoute[] => [
    ...pluginRoutes(lerum, 'panel', given),
    ...pluginRoutes(lerum, 'api', given),
  ];
  routes = both(values);
  routesWith = (value) =>
    Object.keys(values).flatMap((name) =>
      both({ ...values, [name]: encoded(value) })
        .filter((route) => route.name.includes(`:${name}`))
        .map((route) => ({ ...route, name: `${route.path.slice(0, 5)} ${route.name} by ${name}` }))
    );
  const login = { email: accounts.admin.email, password: demoPassword };
  const reply = await lerum.http.post('/admin/login').send(login);
  const superAdmin = (reply.body as { data?: { token: string } | null }).data?.token ?? '';
  const program = await apiToken(lerum);
  tokenFor = ({ path }) => (path.startsWith('/api/') ? program : superAdmin);
  ask = asking(lerum);
});
afterAll(() => lerum.close());

/** What is encoded already, or cannot be, is sent as it is. */
const encoded = (value: string): string =>
  value.includes('%') ? value : encodeURIComponent(value);

const isRefused = (status: number): boolean => status >= 400 && status < 500;

/** Routes that take nothing but their address. */
const bodyless = /\/(scan|unpublish|facts|restore|claim)$/;

const badBodies: readonly (readonly [string, string])[] = [
  ['a list for an object', '[]'],
  ['a text for an object', '"x"'],
  ['nothing for an object', 'null'],
  ['a list where a text belongs', '{"reason":["x"],"value":[[]],"draft":[],"key":["x"]}'],
  ['an object where a text belongs', '{"reason":{"$ne":""},"draft":{"key":{"$ne":1}},"seen":{}}'],
  ['keys of the prototype', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"a":1}}}'],
  [
    'keys of the prototype within',
    '{"value":{"__proto__":{"isAdmin":true}},"draft":{"__proto__":{"key":"x"},"items":{"constructor":1}}}',
  ],
  ['what is no JSON', '{"reason":'],
  ['depth', `{"value":${deep(5_000)}}`],
  ['depth in a draft', `{"draft":{"items":${deep(5_000)}},"revision":0}`],
  ['depth in a layout', `{"organisation":{"units":${deep(5_000)}},"revision":0}`],
  ['breadth', `{"value":[${'1,'.repeat(60_000)}1]}`],
  [
    'a zero byte',
    '{"reason":"\\u0000","comment":"\\u0000","value":"\\u0000","message":["\\u0000"]}',
  ],
];

/** What a route is for may be nothing at all: then a body that says nothing is none the worse. */
const takesNothing = (body: string, { name }: PluginRoute): boolean =>
  bodyless.test(name) ||
  (['[]', 'null', '{"reason":'].includes(body) &&
    ['POST /submissions', 'PUT /notices/preferences'].some((each) => name.startsWith(each)));

test.each(badBodies)('%s is refused by every route, and nothing breaks', async (_what, body) => {
  const some = routes.filter(
    (route) => ['post', 'put'].includes(route.method) && !takesNothing(body, route)
  );
  const found = await tableOf(some, async (each) => {
    const status = await ask(each, tokenFor(each), body);
    return isRefused(status) || status;
  });
  expect(found).toEqual(expected(some, () => true));
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

const tenMegabytes = 'x'.repeat(10 * 1024 * 1024);

test('ten megabytes are too much for every route', async () => {
  const some = routes.filter(({ method }) => method !== 'get' && method !== 'delete');
  const found = await tableOf(some, (each) =>
    ask(each, tokenFor(each), `{"value":"${tenMegabytes}"}`)
  );
  expect(found).toEqual(expected(some, () => 413));
});

test.each(strange)('%s in an address leads nowhere, and nothing breaks', async (_what, value) => {
  const some = routesWith(value);
  const found = await tableOf(some, async (each) => {
    const status = await ask(each, tokenFor(each));
    return isRefused(status) || status;
  });
  expect(found).toEqual(expected(some, () => true));
});

const badQueries: readonly string[] = [
  'locale[]=sv',
  'locale[$ne]=sv',
  'locale=__proto__',
  'locale=%00',
  '__proto__[isAdmin]=1',
  'constructor[prototype][isAdmin]=1',
  'uid[$ne]=x&documentId[$ne]=x&search[$ne]=x&from[$ne]=x&to[]=x',
  'search=%00&uid=%00&documentId=%00&from=%00&to=%00&sender=%00',
  'page=-1&limit=-1&before=-1&pageSize=-1',
  'page=1e99&limit=1e99&before=1e99&pageSize=1e99',
  'sort=password&order=drop&state=__proto__&format=__proto__&since=%00',
  `search=${'a'.repeat(5_000)}`,
  `search=${encodeURIComponent("%_\\' OR 1=1 --")}`,
  `a${'[a]'.repeat(2_000)}=1`,
];

test.each(badQueries)('nothing breaks by ?%s', async (query) => {
  const some = routes.filter(({ method }) => method === 'get');
  const found = await tableOf(some, async (each) => {
    const path = `${each.path}?${query}`;
    const status = await ask({ ...each, path }, tokenFor(each));
    return status < 500 || status;
  });
  expect(found).toEqual(expected(some, () => true));
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test('after all that everything is there, and answers', async () => {
  const reads = routes.filter(({ method, name }) => method === 'get' && !name.includes('differen'));
  const found = await tableOf(reads, (each) => {
    const query = each.name.endsWith('/documents') ? `?uid=${NEWS}` : '';
    return ask({ ...each, path: `${each.path}${query}` }, tokenFor(each));
  });
  expect(found).toEqual(expected(reads, () => 200));
});
