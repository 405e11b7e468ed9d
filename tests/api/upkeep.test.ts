import { setTimeout } from 'node:timers/promises';
import type { IntegrityPage } from '../../src/contracts/integrity';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import {
  closeAll,
  openMunicipality,
  PAGE,
  type Client,
  type Municipality,
} from './support/municipality';
import { documents, draftNews, ledger, publishedNews } from './support/news';
import { overhear } from './support/overheard';
import { dataOf, putInForce, written } from './support/policies';

/** What Strapi does for the plugin in the background: as it is, not as the other tests have it. */

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(async () => {
  await closeAll();
  dropDatabase(database);
});

const plugin = 'publication-checklist';
const opened = (upkeep: 'on' | 'off') =>
  openMunicipality({ database, env: { CHECKLIST_UPKEEP: upkeep } });

const admins = new WeakMap<Municipality, Promise<Client>>();

/** Logged in once: who does so again and again is soon refused. */
const adminOf = (lerum: Municipality): Promise<Client> => {
  const admin = admins.get(lerum) ?? lerum.as('admin');
  admins.set(lerum, admin);
  return admin;
};

const page = async (lerum: Municipality): Promise<IntegrityPage> =>
  dataOf(await (await adminOf(lerum)).get(`/${plugin}/integrity`).expect(200));

const lastScan = async (lerum: Municipality) => (await page(lerum)).lastScan;

/** Until something has come about; the test's own patience ends it. */
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await setTimeout(50);
};

const listening = ({ strapi }: Municipality): Promise<void> =>
  new Promise((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });

const idle = (lerum: Municipality) => until(async () => (await page(lerum)).scanning === null);

const ruleOf = ({ strapi }: Municipality, task: string): unknown =>
  strapi.cron.jobs.find(({ name }) => name === `${plugin}.${task}`)?.options;

describe('with upkeep', () => {
  test('Strapi looks once it listens, says what it found, and keeps what the config says', async () => {
    const before = await opened('off');
    await publishedNews(before.strapi, 'Beslutad');
    // What there is has its baseline.
    await (await adminOf(before)).post(`/${plugin}/integrity/scan`).expect(202);
    await idle(before);
    const { documentId } = await draftNews(before.strapi, 'Smugen ut');
    const news = before.strapi.db.connection('nyheter');
    await news.where({ document_id: documentId }).update({ published_at: new Date() });
    await before.strapi.db
      .connection('pc_decisions')
      .update({ decided_at: new Date('2001-01-01') });
    await before.close();

    const lerum = await opened('on');
    lerum.strapi.config.set(`plugin::${plugin}.ledger.keepFor`, 'P5Y');
    const overheard = overhear(lerum.strapi);
    try {
      await listening(lerum);
      await until(() => overheard.said().includes('found 1 public versions'));
    } finally {
      overheard.stop();
    }
    expect(await lastScan(lerum)).toMatchObject({ looked: 2 });
    expect(ruleOf(lerum, 'integrity')).toMatchObject({ rule: '23 3 * * *' });
    expect(ruleOf(lerum, 'ledger')).toMatchObject({ rule: '7 * * * *' });
  });

  test('the ledger keeps for as long as the config says', async () => {
    const before = await opened('off');
    const { documentId } = await publishedNews(before.strapi, 'För länge sedan');
    await documents(before.strapi).unpublish({ documentId, locale: 'sv' });
    const old = { decided_at: new Date('2001-01-01') };
    await before.strapi.db.connection('pc_decisions').update(old);
    await before.close();
    const lerum = await opened('on');
    lerum.strapi.config.set(`plugin::${plugin}.ledger.keepFor`, 'P5Y');
    await listening(lerum);
    await until(async () => (await ledger(lerum.strapi)).length === 0);
    const checkpoints = lerum.strapi.db.query(`plugin::${plugin}.checkpoint`);
    expect(await checkpoints.count({ where: { kind: 'retention' } })).toBe(1);
    await until(async () => (await lastScan(lerum)) !== null);
    await idle(lerum);
  });

  test('a type that a policy begins to govern gets its baseline at once', async () => {
    const lerum = await opened('on');
    const { documentId } = await documents(lerum.strapi, PAGE).create({ data: { title: 'Om' } });
    await documents(lerum.strapi, PAGE).publish({ documentId });
    await putInForce(await adminOf(lerum), written({ key: 'sidor', contentTypes: [PAGE] }));
    await until(async () => (await ledger(lerum.strapi)).length > 0);
    expect(await ledger(lerum.strapi)).toMatchObject([
      { entryDocumentId: documentId, outcome: 'baseline' },
    ]);
    await idle(lerum);
  });
});

test('without upkeep Strapi does nothing of it', async () => {
  const lerum = await opened('off');
  await listening(lerum);
  await setTimeout(1_000);
  expect(await lastScan(lerum)).toBeNull();
  expect(ruleOf(lerum, 'integrity')).toBeUndefined();
  expect(ruleOf(lerum, 'ledger')).toBeUndefined();
});

test.each(['every night', '99 3 * * *', '* * * *'])(
  'a schedule that is none, “%s”, is refused at boot, by its path',
  async (schedule) => {
    await expect(
      openMunicipality({ database, env: { CHECKLIST_UPKEEP: 'on', CHECKLIST_SCHEDULE: schedule } })
    ).rejects.toThrow(/integrity\.schedule: .*cron/);
  }
);
