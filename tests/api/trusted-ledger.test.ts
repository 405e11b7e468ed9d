import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkpointHash, type Checkpoint } from '../../src/ledger/checkpoint';
import type { LedgerFault } from '../../src/ledger/fault';
import { writeCheckpoints, lastCheckpoint } from '../../server/ledger/checkpoints';
import { sha256 } from '../../server/policies/digest';
import { removeBefore } from '../../server/ledger/retention';
import { verifyLedger } from '../../server/ledger/verify';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { documents, draftNews, ledger, publishedNews, refusal, oddlyTitled } from './support/news';
import { playgroundCopy } from './support/playground-copy';

let database: Database;
let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  database = freshDatabase();
  lerum = await openMunicipality({ database });
  admin = await lerum.as('admin');
});
// Each begins with an empty ledger: most leave it in ruins.
beforeEach(async () => {
  await lerum.strapi.db.connection('pc_decisions').delete();
  await lerum.strapi.db.connection('pc_checkpoints').delete();
});
afterAll(async () => {
  await lerum.close();
  dropDatabase(database);
});

/** Ties together all there is, however new. */
const checkpoint = () => writeCheckpoints(lerum.strapi, new Date(Date.now() + 60_000));

const table = () => lerum.strapi.db.connection('pc_decisions');

const faults = async (): Promise<string[]> => told((await verifyLedger(lerum.strapi)).faults);

const told = (found: readonly LedgerFault[]): string[] =>
  found.map((fault) =>
    'number' in fault
      ? `${fault.what} ${fault.number}`
      : `${fault.what} ${fault.documentId} ${fault.position ?? '–'}`
  );

/** A document that was published, refused, and published again. */
const storied = async (): Promise<string> => {
  const { documentId } = await publishedNews(lerum.strapi, 'Första 🚲 gången');
  await documents(lerum.strapi).update({ documentId, data: { contact: null } });
  await refusal(documents(lerum.strapi).publish({ documentId }));
  await documents(lerum.strapi).discardDraft({ documentId });
  await documents(lerum.strapi).publish({ documentId });
  return documentId;
};

const idOf = async (documentId: string, position: number): Promise<number> => {
  const row = (await table().where({ entry_document_id: documentId, position }).first()) as {
    id: number;
  };
  return row.id;
};

test('what was decided stands in a row, each behind the one before', async () => {
  const documentId = await storied();
  await publishedNews(lerum.strapi, 'En annan');
  const report = await verifyLedger(lerum.strapi);
  expect(report).toMatchObject({ rows: 4, beforeChain: 0, faults: [] });
  const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
  expect(rows).toMatchObject([
    { position: 1, previous: null, outcome: 'published' },
    { position: 2, outcome: 'refused' },
    { position: 3, outcome: 'published' },
  ]);
});

test('a title cut in the middle of a character is kept all the same', async () => {
  const { documentId } = await oddlyTitled(lerum.strapi, `${'a'.repeat(199)}🚲`);
  await documents(lerum.strapi).publish({ documentId });
  expect(await faults()).toEqual([]);
});

test.each<[string, object, string]>([
  ['the outcome', { outcome: 'published' }, 'changed'],
  ['the title', { title: 'Annat' }, 'changed'],
  ['who it was', { actor_name: 'Någon annan' }, 'changed'],
  ['what was found', { verdicts: '[]' }, 'changed'],
  ['when', { decided_at: new Date('2020-01-01') }, 'changed'],
  ['the hash of the content', { content_hash: 'x' }, 'changed'],
  ['its own hash', { hash: '0'.repeat(64) }, 'changed'],
])('somebody with SQL who changes %s is found', async (_case, change, expected) => {
  const documentId = await storied();
  await table()
    .where({ id: await idOf(documentId, 2) })
    .update(change);
  expect(await faults()).toContain(`${expected} ${documentId} 2`);
});

test('somebody with SQL who removes a row is found', async () => {
  const documentId = await storied();
  await table()
    .where({ id: await idOf(documentId, 2) })
    .delete();
  expect(await faults()).toEqual([`removed ${documentId} 2`]);
});

