import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scanIntegrity, type Scanned } from '../../server/integrity/scan';
import { withLease } from '../../server/nodes/lease';
import type { Policies } from '../../server/policies/policies';
import type { Finding, IntegrityPage } from '../../src/contracts/integrity';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { NEWS, closeAll, openMunicipality, type Municipality } from './support/municipality';
import { countPublic, documents, draftNews, ledger, publishedNews } from './support/news';
import { NOTICE } from './support/notices';
import { playgroundCopy } from './support/playground-copy';
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

const policiesOf = ({ strapi }: Municipality): Policies =>
  strapi.plugin('publication-checklist').service<Policies>('policies');

const scan = async (lerum: Municipality): Promise<Scanned> => {
  const scanned = await scanIntegrity(lerum.strapi, policiesOf(lerum));
  if (!scanned.held) throw new Error('Somebody else scans');
  return scanned.result;
};

const open = async (lerum: Municipality): Promise<Finding[]> => {
  const admin = await lerum.as('admin');
  const reply = await admin.get('/publication-checklist/integrity').expect(200);
  const { findings } = (reply.body as { data: IntegrityPage }).data;
  return findings.filter(({ state }) => state === 'open');
};

const publishBySql = (lerum: Municipality, documentId: string) =>
  lerum.strapi.db
    .connection('nyheter')
    .where({ document_id: documentId })
    .update({ published_at: new Date() });

const outcomes = async (lerum: Municipality, documentId: string) =>
  (await ledger(lerum.strapi))
    .filter((row) => row.entryDocumentId === documentId)
    .map(({ outcome }) => outcome);

/** Both commands compile the app and boot it. */
const importPatience = 480_000;

/** Strapi's own command line, in an app. */
const strapiIn = (app: string) => async (args: readonly string[], env: Database) => {
  const bin = join(app, '../node_modules/@strapi/strapi/bin/strapi.js');
  await promisify(execFile)(process.execPath, [bin, ...args], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...env },
  });
};

/** All that one database holds in the other's place, as an admin moves it. */
const exportAndImport = async (from: Database, to: Database): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const app = playgroundCopy();
  const strapi = strapiIn(app.folder);
  try {
    const file = join(folder, 'lerum');
    await strapi(['export', '--no-encrypt', '--no-compress', '-f', file], from);
    await strapi(['import', '--force', '-f', `${file}.tar`], to);
  } finally {
    rmSync(folder, { recursive: true });
    app.remove();
  }
};

const DELEGATION = 'plugin::publication-checklist.delegation';

const delegation = (ref: string) => ({
  ref,
  principalId: '1',
  principalName: 'Kommunikationschefen',
  deputyId: '2',
  deputyName: 'Ersättaren',
  startsAt: '2026-01-01T00:00:00.000Z',
  endsAt: '2100-01-01T00:00:00.000Z',
});

/** On its way, and not due for as long as anybody looks. */
const mail = (onceKey: string) => ({
  channel: 'mail',
  onceKey,
  kind: 'submitted',
  to: 'chef@lerum.example',
  subject: 'Att besluta om',
  text: 'En text väntar.',
  state: 'pending',
  attempts: 0,
  happenedAt: '2026-01-01T00:00:00.000Z',
  nextAttemptAt: '2100-01-01T00:00:00.000Z',
});

const mark = (onceKey: string) => ({ ...mail(onceKey), channel: 'mark', state: 'told' });

