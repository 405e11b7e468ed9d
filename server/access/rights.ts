import { PLUGIN_ID } from '../plugin-id';
import type { Strapi } from '../strapi';

/** A right to something of the plugin's, as Strapi keeps it. */
export interface Right {
  /** The table it is in. */
  readonly uid: string;
  /** The attribute that says who has it. */
  readonly holder: string;
  /**
   * Whose it is, by `documentId`: it is another in each installation, so that a copy that
   * an import brings along gives nobody anything.
   */
  readonly who: string;
  readonly data: { readonly action: string } & Readonly<Record<string, unknown>>;
}

/** Where Strapi keeps who may do what. */
export interface RightsTable {
  readonly uid: string;
  /** Attributes that say who has a right; each row has one of them. */
  readonly holders: readonly string[];
}

export const tables: readonly RightsTable[] = [
  { uid: 'admin::permission', holders: ['role', 'apiToken'] },
  { uid: 'admin::api-token-permission', holders: ['token'] },
  { uid: 'plugin::users-permissions.permission', holders: ['role'] },
];

const begin = `plugin::${PLUGIN_ID}.`;

export const ours = { action: { $startsWith: begin } };

export const isOurs = (action: unknown): boolean =>
  typeof action === 'string' && action.startsWith(begin);

/** What a right says, beside who has it. Not each table has all of these. */
const said = ['action', 'actionParameters', 'subject', 'properties', 'conditions'] as const;

type RightRow = Readonly<Record<string, unknown>> & { readonly action: string };

/** Rights to the plugin in a table: all, or some of them. */
export const rightsIn = async (
  strapi: Strapi,
  { uid, holders }: RightsTable,
  where: object = {}
): Promise<Right[]> => {
  if (!(uid in strapi.contentTypes)) return [];
  const rows = (await strapi.db.query(uid).findMany({
    where: { $and: [where, ours] },
    populate: [...holders],
  })) as RightRow[];
  return rows.flatMap((row) =>
    holders.flatMap((holder) => {
      const who = (row[holder] as { readonly documentId?: unknown } | null)?.documentId;
      return typeof who === 'string' ? [{ uid, holder, who, data: dataOf(row) }] : [];
    })
  );
};

const dataOf = (row: RightRow): Right['data'] => ({
  ...Object.fromEntries(said.flatMap((name) => (name in row ? [[name, row[name]]] : []))),
  action: row.action,
});