test('somebody with SQL who removes the last rows is found by the checkpoint', async () => {
  const documentId = await storied();
  await checkpoint();
  await table()
    .where({ id: await idOf(documentId, 3) })
    .delete();
  expect(await faults()).toEqual([`removed ${documentId} 3`]);
});

test('somebody with SQL who puts a row in is found', async () => {
  const documentId = await storied();
  await table().insert({
    entry_uid: NEWS,
    entry_document_id: documentId,
    entry_locale: 'sv',
    outcome: 'published',
  });
  expect(await faults()).toEqual([`inserted ${documentId} –`]);
});

test('a checkpoint that was kept elsewhere shows that all was written anew', async () => {
  await storied();
  await checkpoint();
  const kept = await lastCheckpoint(lerum.strapi);
  if (kept === undefined) throw new Error('There is none');
  expect((await verifyLedger(lerum.strapi, kept)).faults).toEqual([]);
  await lerum.strapi.db.connection('pc_checkpoints').delete();
  await checkpoint();
  expect((await verifyLedger(lerum.strapi)).faults).toEqual([]);
  const other = { ...kept, hash: 'a'.repeat(64) };
  expect(told((await verifyLedger(lerum.strapi, other)).faults)).toEqual(['checkpoint-changed 1']);
});

test('rows from before there was a chain are let be', async () => {
  const { documentId } = await publishedNews(lerum.strapi, 'Förr');
  await table().update({ chain: null, position: null, previous: null, hash: null });
  await documents(lerum.strapi).publish({ documentId });
  expect(await verifyLedger(lerum.strapi)).toMatchObject({ rows: 2, beforeChain: 1, faults: [] });
});

test('many who are refused at once stand behind each other, none lost', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Hejdad');
  await Promise.all(
    Array.from({ length: 12 }, () => refusal(documents(lerum.strapi).publish({ documentId })))
  );
  expect(await verifyLedger(lerum.strapi)).toMatchObject({ rows: 12, faults: [] });
});

describe('the rule of retention', () => {
  const soon = () => new Date(Date.now() + 60_000);
  const longAgo = new Date('2020-01-01T00:00:00.000Z');

  test('removes old rows, tells of it, and leaves what can be verified', async () => {
    const documentId = await storied();
    await checkpoint();
    await documents(lerum.strapi).unpublish({ documentId });
    const moment = soon();
    expect(await removeBefore(lerum.strapi, moment)).toBe(3);
    expect(await ledger(lerum.strapi)).toEqual([]);
    expect(await lastCheckpoint(lerum.strapi)).toMatchObject({
      kind: 'retention',
      upTo: moment.toISOString(),
      heads: [{ documentId, position: 3 }],
    });
    await documents(lerum.strapi).publish({ documentId });
    await checkpoint();
    expect(await verifyLedger(lerum.strapi)).toMatchObject({ rows: 1, faults: [] });
  });

  test('keeps what a public version rests on, however old', async () => {
    const documentId = await storied();
    await checkpoint();
    expect(await removeBefore(lerum.strapi, soon())).toBe(2);
    expect(await ledger(lerum.strapi)).toMatchObject([
      { entryDocumentId: documentId, outcome: 'published', position: 3 },
    ]);
    expect(await faults()).toEqual([]);
  });

  test('keeps what is not old', async () => {
    await storied();
    expect(await removeBefore(lerum.strapi, longAgo)).toBe(0);
    expect(await lastCheckpoint(lerum.strapi)).toBeUndefined();
  });
});

