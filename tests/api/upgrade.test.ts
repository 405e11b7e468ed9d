import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeCheckpoints } from '../../server/ledger/checkpoints';
import { verifyLedger } from '../../server/ledger/verify';
import type { Database } from './support/databases';
import { scanPublic } from './support/integrity';
import { ANSWER, NEWS, openMunicipality, type Municipality } from './support/municipality';
import {
  documents,
  draftTitle,
  ledger,
  missing,
  publicTitles,
  refusal,
  type DecisionRow,
  type Refused,
  type Written,
} from './support/news';

/** The database of the first release, as it was left. What is in it: fixtures/README.md. */

const file = resolve(__dirname, '../.tmp/first-release.db');
const database: Database = { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file };
const fixture = join(__dirname, 'fixtures/first-release.db.gz');

let lerum: Municipality;
beforeAll(async () => {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, gunzipSync(readFileSync(fixture)));
  lerum = await openMunicipality({ database });
});
afterAll(async () => {
  await lerum.close();
  rmSync(file);
});

const idOf = async (title: string): Promise<string> => {
  const [draft] = await documents(lerum.strapi).findMany({
    filters: { title },
    locale: 'sv',
    status: 'draft',
  });
  if (draft === undefined) throw new Error(`There is no "${title}"`);
  return draft.documentId;
};

const publish = async (title: string) =>
  documents(lerum.strapi).publish({ documentId: await idOf(title), locale: 'sv' });

const told = ({ title, outcome }: DecisionRow) => `${title}: ${outcome}`;

const before = [
  'Ny lekplats: published',
  'Badet öppnar: published',
  'Badet öppnar igen: refused',
  'Halvfärdig: refused',
];

test('what was public is public, and the edits that were held are still there', async () => {
  const rows = (await lerum.strapi.db
    .query(NEWS)
    .findMany({ where: { publishedAt: { $notNull: true } } })) as Written[];
  expect(rows.map(({ title }) => title).sort()).toEqual(['Badet öppnar', 'Ny lekplats']);
  const bath = await idOf('Badet öppnar igen');
  expect(await publicTitles(lerum.strapi, bath)).toEqual({ sv: 'Badet öppnar' });
  expect(await draftTitle(lerum.strapi, bath)).toBe('Badet öppnar igen');
});

test('every answer and every decision is there, with all it rests on', async () => {
  expect(await lerum.strapi.db.query(ANSWER).count()).toBe(13);
  const decisions = await ledger(lerum.strapi);
  expect(decisions.map(told)).toEqual(before);
  const sender = decisions[0]?.verdicts[0]?.items.find(({ item }) => item === 'sender');
  expect(sender?.answer?.value).toEqual({ selected: ['samhallsbyggnad'] });
  const versions = (await lerum.strapi.db
    .query('plugin::publication-checklist.policy-version')
    .findMany({})) as { version: string }[];
  const kept = versions.map(({ version }) => version);
  for (const { policyVersions } of decisions)
    for (const { policyVersion } of policyVersions) expect(kept).toContain(policyVersion);
});

test('its ledger is whole, also once a checkpoint has sealed it', async () => {
  expect(await verifyLedger(lerum.strapi)).toMatchObject({ rows: 4, faults: [] });
  await writeCheckpoints(lerum.strapi, new Date(Date.now() + 60_000));
  expect(await verifyLedger(lerum.strapi)).toMatchObject({ rows: 4, faults: [] });
});

test('what it decided on is still the content it decided on', async () => {
  expect(await scanPublic(lerum.strapi)).toEqual({ looked: 2, found: 0 });
  expect((await ledger(lerum.strapi)).map(told)).toEqual(before);
});

test('it judges on: by the answers that were given, and by those that were not', async () => {
  await publish('Redo');
  expect(await publicTitles(lerum.strapi, await idOf('Redo'))).toEqual({ sv: 'Redo' });
  const refused: Refused = await refusal(publish('Halvfärdig'));
  expect(missing(refused).sort()).toEqual(['anchored', 'audience', 'plain-language']);
  expect(missing(await refusal(publish('Badet öppnar igen')))).toEqual(['plain-language']);
  await publish('Ny lekplats');
  expect((await ledger(lerum.strapi)).map(told)).toEqual([
    ...before,
    'Redo: published',
    'Halvfärdig: refused',
    'Badet öppnar igen: refused',
    'Ny lekplats: published',
  ]);
  expect(await verifyLedger(lerum.strapi)).toMatchObject({ rows: 8, faults: [] });
});
