import { warnOfIsolation } from '../../server/database/isolation';
import { verifyLedger } from '../../server/ledger/verify';
import type { DatabaseTransaction } from '../../server/strapi';
import { tables } from '../../server/tables';
import { overhear } from './support/overheard';
import { approve, submitted } from './support/decisions';
import { integrityPage, scanPublic } from './support/integrity';
import {
  ANSWER,
  NEWS,
  PAGE,
  POLICY,
  closeAll,
  openMunicipality,
  type Municipality,
} from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  ledger,
  publicTitles,
  publishedNews,
} from './support/news';
import { dropDatabase, freshDatabase, inSchema, type Database } from './support/databases';
import { customToken } from './support/tokens';

afterEach(closeAll);

test('answers and decisions outlive a boot with the plugin turned off', async () => {
  const database = freshDatabase();
  const on = await openMunicipality({ database });
  const { documentId } = await publishedNews(on.strapi, 'Före avstängningen');
  await on.close();

  const off = await openMunicipality({ database, env: { CHECKLIST: 'false' } });
  expect(off.strapi.plugin('publication-checklist')).toBeUndefined();
  await off.close();

  const onAgain = await openMunicipality({ database, env: { CHECKLIST: 'true' } });
  expect(await ledger(onAgain.strapi)).toMatchObject([
    { entryDocumentId: documentId, outcome: 'published' },
  ]);
  expect(await onAgain.strapi.db.query(ANSWER).count()).toBe(4);
  await onAgain.close();
  dropDatabase(database);
});

describe('one boot with the plugin turned off, and on again', () => {
  const plugin = 'plugin::publication-checklist';
  const adminRights = 'admin::permission';
  const userRights = 'plugin::users-permissions.permission';

  let database: Database;
  beforeEach(() => {
    database = freshDatabase();
  });
  afterEach(async () => {
    await closeAll();
    dropDatabase(database);
  });

  const turnedOn = () => openMunicipality({ database, env: { CHECKLIST: 'true' } });
  const turnedOff = async (meanwhile?: (lerum: Municipality) => Promise<void>) => {
    const off = await openMunicipality({ database, env: { CHECKLIST: 'false' } });
    await meanwhile?.(off);
    await off.close();
  };

  /** Rights of the plugin's own that a role of the panel has. */
  const rightsOf = async ({ strapi }: Municipality, code: string) => {
    const where = { action: { $startsWith: plugin }, role: { code } };
    const rows = await strapi.db.query(adminRights).findMany({ where, orderBy: { action: 'asc' } });
    return (rows as { action: string }[]).map(({ action }) => action.slice(plugin.length + 1));
  };

  const counts = async ({ strapi }: Municipality) => {
    const own = [...strapi.db.metadata.values()].filter(({ uid }) => uid.startsWith(plugin));
    expect(own.map(({ tableName }) => tableName).sort()).toEqual([...tables].sort());
    const counted = own.map(async ({ uid }) => [uid, await strapi.db.query(uid).count()] as const);
    return Object.fromEntries(await Promise.all(counted));
  };

  const authenticated = async ({ strapi }: Municipality) => {
    const roles = strapi.db.query('plugin::users-permissions.role');
    return ((await roles.findOne({ where: { type: 'authenticated' } })) as { id: number }).id;
  };

  test('leaves the chief, a token and a user what they were allowed to do', async () => {
    const on = await turnedOn();
    const redaktor = await on.as('redaktor');
    const { documentId } = await clearNews(on.strapi, 'Känslig fråga');
    await answer(on.strapi, documentId, { publicity: { selected: ['ja'] } });
    const submission = await submitted(redaktor, documentId);
    const draft = await draftNews(on.strapi, 'Besvaras utifrån');
    const scopes = [`${plugin}.answer.update`, `${NEWS}.update`];
    const token = await customToken(on, 'Enkät', scopes);
    const right = { action: `${plugin}.checklist.findOne`, role: await authenticated(on) };
    await on.strapi.db.query(userRights).create({ data: right as never });
    const before = await rightsOf(on, 'kommunikationschef');
    await on.close();
    await turnedOff();

    const again = await turnedOn();
    expect(before).toContain('held.decide');
    expect(await rightsOf(again, 'kommunikationschef')).toEqual(before);
    expect((await approve(await again.as('chef'), submission)).status).toBe(200);
    const at = `/api/publication-checklist/checklists/${NEWS}/${draft.documentId}`;
    await again.http
      .put(`${at}/answers/${POLICY}/sender?locale=sv`)
      .set('Authorization', `Bearer ${token}`)
      .send({ value: { selected: ['larande'] } })
      .expect(200);
    const users = { action: right.action, role: { type: 'authenticated' } };
    expect(await again.strapi.db.query(userRights).count({ where: users })).toBe(1);
  });

  test('gives nobody back what was taken from them before', async () => {
    const on = await turnedOn();
    const where = { action: `${plugin}.held.emergency`, role: { code: 'kommunikationschef' } };
    const rights = on.strapi.db.query(adminRights);
    const taken = (await rights.findOne({ where })) as { id: number };
    await rights.delete({ where: { id: taken.id } });
    const left = await rightsOf(on, 'kommunikationschef');
    await on.close();
    await turnedOff();
    const again = await turnedOn();
    expect(left).not.toContain('held.emergency');
    expect(await rightsOf(again, 'kommunikationschef')).toEqual(left);
  });

  test('gives a right back as it was last, with its conditions, and once', async () => {
    const on = await turnedOn();
    const where = { action: `${plugin}.held.read`, role: { code: 'kommunikationschef' } };
    const conditions = ['admin::is-creator'];
    const rights = on.strapi.db.query(adminRights);
    const { id } = (await rights.findOne({ where })) as { id: number };
    await rights.update({ where: { id }, data: { conditions } as never });
    await on.close();
    await turnedOff();
    await (await turnedOn()).close();
    const again = await turnedOn();
    const rows = await again.strapi.db.query(adminRights).findMany({ where });
    expect(rows).toMatchObject([{ conditions }]);
  });

  test('gives nothing to a role that was removed meanwhile', async () => {
    const on = await turnedOn();
    await on.close();
    await turnedOff(async ({ strapi }) => {
      const roles = strapi.db.query('admin::role');
      const where = { code: 'kommunikationschef' };
      const { id } = (await roles.findOne({ where })) as { id: number };
      await roles.delete({ where: { id } });
    });
    const again = await turnedOn();
    const where = {
      action: { $startsWith: plugin },
      role: { code: { $ne: 'strapi-super-admin' } },
    };
    expect(await again.strapi.db.query(adminRights).count({ where })).toBe(0);
  });

  test('is no ground to give back what somebody has taken with SQL while it was on', async () => {
    const on = await turnedOn();
    const where = { action: `${plugin}.held.decide`, role: { code: 'kommunikationschef' } };
    const { id } = (await on.strapi.db.query(adminRights).findOne({ where })) as { id: number };
    await on.strapi.db.connection('admin_permissions').where({ id }).delete();
    await on.close();
    const again = await turnedOn();
    expect(await rightsOf(again, 'kommunikationschef')).not.toContain('held.decide');
  });

  test('loses no record, and finds what was published meanwhile', async () => {
    const on = await turnedOn();
    await publishedNews(on.strapi, 'Beslutad');
    const waiting = await draftNews(on.strapi, 'Utan svar');
    expect(await scanPublic(on.strapi)).toEqual({ looked: 1, found: 0 });
    await on.strapi.db
      .query(`${plugin}.notice-preference`)
      .createMany({ data: [{ userId: '1', muted: ['overdue'], digest: 'daily' } as never] });
    const before = await counts(on);
    expect(before).toMatchObject({ [`${plugin}.notice-preference`]: 1, [`${plugin}.decision`]: 1 });
    await on.close();
    await turnedOff(async ({ strapi }) => {
      await documents(strapi).publish({ documentId: waiting.documentId, locale: 'sv' });
    });

    const again = await turnedOn();
    expect(await counts(again)).toEqual(before);
    expect(await publicTitles(again.strapi, waiting.documentId)).toEqual({ sv: 'Utan svar' });
    expect(await scanPublic(again.strapi)).toEqual({ looked: 2, found: 1 });
    expect((await integrityPage(again)).findings).toMatchObject([
      { documentId: waiting.documentId, what: 'undecided', state: 'open' },
    ]);
    expect((await verifyLedger(again.strapi)).faults).toEqual([]);
  });
});