describe('over HTTP', () => {
  test('an auditor gets all of it, as lines of JSON and as a table', async () => {
    const { documentId } = await oddlyTitled(lerum.strapi, '=HYPERLINK("x")');
    await documents(lerum.strapi).publish({ documentId });
    const lines = await admin.get('/publication-checklist/ledger/export').expect(200);
    expect(lines.headers['content-type']).toContain('application/x-ndjson');
    const text = Buffer.isBuffer(lines.body) ? lines.body.toString() : lines.text;
    expect(JSON.parse(text.trim())).toMatchObject({ said: { entryDocumentId: documentId } });
    const csv = await admin.get('/publication-checklist/ledger/export?format=csv').expect(200);
    expect(csv.headers['content-disposition']).toContain('ledger.csv');
    expect(csv.text).toContain(`"'=HYPERLINK(""x"")"`);
    const later = await admin
      .get('/publication-checklist/ledger/export?format=csv&since=2999-01-01')
      .expect(200);
    expect(later.text.split('\r\n')).toHaveLength(2);
    const own = await admin
      .get('/publication-checklist/ledger/export?format=csv&separator=;')
      .expect(200);
    expect(own.text).toContain('id;decidedAt;uid');
  });

  test('checkpoints and removals by rule come with the lines, so that they can be verified', async () => {
    const documentId = await storied();
    await checkpoint();
    await documents(lerum.strapi).unpublish({ documentId });
    await removeBefore(lerum.strapi, new Date(Date.now() + 60_000));
    const reply = await admin.get('/publication-checklist/ledger/export').expect(200);
    const text = Buffer.isBuffer(reply.body) ? reply.body.toString() : reply.text;
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Checkpoint);
    expect(lines.map(({ kind }) => kind)).toEqual(['checkpoint', 'retention']);
    expect(lines[1]?.previous).toBe(lines[0]?.hash);
    for (const line of lines) expect(checkpointHash(line, sha256)).toBe(line.hash);
  });

  test('and a page of it, newest first', async () => {
    const documentId = await storied();
    const path = `/publication-checklist/ledger?documentId=${documentId}&limit=2`;
    const first = (await admin.get(path).expect(200)).body as { data: { id: number }[] };
    expect(first.data).toMatchObject([{ position: 3 }, { position: 2 }]);
    const next = await admin.get(`${path}&before=${first.data[1]?.id ?? 0}`).expect(200);
    expect(next.body).toMatchObject({ data: [{ position: 1 }] });
  });

  test.each(['?format=xml', '?since=igår', '?limit=1000000', '?since[]=2020-01-01', '?x=1'])(
    '%s is refused',
    async (query) => {
      await admin.get(`/publication-checklist/ledger/export${query}`).expect(400);
    }
  );

  test('an editor gets none of it', async () => {
    const redaktor = await lerum.as('redaktor');
    await redaktor.get('/publication-checklist/ledger').expect(403);
    await redaktor.get('/publication-checklist/ledger/export').expect(403);
  });
});

describe('from the command line', () => {
  const app = playgroundCopy();
  afterAll(app.remove);
  const run = promisify(execFile);
  const bin = join(app.folder, '../dist/cli/bin.js');
  const command = async (...words: string[]) => {
    const env = { ...process.env, ...database, LANG: 'en' };
    const args = [bin, 'ledger', ...words, '--app', app.folder];
    return run(process.execPath, args, { env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: unknown) => error as { code: number; stdout: string }
    );
  };

  test('verify answers 0, and 1 with the row that was changed; export writes the rows', async () => {
    const documentId = await storied();
    await checkpoint();
    const fine = await command('verify');
    expect(fine).toMatchObject({ code: 0 });
    expect(fine.stdout).toMatch(/3 rows read, 0 from before the chain\. 0 faults\./);
    const [, kept = ''] = /Latest checkpoint: (\S+)/.exec(fine.stdout) ?? [];
    expect(await command('verify', '--checkpoint', kept)).toMatchObject({ code: 0 });
    const lines = (await command('export')).stdout.trim().split('\n');
    const read = lines.map((line) => JSON.parse(line) as { kind: string; position?: number });
    expect(read.map(({ kind, position }) => position ?? kind)).toEqual([1, 2, 3, 'checkpoint']);
    await table()
      .where({ id: await idOf(documentId, 2) })
      .update({ outcome: 'published' });
    const changed = await command('verify', '--json');
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.stdout)).toMatchObject({
      faults: [{ what: 'changed', documentId, position: 2 }],
    });
    expect(await command('verify', '--checkpoint', 'nonsense')).toMatchObject({ code: 2 });
  }, 600_000);
});
