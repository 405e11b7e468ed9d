import { join } from 'node:path';
import { scanIntegrity } from '../../server/integrity/scan';
import { withLease } from '../../server/nodes/lease';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { integrityPage, openFindings, policiesOf, scanPublic } from './support/integrity';
import { NEWS, closeAll, openMunicipality, type Municipality } from './support/municipality';
import { countPublic, documents, draftNews, ledger, publishedNews } from './support/news';
import { contentTypeFile, playgroundWith, type App } from './support/playground-with';
import { written } from './support/policies';
import { copyOfRow } from './support/raw-rows';

/** What the gate cannot see and the integrity scan finds, done as somebody would do it. */

const databases: Database[] = [];
const database = (): Database => {
  const made = freshDatabase();
  databases.push(made);
  return made;
};
afterEach(closeAll);
afterAll(() => {
  databases.forEach(dropDatabase);
});

describe('a content type whose draft and publish is turned', () => {
  const uid = 'api::notis.notis';
  const policy = JSON.stringify(written({ key: 'notiser', contentTypes: [uid] }));
  const notices = (draftAndPublish: boolean): App =>
    playgroundWith('notis', {
      ...contentTypeFile('notis', {}, draftAndPublish),
      'notiser.json': JSON.parse(policy) as object,
    });

  test('on makes every row public: they are found, where the type had a baseline', async () => {
    const data = database();
    const without = notices(false);
    const withIt = notices(true);
    try {
      const policies = (app: App) => ({ CHECKLIST_POLICIES: join(app.dist, 'notiser.json') });
      const begun = await openMunicipality({
        database: data,
        dist: withIt.dist,
        env: policies(withIt),
      });
      expect(await scanPublic(begun.strapi)).toEqual({ looked: 0, found: 0 });
      await begun.close();
      // Nobody governs what has no draft and publish: the policy has to go for as long.
      const off = await openMunicipality({
        database: data,
        dist: without.dist,
        env: { CHECKLIST_POLICIES: 'none' },
      });
      const { documentId } = await documents(off.strapi, uid).create({ data: { title: 'Notis' } });
      await off.close();
      const on = await openMunicipality({
        database: data,
        dist: withIt.dist,
        env: policies(withIt),
      });
      expect(await scanPublic(on.strapi)).toEqual({ looked: 1, found: 1 });
      expect(await openFindings(on)).toMatchObject([
        { documentId, what: 'undecided', title: 'Notis' },
      ]);
    } finally {
      await closeAll();
      without.remove();
      withIt.remove();
    }
  });
});