test('a database that would leave two public versions is warned of, in words', async () => {
  const { strapi } = await openMunicipality();
  const isMySql = process.env['TEST_DATABASE_CLIENT'] === 'mysql';
  const heard = overhear(strapi);
  try {
    // As the demo is configured.
    await warnOfIsolation(strapi);
    expect(heard.said()).not.toContain('isolation');
    if (isMySql) {
      await strapi.db.connection.raw('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await warnOfIsolation(strapi);
      expect(heard.said()).toContain('needs the transaction isolation READ COMMITTED');
    }
  } finally {
    heard.stop();
  }
});

describe('a content type without a policy', () => {
  /** SQL statements of a page's whole life. */
  const statements = async ({ strapi }: Municipality): Promise<number> => {
    const pages = documents(strapi, PAGE);
    await pages.findMany({});
    let count = 0;
    const onQuery = () => (count += 1);
    strapi.db.connection.on('query', onQuery);
    const { documentId } = await pages.create({ data: { title: 'Om oss' } });
    await pages.update({ documentId, data: { title: 'Om kommunen' } });
    await pages.publish({ documentId });
    await pages.update({ documentId, status: 'published', data: { title: 'Om Lerum' } });
    await pages.findMany({ status: 'published' });
    await pages.delete({ documentId });
    strapi.db.connection.off('query', onQuery);
    return count;
  };

  /** What the plugin does by the clock may fall into one life, and not into three. */
  const fewest = async (lerum: Municipality): Promise<number> => {
    const counted = [];
    for (let life = 0; life < 3; life += 1) counted.push(await statements(lerum));
    return Math.min(...counted);
  };

  test('costs not one query more than without the plugin', async () => {
    const on = await openMunicipality({ env: { CHECKLIST: 'true' } });
    const withPlugin = await fewest(on);
    await on.close();
    const off = await openMunicipality({ env: { CHECKLIST: 'false' } });
    const without = await fewest(off);
    await off.close();
    expect(without).toBeGreaterThan(10);
    expect(withPlugin).toBe(without);
  });
});

if (process.env['TEST_DATABASE_CLIENT'] === 'postgres') {
  test('a publish finds its tables in a schema of their own, wherever the connection looks', async () => {
    const database = inSchema(freshDatabase(), 'kommunen');
    const { strapi, close } = await openMunicipality({ database });
    const { documentId } = await clearNews(strapi, 'I ett eget schema');
    await strapi.db.transaction(async ({ trx }: { trx: unknown }) => {
      // As behind a pooler, which hands over a connection that somebody else has set up.
      await (trx as DatabaseTransaction).raw('set local search_path to public');
      await documents(strapi).publish({ documentId, locale: 'sv' });
    });
    expect(await publicTitles(strapi, documentId)).toEqual({ sv: 'I ett eget schema' });
    await close();
    delete process.env['DATABASE_SCHEMA'];
    dropDatabase(database);
  });
}
