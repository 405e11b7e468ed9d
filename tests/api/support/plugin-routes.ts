import type { Municipality } from './municipality';

/** A route of the plugin, as Strapi's router has registered it. */
export interface PluginRoute {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With what is asked about put in. */
  readonly path: string;
  /** As it is registered, without where it is mounted: `GET /ledger`. */
  readonly name: string;
}

interface Layer {
  readonly methods: readonly string[];
  readonly path: string;
}

const mounts = { panel: '/publication-checklist', api: '/api/publication-checklist' } as const;

/**
 * Every route that the running Strapi answers under the plugin's name: none can be
 * forgotten that is there.
 * @param values what stands for `:name` in a path
 */
export const pluginRoutes = (
  { strapi }: Municipality,
  mount: keyof typeof mounts,
  values: Readonly<Record<string, string>>
): PluginRoute[] => {
  const layers = strapi.server.listRoutes() as unknown as Layer[];
  return layers
    .filter(({ path }) => path.startsWith(`${mounts[mount]}/`))
    .flatMap(({ methods, path }) =>
      methods
        .filter((method) => method !== 'HEAD')
        .map((method) => ({
          method: method.toLowerCase() as PluginRoute['method'],
          path: path.replace(/:([A-Za-z]+)/g, (_whole, name: string) => values[name] ?? 'x'),
          name: `${method} ${path.slice(mounts[mount].length)}`,
        }))
    );
};

/** Asks a route, and says what came of it. */
export const asking =
  ({ http }: Municipality) =>
  async ({ method, path }: PluginRoute, token = '', body = '{}'): Promise<number> => {
    const asked = http[method](path).set('Content-Type', 'application/json');
    if (token !== '') asked.set('Authorization', `Bearer ${token}`);
    const { status } = await (method === 'get' ? asked : asked.send(body));
    return status;
  };

/** Each route with what came of it: a table that shows every route at once. */
export const tableOf = async (
  routes: readonly PluginRoute[],
  answer: (route: PluginRoute) => Promise<unknown>
): Promise<Record<string, unknown>> => {
  const rows: [string, unknown][] = [];
  for (const route of routes) rows.push([route.name, await answer(route)]);
  return Object.fromEntries(rows);
};

/** The same table, as it should be. */
export const expected = (
  routes: readonly PluginRoute[],
  answer: (route: PluginRoute) => unknown
): Record<string, unknown> =>
  Object.fromEntries(routes.map((route) => [route.name, answer(route)]));

/** What somebody who is let through may be told; anything else is a closed door, or a broken one. */
export const isLetThrough = (status: number): boolean =>
  ![401, 403, 405].includes(status) && status < 500;
