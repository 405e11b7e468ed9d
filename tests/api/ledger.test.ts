import { appendOnly, uids } from '../../server/content-types';
import { localTables } from '../../server/local-tables';
import {
  DECISION,
  NEWS,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  ledger,
  refusal,
} from './support/news';

let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const decisionsOn = async (documentId: string) =>
  (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);

test('a decision names policy version, content hash and the verdict per item', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'I detalj');
  const { sender: _sender, ...rest } = goodAnswers;
  await answer(lerum.strapi, documentId, rest);
  await refusal(documents(lerum.strapi).publish({ documentId }));
  const [row] = await decisionsOn(documentId);
  expect(row?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.policyVersions).toMatchObject([{ policy: 'lerum-2022' }]);
  expect(row?.policyVersions[0]?.policyVersion).toMatch(/^[0-9a-f]{64}$/);
  const status = Object.fromEntries(
    (row?.verdicts[0]?.items ?? []).map((item) => [item.item, item.status])
  );
  expect(status).toMatchObject({
    sender: 'unsatisfied',
    audience: 'satisfied',
    'communication-plan': 'notApplicable',
  });
});

test('the version a decision names can be read back', async () => {
  const { documentId } = await clearNews(lerum.strapi);
  await documents(lerum.strapi).publish({ documentId });
  const [row] = await decisionsOn(documentId);
  const kept = (await lerum.strapi.db
    .query('plugin::publication-checklist.policy-version')
    .findOne({
      where: { version: row?.policyVersions[0]?.policyVersion },
    })) as { content: { items: { key: string }[] } };
  expect(kept.content.items.map(({ key }) => key)).toContain('sender');
});

test('the same content has the same hash, other content another', async () => {
  const one = await draftNews(lerum.strapi, 'Lika');
  const two = await draftNews(lerum.strapi, 'Lika');
  const other = await draftNews(lerum.strapi, 'Olika');
  const hashes = [];
  for (const { documentId } of [one, two, other]) {
    await refusal(documents(lerum.strapi).publish({ documentId }));
    hashes.push((await decisionsOn(documentId))[0]?.contentHash);
  }
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[0]).not.toBe(hashes[2]);
});

test('neither code nor an editor changes or removes a row', async () => {
  const { documentId } = await clearNews(lerum.strapi);
  await documents(lerum.strapi).publish({ documentId });
  const decisions = lerum.strapi.db.query(DECISION);
  const where = { entryDocumentId: documentId };
  const data = { outcome: 'refused' } as never;
  await expect(decisions.update({ where, data })).rejects.toThrow('append-only');
  await expect(decisions.updateMany({ where, data })).rejects.toThrow('append-only');
  await expect(decisions.delete({ where })).rejects.toThrow('append-only');
  await expect(decisions.deleteMany({ where })).rejects.toThrow('append-only');
  await documents(lerum.strapi, NEWS).delete({ documentId, locale: '*' });
  expect(await decisionsOn(documentId)).toMatchObject([{ outcome: 'published' }]);
});

test('what is written once is just what the design says', () => {
  const names = appendOnly.map((uid) => uid.replace('plugin::publication-checklist.', ''));
  expect(names.sort()).toEqual(['change', 'checkpoint', 'decision', 'policy-version']);
});

describe.each(appendOnly)('%s is written once:', (uid) => {
  test('code that changes or removes a row is refused', async () => {
    const query = lerum.strapi.db.query(uid);
    const where = { id: { $gt: 0 } };
    const data = { createdAt: new Date() } as never;
    await expect(query.update({ where, data })).rejects.toThrow('append-only');
    await expect(query.updateMany({ where, data })).rejects.toThrow('append-only');
    await expect(query.delete({ where })).rejects.toThrow('append-only');
    await expect(query.deleteMany({ where })).rejects.toThrow('append-only');
  });
});

test.each(uids)('the document service writes nothing of %s', async (uid) => {
  const rows = documents(lerum.strapi, uid);
  const documentId = 'finns-inte';
  const refused = 'The checklist keeps its own records.';
  await expect((async () => rows.create({ data: {} }))()).rejects.toThrow(refused);
  await expect((async () => rows.update({ documentId, data: {} }))()).rejects.toThrow(refused);
  await expect((async () => rows.delete({ documentId }))()).rejects.toThrow(refused);
  await expect((async () => rows.clone({ documentId }))()).rejects.toThrow(refused);
});

test.each(uids)(
  'not even a super admin writes to %s by Strapi’s own editing routes',
  async (uid) => {
    const path = `/content-manager/collection-types/${uid}`;
    const rows = (await lerum.strapi.db.query(uid).findMany({ limit: 1 })) as {
      documentId: string;
    }[];
    await admin.post(path, { entryUid: NEWS, outcome: 'published' }).expect(403);
    for (const { documentId } of rows) {
      await admin.put(`${path}/${documentId}`, { outcome: 'published' }).expect(403);
      await admin.delete(`${path}/${documentId}`).expect(403);
    }
  }
);

test.each(localTables)('nothing of Strapi’s above the database leads to %s', async (table) => {
  const models = [...lerum.strapi.db.metadata.values()];
  const uid = models.find(({ tableName }) => tableName === table)?.uid ?? '';
  const rows = lerum.strapi.db.query(uid);
  const before = await rows.count();
  await expect((async () => documents(lerum.strapi, uid).create({ data: {} }))()).rejects.toThrow();
  const path = `/content-manager/collection-types/${uid}`;
  await admin.get(path).expect(403);
  await admin.post(path, { deputyId: '1' }).expect(403);
  expect(await rows.count()).toBe(before);
});

test('of several published together only those that were held are told of as refused', async () => {
  const held = await draftNews(lerum.strapi, 'Hejdad i sällskap');
  const clear = await clearNews(lerum.strapi, 'Klar i sällskap');
  const redaktor = await lerum.as('redaktor');
  const documentIds = [held.documentId, clear.documentId];
  await redaktor
    .post(`/content-manager/collection-types/${NEWS}/actions/bulkPublish`, {
      documentIds,
      locale: 'sv',
    })
    .expect(400);
  expect(await decisionsOn(held.documentId)).toMatchObject([{ outcome: 'refused' }]);
  expect(await decisionsOn(clear.documentId)).toEqual([]);
});

test('a certificate is the decision by which the public version went out', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Första');
  await documents(lerum.strapi).publish({ documentId });
  await answer(lerum.strapi, documentId, { sender: { selected: ['larande'] } });
  const certificates = lerum.strapi.plugin('publication-checklist').service<{
    forDocuments: (
      uid: string,
      ids: string[],
      locale: string
    ) => Promise<Record<string, Certificate>>;
  }>('certificates');
  const before = await certificates.forDocuments(NEWS, [documentId], 'sv');
  expect(summary(before[documentId], 'sender')).toBe('Lerums kommun · Samhällsbyggnad');
  await documents(lerum.strapi).publish({ documentId });
  const after = await certificates.forDocuments(NEWS, [documentId], 'sv');
  expect(summary(after[documentId], 'sender')).toBe('Lerums kommun · Lärande');
  expect(await certificates.forDocuments(NEWS, [documentId], 'en')).toEqual({});
});

interface Certificate {
  readonly verdicts: { items: { item: string; answer: { summary: { sv: string } } | null }[] }[];
}

const summary = (certificate: Certificate | undefined, item: string) =>
  certificate?.verdicts[0]?.items.find((each) => each.item === item)?.answer?.summary.sv;