describe('what `strapi import` brings', () => {
  let after: Municipality;
  let foreign: string;
  let decided: string;
  const to = database();

  // A hook of the suite closes what a test has opened; this one is opened for each anew.
  beforeAll(async () => {
    const from = database();
    const elsewhere = await openMunicipality({ database: from });
    foreign = (await draftNews(elsewhere.strapi, 'Från en annan webbplats')).documentId;
    await publishBySql(elsewhere, foreign);
    decided = (await publishedNews(elsewhere.strapi, 'Beslutad där den kom ifrån')).documentId;
    await elsewhere.strapi.db.query(DELEGATION).createMany({ data: [delegation('elsewhere')] });
    await elsewhere.strapi.db
      .query(NOTICE)
      .createMany({ data: [mail('elsewhere'), mark('told elsewhere')] });
    await elsewhere.close();

    const before = await openMunicipality({ database: to });
    await publishedNews(before.strapi, 'Ersätts');
    expect(await scan(before)).toEqual({ looked: 1, found: 0 });
    await before.strapi.db.query(DELEGATION).createMany({ data: [delegation('here')] });
    await before.strapi.db.query(NOTICE).createMany({ data: [mail('here'), mark('told here')] });
    await before.close();

    await exportAndImport(from, to);
  }, importPatience);

  beforeEach(async () => {
    after = await openMunicipality({ database: to });
  });

  test('and makes public is found, also where it comes with a past of its own', async () => {
    expect(await scan(after)).toEqual({ looked: 2, found: 1 });
    expect(await open(after)).toMatchObject([
      { documentId: foreign, what: 'undecided', title: 'Från en annan webbplats' },
    ]);
    // No baseline either: that would be a ground to stay public on.
    expect(await outcomes(after, foreign)).toEqual([]);
    expect(await outcomes(after, decided)).toEqual(['published']);
  });

  test('makes nobody a deputy: who has a number there is somebody else here', async () => {
    const rows = (await after.strapi.db.query(DELEGATION).findMany({})) as { ref: string }[];
    expect(rows.map(({ ref }) => ref)).toEqual(['here']);
  });

  test('sends nobody a mail once more, and loses none that is on its way', async () => {
    const where = { channel: { $in: ['mail', 'mark'] } };
    const rows = (await after.strapi.db.query(NOTICE).findMany({ where })) as { onceKey: string }[];
    expect(rows.map(({ onceKey }) => onceKey).sort()).toEqual(['here', 'told here']);
  });
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
      expect(await scan(begun)).toEqual({ looked: 0, found: 0 });
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
      expect(await scan(on)).toEqual({ looked: 1, found: 1 });
      expect(await open(on)).toMatchObject([{ documentId, what: 'undecided', title: 'Notis' }]);
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
    await scan(lerum);
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
    expect(await scan(lerum)).toEqual({ looked: 16, found: 15 });
    expect(await countPublic(lerum.strapi)).toBe(1);
    expect(await open(lerum)).toEqual([]);
    expect(await scan(lerum)).toEqual({ looked: 1, found: 0 });
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
    const policies = policiesOf(lerum);
    const scanned = await scanIntegrity(lerum.strapi, policies, { notesOnly: true });
    expect(scanned).toMatchObject({ result: { looked: 4, found: 3 } });
    expect(await countPublic(lerum.strapi)).toBe(4);
    expect(await open(lerum)).toHaveLength(3);
  });

  test('what has changed since it was decided on stays: a field may have been removed', async () => {
    const { lerum, documentId } = await opened();
    const news = lerum.strapi.db.connection('nyheter');
    await news.where({ document_id: documentId }).update({ title: 'En annan' });
    expect(await scan(lerum)).toEqual({ looked: 1, found: 1 });
    expect(await countPublic(lerum.strapi)).toBe(1);
    expect(await open(lerum)).toMatchObject([{ documentId, what: 'changed' }]);
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
    expect(await scan(lerum)).toMatchObject({ found: 2 });
    expect(await open(lerum)).toMatchObject([{ title: 'Första' }]);
    expect(await countPublic(lerum.strapi)).toBe(2);
  });

  test('none of them is when they are many: the page says so', async () => {
    const { lerum } = await opened();
    await smuggle(lerum, 30);
    expect(await scan(lerum)).toEqual({ looked: 31, found: 30 });
    expect(await countPublic(lerum.strapi)).toBe(31);
    const admin = await lerum.as('admin');
    const reply = await admin.get('/publication-checklist/integrity').expect(200);
    expect((reply.body as { data: IntegrityPage }).data).toMatchObject({
      open: 30,
      lastScan: { tooMany: 30 },
    });
  });
});

test('only one node looks at a time', async () => {
  const lerum = await openMunicipality({ database: database() });
  const { strapi: node } = lerum;
  const meanwhile = await withLease(node, 'integrity', 60_000, () =>
    scanIntegrity(node, policiesOf(lerum))
  );
  expect(meanwhile).toEqual({ held: true, result: { held: false } });
  expect(await scan(lerum)).toEqual({ looked: 0, found: 0 });
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
  const scanned = await scan(lerum);
  clearImmediate(next);
  expect(scanned.looked).toBe(450);
  // As many as there are batches, at the least.
  expect(turns).toBeGreaterThanOrEqual(3);
});
