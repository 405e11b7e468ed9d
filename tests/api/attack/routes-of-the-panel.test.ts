import { permissions as known } from '../../../server/access/permissions';
import { openMunicipality, NEWS, POLICY, type Municipality } from '../support/municipality';
import { submitted } from '../support/decisions';
import { guardsOfThePanel, letsThrough, namedBy } from '../support/guards';
import { draftNews } from '../support/news';
import {
  asking,
  expected,
  isLetThrough,
  pluginRoutes,
  tableOf,
  type PluginRoute,
} from '../support/plugin-routes';
import { someoneWith, type Someone } from '../support/someone';

let lerum: Municipality;
let someone: Someone;
let routes: PluginRoute[];
let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  lerum = await openMunicipality();
  const { documentId } = await draftNews(lerum.strapi, 'Utkast');
  const id = await submitted(await lerum.as('redaktor'), documentId);
  const values = { uid: NEWS, documentId, policy: POLICY, key: POLICY, item: 'sender', id };
  routes = pluginRoutes(lerum, 'panel', values);
  ask = asking(lerum);
  someone = await someoneWith(lerum.strapi, lerum.http, []);
});
afterAll(() => lerum.close());

const permissions: readonly string[] = Object.values(known);
const documentRights = ['document.read', 'document.update', 'document.publish'];

const guardOf = ({ name }: PluginRoute) => guardsOfThePanel[name] ?? ['nobody has thought of it'];

test('every route there is has a guard that somebody has thought of', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(guardsOfThePanel).sort());
});

test('every permission there is opens a route', () => {
  const named = namedBy(guardsOfThePanel).filter((need) => !documentRights.includes(need));
  expect(named.sort()).toEqual([...permissions].sort());
});

test('nobody in particular gets 401 everywhere', async () => {
  expect(await tableOf(routes, (each) => ask(each))).toEqual(expected(routes, () => 401));
});

test('a token that is none gets 401 everywhere', async () => {
  const found = await tableOf(routes, (each) => ask(each, 'not-a-token'));
  expect(found).toEqual(expected(routes, () => 401));
});

const people: readonly (readonly [string, readonly string[]])[] = [
  ['no right at all', []],
  ['every right to the document, and no permission', documentRights],
  ...documentRights.map((right) => [`${right} alone`, [right]] as const),
  ...permissions.map((each) => [`${each} alone`, [each]] as const),
  ...permissions.map(
    (each) => [`${each} and the rights to the document`, [each, ...documentRights]] as const
  ),
  ...permissions.map(
    (each) =>
      [
        `everything but ${each}`,
        [...permissions.filter((other) => other !== each), ...documentRights],
      ] as const
  ),
  ...documentRights.map(
    (each) =>
      [
        `everything but ${each}`,
        [...permissions, ...documentRights.filter((other) => other !== each)],
      ] as const
  ),
  ['everything', [...permissions, ...documentRights]],
];

const seen = '0'.repeat(64);

/** Of those that look at what was sent before they look at whom: something to let through. */
const bodies: Readonly<Record<string, object>> = {
  'POST /held/:id/approve': { seen },
  'POST /held/:id/return': { comment: 'Nej' },
  'POST /held/:id/exempt': { seen, policy: POLICY, item: 'sender', reason: 'Nej' },
  'POST /held/:id/review': { comment: 'Nej' },
};

test.each(people)(
  'somebody with %s gets where that leads, and 403 elsewhere',
  async (_who, may) => {
    await someone.may(may.map(named));
    const found = await tableOf(routes, async (each) => {
      const status = await ask(each, someone.token, JSON.stringify(bodies[each.name] ?? {}));
      return isLetThrough(status) && !isHidden(each, status) ? 'let through' : status;
    });
    expect(found).toEqual(
      expected(routes, (each) => {
        if (letsThrough(guardOf(each), may)) return 'let through';
        return isHidden(each, 404) && isInTheQueue(each, may) ? 404 : 403;
      })
    );
  }
);

/** The one asked about is there: who is told that it is not may not know of it. */
const isHidden = ({ name }: PluginRoute, status: number): boolean =>
  name.includes('/held/:id') && status === 404;

/** Whether somebody gets as far as being told that there is no such submission. */
const isInTheQueue = (route: PluginRoute, may: readonly string[]): boolean =>
  letsThrough(guardOf(route).slice(0, 1), may);

/** As Strapi knows a right. */
const named = (right: string): string =>
  right.startsWith('document.') ? right : `plugin::publication-checklist.${right}`;

test('what is read comes with 200', async () => {
  await someone.may([...permissions, ...documentRights].map(named));
  const reads = routes.filter(({ method, name }) => method === 'get' && !name.includes('differen'));
  const found = await tableOf(reads, (each) => {
    const query = each.name.endsWith('/documents') ? `?uid=${NEWS}` : '';
    return ask({ ...each, path: `${each.path}${query}` }, someone.token);
  });
  expect(found).toEqual(expected(reads, () => 200));
});
