import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { openFindings, outcomes, publishBySql, scanPublic } from './support/integrity';
import { closeAll, openMunicipality, type Municipality } from './support/municipality';
import { draftNews, publishedNews } from './support/news';
import { NOTICE } from './support/notices';
import { playgroundCopy } from './support/playground-copy';

/** What comes of all that another site has stored, when it is put in the place of one's own. */

/** Both commands compile the app and boot it. */
const importPatience = 480_000;

/** All that one database holds in the other's place, by Strapi's own command line. */
const exportAndImport = async (from: Database, to: Database): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const app = playgroundCopy();
  const bin = join(app.folder, '../node_modules/@strapi/strapi/bin/strapi.js');
  const strapi = (args: readonly string[], database: Database) =>
    promisify(execFile)(process.execPath, [bin, ...args], {
      cwd: app.folder,
      env: { ...process.env, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', ...database },
    });
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

const from = freshDatabase();
const to = freshDatabase();
let after: Municipality;
let foreign: string;
let decided: string;
beforeAll(async () => {
  const elsewhere = await openMunicipality({ database: from });
  foreign = (await draftNews(elsewhere.strapi, 'Från en annan webbplats')).documentId;
  await publishBySql(elsewhere.strapi, foreign);
  decided = (await publishedNews(elsewhere.strapi, 'Beslutad där den kom ifrån')).documentId;
  await elsewhere.strapi.db.query(DELEGATION).createMany({ data: [delegation('elsewhere')] });
  await elsewhere.strapi.db
    .query(NOTICE)
    .createMany({ data: [mail('elsewhere'), mark('told elsewhere')] });
  await elsewhere.close();

  const before = await openMunicipality({ database: to });
  await publishedNews(before.strapi, 'Ersätts');
  expect(await scanPublic(before.strapi)).toEqual({ looked: 1, found: 0 });
  await before.strapi.db.query(DELEGATION).createMany({ data: [delegation('here')] });
  await before.strapi.db.query(NOTICE).createMany({ data: [mail('here'), mark('told here')] });
  await before.close();

  await exportAndImport(from, to);
}, importPatience);

beforeEach(async () => {
  after = await openMunicipality({ database: to });
});
afterEach(closeAll);
afterAll(() => {
  [from, to].forEach(dropDatabase);
});

test('what it makes public is found, also where it comes with a past of its own', async () => {
  expect(await scanPublic(after.strapi)).toEqual({ looked: 2, found: 1 });
  expect(await openFindings(after)).toMatchObject([
    { documentId: foreign, what: 'undecided', title: 'Från en annan webbplats' },
  ]);
  // No baseline either: that would be a ground to stay public on.
  expect(await outcomes(after.strapi, foreign)).toEqual([]);
  expect(await outcomes(after.strapi, decided)).toEqual(['published']);
});

test('it makes nobody a deputy: who has a number there is somebody else here', async () => {
  const rows = (await after.strapi.db.query(DELEGATION).findMany({})) as { ref: string }[];
  expect(rows.map(({ ref }) => ref)).toEqual(['here']);
});

test('it sends nobody a mail once more, and loses none that is on its way', async () => {
  const where = { channel: { $in: ['mail', 'mark'] } };
  const rows = (await after.strapi.db.query(NOTICE).findMany({ where })) as { onceKey: string }[];
  expect(rows.map(({ onceKey }) => onceKey).sort()).toEqual(['here', 'told here']);
});