describe('where what is found is to be unpublished', () => {
  const opened = async () => {
    // Each is opened anew, and each is logged in to.
    const env = { ADMIN_RATE_LIMIT: 'false' };
    const lerum = await openMunicipality({ database: database(), env });
    lerum.strapi.config.set('plugin::publication-checklist.integrity.unpublish', 'always');
    const { documentId } = await publishedNews(lerum.strapi, 'Beslutad');
    await scanPublic(lerum.strapi);
    return { lerum, documentId };
  };

  /** Public rows with nothing behind them. */
  const smuggle = async ({ strapi }: Municipality, many: number, title = 'Smugen ut') => {
    const { documentId } = await draftNews(strapi, title);
    const news = () => strapi.db.connection('nyheter');
    const row = await copyOfRow(strapi, documentId, 'draft');
    for (let number = 0; number < many; number += 1) {
      const its = { document_id: `${title}${number}`, published_at: new Date() };
      await news().insert({ ...row, ...its });
    }
  };

  test('all that nobody has decided on is, and what was decided stays', async () => {
    const { lerum } = await opened();
    await smuggle(lerum, 15);
    expect(await scanPublic(lerum.strapi)).toEqual({ looked: 16, found: 15 });
    expect(await countPublic(lerum.strapi)).toBe(1);
    expect(await openFindings(lerum)).toEqual([]);
    expect(await scanPublic(lerum.strapi)).toEqual({ looked: 1, found: 0 });
    expect((await ledger(lerum.strapi)).at(-1)).toMatchObject({
      outcome: 'unpublished',
      actorKind: 'system',
      actorName: 'Strapi',
      details: { reason: 'integrity.unpublish: always', what: 'undecided' },
    });
  });

  test('nothing is because somebody turns a policy on: it is found, and left', async () => {
    const { lerum } = await opened();
    await smuggle(lerum, 3);
    const policies = policiesOf(lerum.strapi);
    const scanned = await scanIntegrity(lerum.strapi, policies, { notesOnly: true });
    expect(scanned).toMatchObject({ result: { looked: 4, found: 3 } });
    expect(await countPublic(lerum.strapi)).toBe(4);
    expect(await openFindings(lerum)).toHaveLength(3);
  });

  test('what has changed since it was decided on stays: a field may have been removed', async () => {
    const { lerum, documentId } = await opened();
    const news = lerum.strapi.db.connection('nyheter');
    await news.where({ document_id: documentId }).update({ title: 'En annan' });
    expect(await scanPublic(lerum.strapi)).toEqual({ looked: 1, found: 1 });
    expect(await countPublic(lerum.strapi)).toBe(1);
    expect(await openFindings(lerum)).toMatchObject([{ documentId, what: 'changed' }]);
  });

  test('one that cannot be unpublished stays open, and keeps none of the others', async () => {
    const { lerum } = await opened();
    await smuggle(lerum, 1, 'Första');
    await smuggle(lerum, 1, 'Sista');
    lerum.strapi.db.lifecycles.subscribe({
      models: [NEWS],
      async beforeDelete({ params }) {
        const row: unknown = await lerum.strapi.db
          .query(NEWS)
          .findOne({ where: params.where as object });
        if ((row as { title: string }).title === 'Första') throw new Error('Inte den');
      },
    });
    expect(await scanPublic(lerum.strapi)).toMatchObject({ found: 2 });
    expect(await openFindings(lerum)).toMatchObject([{ title: 'Första' }]);
    expect(await countPublic(lerum.strapi)).toBe(2);
  });

  test('none of them is when they are many: the page says so', async () => {
    const { lerum } = await opened();
    await smuggle(lerum, 30);
    expect(await scanPublic(lerum.strapi)).toEqual({ looked: 31, found: 30 });
    expect(await countPublic(lerum.strapi)).toBe(31);
    expect(await integrityPage(lerum)).toMatchObject({
      open: 30,
      lastScan: { tooMany: 30 },
    });
  });
});

test('only one node looks at a time', async () => {
  const lerum = await openMunicipality({ database: database() });
  const { strapi: node } = lerum;
  const meanwhile = await withLease(node, 'integrity', 60_000, () =>
    scanIntegrity(node, policiesOf(lerum.strapi))
  );
  expect(meanwhile).toEqual({ held: true, result: { held: false } });
  expect(await scanPublic(lerum.strapi)).toEqual({ looked: 0, found: 0 });
});

test('while it looks, others have their turn', async () => {
  const lerum = await openMunicipality({ database: database() });
  const { documentId } = await draftNews(lerum.strapi, 'En av många');
  const news = () => lerum.strapi.db.connection('nyheter');
  const row = await copyOfRow(lerum.strapi, documentId, 'draft');
  for (let number = 0; number < 450; number += 1)
    await news().insert({ ...row, document_id: `many${number}`, published_at: new Date() });
  let turns = 0;
  const take = () => {
    turns += 1;
    next = setImmediate(take);
  };
  let next = setImmediate(take);
  const scanned = await scanPublic(lerum.strapi);
  clearImmediate(next);
  expect(scanned.looked).toBe(450);
  // As many as there are batches, at the least.
  expect(turns).toBeGreaterThanOrEqual(3);
});
