import { inBrief } from '../../src/language/in-brief';
import { lockPlugin } from '../policies/lock';
import { PLUGIN_ID } from '../plugin-id';
import { asUid, inTransaction, type Strapi } from '../strapi';
import { isOurs, ours, rightsIn, tables, type Right, type RightsTable } from './rights';

/**
 * A boot without the plugin costs roles, tokens and users the rights to it: Strapi removes
 * rights it knows no action for. A copy of them is kept where Strapi does not look, a row a
 * right, so that those who change some at once do not write over each other.
 */
const prefix = `plugin_${PLUGIN_ID}_right_`;

const keyOf = ({ uid, holder, who, data }: Right): string =>
  `${prefix}${uid}/${holder}/${who}/${data.action}`;

const copies = (strapi: Strapi) => strapi.db.query('strapi::core-store');

const keep = async (strapi: Strapi, rights: readonly Right[]): Promise<void> => {
  for (const right of rights) {
    const key = keyOf(right);
    await copies(strapi).deleteMany({ where: { key } });
    const value = JSON.stringify(right);
    await copies(strapi).create({ data: { key, value, type: 'object' } });
  }
};

const forget = async (strapi: Strapi, keys: readonly string[]): Promise<void> => {
  if (keys.length > 0) await copies(strapi).deleteMany({ where: { key: { $in: [...keys] } } });
};

const kept = async (strapi: Strapi): Promise<ReadonlyMap<string, Right>> => {
  const rows = (await copies(strapi).findMany({ where: { key: { $startsWith: prefix } } })) as {
    readonly key: string;
    readonly value: string;
  }[];
  return new Map(rows.map(({ key, value }) => [key, JSON.parse(value) as Right]));
};

const there = async (strapi: Strapi): Promise<ReadonlyMap<string, Right>> => {
  const rights: Right[] = [];
  for (const table of tables) rights.push(...(await rightsIn(strapi, table)));
  return new Map(rights.map((right) => [keyOf(right), right]));
};

/**
 * From now on the copy is as the rights are: what an admin takes away is taken from the
 * copy too, and first, so that nobody is ever given back what was taken from them.
 */
export const watchRights = (strapi: Strapi): void => {
  for (const table of tables) {
    strapi.db.lifecycles.subscribe({
      models: [table.uid],
      afterCreate: ({ result }: Written) => keepWritten(strapi, table, result),
      afterUpdate: ({ result }: Written) => keepWritten(strapi, table, result),
      beforeDelete: ({ params }: Deleting) => forgetWhere(strapi, table, params.where),
      beforeDeleteMany: ({ params }: Deleting) => forgetWhere(strapi, table, params.where),
    });
  }
};

interface Written {
  readonly result?: { readonly id?: unknown; readonly action?: unknown } | null;
}

interface Deleting {
  readonly params: { readonly where?: object };
}

const keepWritten = async (
  strapi: Strapi,
  table: RightsTable,
  result: Written['result']
): Promise<void> => {
  if (isOurs(result?.action)) await keep(strapi, await rightsIn(strapi, table, { id: result?.id }));
};

const forgetWhere = async (strapi: Strapi, table: RightsTable, where = {}): Promise<void> => {
  const going = await rightsIn(strapi, table, where);
  await forget(strapi, going.map(keyOf));
};

/**
 * Gives back what a boot without the plugin has cost, to roles and tokens that are still
 * there; then makes the copy what there is. One node at a time.
 */
export const giveBackRights = async (strapi: Strapi): Promise<void> => {
  try {
    await inTransaction(strapi, async () => {
      await lockPlugin(strapi);
      const copy = await kept(strapi);
      if (await wasCleaned(strapi)) await giveBack(strapi, copy);
      const now = await there(strapi);
      await keep(strapi, missingIn(copy, now));
      await forget(
        strapi,
        [...copy.keys()].filter((key) => !now.has(key))
      );
    });
  } catch (error) {
    strapi.log.error(
      `The publication checklist could not see to who may do what with it: ${inBrief(error)}`
    );
  }
};

/** Keeps what the copy lacks: an import has replaced it with that of another site. */
export const keepRights = async (strapi: Strapi): Promise<void> => {
  await keep(strapi, missingIn(await kept(strapi), await there(strapi)));
};

const missingIn = (copy: ReadonlyMap<string, Right>, now: ReadonlyMap<string, Right>) =>
  [...now].flatMap(([key, right]) => (copy.has(key) ? [] : [right]));

/**
 * Whether Strapi has started without the plugin: at the end of each boot it gives super
 * admins every right there is, so that they have none of ours only then. What is missing
 * at any other time, somebody has taken away.
 */
const wasCleaned = async (strapi: Strapi): Promise<boolean> => {
  const where = { ...ours, role: { code: 'strapi-super-admin' } };
  return (await strapi.db.query('admin::permission').count({ where })) === 0;
};

const giveBack = async (strapi: Strapi, copy: ReadonlyMap<string, Right>): Promise<void> => {
  const now = await there(strapi);
  let given = 0;
  for (const [key, { uid, holder, who, data }] of copy) {
    if (now.has(key) || !(uid in strapi.contentTypes)) continue;
    const { target } = strapi.db.metadata.get(uid).attributes[holder] as { target: string };
    const found = (await strapi.db.query(target).findOne({ where: { documentId: who } })) as {
      readonly id: number;
    } | null;
    if (found === null) continue;
    await strapi.db.query(asUid(uid)).create({ data: { ...data, [holder]: found.id } as never });
    given += 1;
  }
  if (given > 0)
    strapi.log.info(
      `The publication checklist gave back ${given} rights that Strapi had removed while the plugin was off.`
    );
};
