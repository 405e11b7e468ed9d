import { setTimeout } from 'node:timers/promises';
import { verifyLedger } from '../../server/ledger/verify';
import { withLease } from '../../server/nodes/lease';
import type { DecidedEach, Finding, IntegrityPage } from '../../src/contracts/integrity';
import { dropDatabase, freshDatabase, type Database } from './support/databases';
import { outcomes, publishBySql, scanPublic } from './support/integrity';
import {
  NEWS,
  openMunicipality,
  PAGE,
  type Client,
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
import { dataOf, putInForce, written } from './support/policies';
import { copyOfRow } from './support/raw-rows';

let database: Database;
let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  database = freshDatabase();
  lerum = await openMunicipality({ database });
  admin = await lerum.as('admin');
});
afterAll(async () => {
  await lerum.close();
  dropDatabase(database);
});

const at = '/publication-checklist/integrity';
const page = async (): Promise<IntegrityPage> =>
  ((await admin.get(at).expect(200)).body as { data: IntegrityPage }).data;

const open = async (): Promise<Finding[]> =>
  (await page()).findings.filter(({ state }) => state === 'open');

const scan = () => scanPublic(lerum.strapi);

const news = () => lerum.strapi.db.connection('nyheter');

const untilLooked = async (): Promise<void> => {
  while ((await page()).scanning !== null) await setTimeout(50);
};

let before: string;

test('what was public before the first scan is its baseline, and no finding', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Från förr');
  before = documentId;
  await publishBySql(lerum.strapi, documentId);
  const decided = await publishedNews(lerum.strapi, 'Beslutad');
  expect(await scan()).toEqual({ looked: 2, found: 0 });
  expect(await outcomes(lerum.strapi, documentId)).toEqual(['baseline']);
  expect(await outcomes(lerum.strapi, decided.documentId)).toEqual(['published']);
  expect(await page()).toMatchObject({ findings: [], open: 0, lastScan: { looked: 2 } });
});

test('nothing is found where nothing was touched, however often it looks', async () => {
  await clearNews(lerum.strapi, 'Ett utkast');
  expect(await scan()).toEqual({ looked: 2, found: 0 });
  expect((await verifyLedger(lerum.strapi)).faults).toEqual([]);
});

test('a baseline is no certificate', async () => {
  const certificates = lerum.strapi
    .plugin('publication-checklist')
    .service<{ forDocuments: (...of: unknown[]) => Promise<object> }>('certificates');
  expect(await certificates.forDocuments(NEWS, [before], 'sv')).toEqual({});
});

describe('somebody with SQL who', () => {
  test('makes a draft public is found, and taking it back closes the finding', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Smugen ut');
    await publishBySql(lerum.strapi, documentId);
    expect(await scan()).toMatchObject({ found: 1 });
    expect(await open()).toMatchObject([{ documentId, what: 'undecided', title: 'Smugen ut' }]);
    await news().where({ document_id: documentId }).update({ published_at: null });
    expect(await scan()).toMatchObject({ found: 0 });
    expect(await open()).toEqual([]);
  });

  test('changes what is public is found', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Rätt');
    await news()
      .where({ document_id: documentId })
      .whereNotNull('published_at')
      .update({ title: 'Fel' });
    await scan();
    expect(await open()).toMatchObject([{ documentId, what: 'changed' }]);
    const since = (await open())[0]?.since;
    await scan();
    expect((await open())[0]?.since).toBe(since);
    await documents(lerum.strapi).publish({ documentId });
    await scan();
    expect(await open()).toEqual([]);
  });

  test('makes a document public twice is found', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Två gånger');
    const row = await copyOfRow(lerum.strapi, documentId, 'public');
    await news().insert({ ...row, title: 'Den andra' });
    await scan();
    const [finding] = await open();
    expect(finding).toMatchObject({ documentId, what: 'twice' });
    expect(await scan()).toMatchObject({ found: 1 });
    expect(await open()).toMatchObject([{ documentId, what: 'twice', since: finding?.since }]);
    await admin.post(`${at}/${finding?.id ?? 0}/accept`, { reason: 'Ja' }).expect(409);
    await admin.post(`${at}/${finding?.id ?? 0}/unpublish`).expect(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
});

describe('an admin who decides on a finding', () => {
  const smuggled = async (title: string): Promise<Finding> => {
    const { documentId } = await draftNews(lerum.strapi, title);
    await publishBySql(lerum.strapi, documentId);
    await scan();
    const found = (await open()).find((each) => each.documentId === documentId);
    if (found === undefined) throw new Error('Not found');
    return found;
  };

  test('accepts it with a reason, which the ledger keeps, and it is found no more', async () => {
    const { id, documentId } = await smuggled('Får stå');
    await admin.post(`${at}/${id}/accept`, {}).expect(400);
    await admin.post(`${at}/${id}/accept`, { reason: 'Granskad på papper' }).expect(200);
    expect(await outcomes(lerum.strapi, documentId)).toEqual(['accepted']);
    const [row] = (await ledger(lerum.strapi)).filter(
      (each) => each.entryDocumentId === documentId
    );
    expect(row).toMatchObject({ details: { reason: 'Granskad på papper', what: 'undecided' } });
    await scan();
    expect(await open()).toEqual([]);
    expect((await page()).findings.find((each) => each.id === id)).toMatchObject({
      state: 'accepted',
      decided: { reason: 'Granskad på papper' },
    });
    await admin.post(`${at}/${id}/accept`, { reason: 'En gång till' }).expect(409);
  });

  test('does not accept what has changed since it was found', async () => {
    const { id, documentId } = await smuggled('Ändrad sedan');
    await news().where({ document_id: documentId }).update({ title: 'Något annat' });
    await admin.post(`${at}/${id}/accept`, { reason: 'Ja' }).expect(409);
    await admin.post(`${at}/${id}/unpublish`).expect(200);
  });

  test('unpublishes it, and it is left as a draft also where there was none', async () => {
    const { id, documentId } = await smuggled('Tas ner');
    await admin.post(`${at}/${id}/unpublish`, { reason: 'Inte granskad' }).expect(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
    const drafts = await documents(lerum.strapi).findMany({ filters: { documentId } });
    expect(drafts).toMatchObject([{ title: 'Tas ner' }]);
    const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
    expect(rows).toMatchObject([
      {
        outcome: 'unpublished',
        actorKind: 'admin',
        actorName: 'Alva Admin',
        details: { reason: 'Inte granskad', what: 'undecided' },
      },
    ]);
    expect((await verifyLedger(lerum.strapi)).faults).toEqual([]);
  });

  test('leaves alone what has been published properly since it was found', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Gjord rätt till slut');
    await publishBySql(lerum.strapi, documentId);
    await scan();
    const found = (await open()).find((each) => each.documentId === documentId);
    await news().where({ document_id: documentId }).update({ published_at: null });
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    await admin.post(`${at}/${found?.id ?? 0}/unpublish`, { reason: 'Nej' }).expect(409);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Gjord rätt till slut' });
    expect(await outcomes(lerum.strapi, documentId)).toEqual(['published']);
    expect(await open()).toEqual([]);
  });

  test('finds what was unpublished and made public once more by SQL', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Ut, in och ut');
    await news().where({ document_id: documentId }).update({ title: 'Ändrad' });
    await scan();
    const found = (await open()).find((each) => each.documentId === documentId);
    await admin.post(`${at}/${found?.id ?? 0}/unpublish`).expect(200);
    await news().where({ document_id: documentId }).update({ title: 'Ut, in och ut' });
    await publishBySql(lerum.strapi, documentId);
    await scan();
    expect(await open()).toMatchObject([{ documentId, what: 'undecided' }]);
    const certificates = lerum.strapi
      .plugin('publication-checklist')
      .service<{ forDocuments: (...of: unknown[]) => Promise<object> }>('certificates');
    expect(await certificates.forDocuments(NEWS, [documentId], 'sv')).toEqual({});
    await admin.post(`${at}/${found?.id ?? 0}/unpublish`).expect(200);
  });

  test('decides on several at once, and is told of each', async () => {
    const stays = await smuggled('En av flera');
    const changed = await smuggled('Ändrad medan');
    await news().where({ document_id: changed.documentId }).update({ title: 'Något annat' });
    const ids = [stays.id, changed.id];
    await admin.post(`${at}/accept`, { ids }).expect(400);
    const reply = await admin.post(`${at}/accept`, { ids, reason: 'Importerade' }).expect(200);
    const of = dataOf<DecidedEach[]>(reply);
    expect(of).toMatchObject([
      { id: stays.id, ok: true, message: null },
      { id: changed.id, ok: false },
    ]);
    expect(of[1]?.message).toContain('changed since');
    expect(await outcomes(lerum.strapi, stays.documentId)).toEqual(['accepted']);
    const down = await admin.post(`${at}/unpublish`, { ids, reason: 'Nej' }).expect(200);
    expect(dataOf<DecidedEach[]>(down).map(({ ok }) => ok)).toEqual([false, true]);
    expect(await outcomes(lerum.strapi, changed.documentId)).toEqual(['unpublished']);
  });

  test('reads what is found a page at a time, open ones first', async () => {
    const { id } = await smuggled('På första sidan');
    const first = dataOf<IntegrityPage>(await admin.get(`${at}?pageSize=2`).expect(200));
    const second = dataOf<IntegrityPage>(await admin.get(`${at}?pageSize=2&page=2`).expect(200));
    expect(first.findings[0]).toMatchObject({ id, state: 'open' });
    expect(first).toMatchObject({ open: 1, total: second.total });
    const ids = [...first.findings, ...second.findings].map((each) => each.id);
    expect(new Set(ids).size).toBe(4);
    await admin.get(`${at}?pageSize=1000`).expect(400);
    await admin.post(`${at}/${id}/unpublish`).expect(200);
  });

  test('has it look anew without waiting for it, and not while somebody else looks', async () => {
    const { strapi } = lerum;
    await withLease(strapi, 'integrity', 60_000, async () => {
      await admin.post(`${at}/scan`).expect(409);
      expect((await page()).scanning).toEqual({ looked: null });
    });
    const { lastScan: before } = await page();
    await admin.post(`${at}/scan`).expect(202);
    await untilLooked();
    const { lastScan: after } = await page();
    expect(after?.at).not.toBe(before?.at);
  });

  test('must be allowed to', async () => {
    const { id } = await smuggled('Inte din sak');
    const redaktor = await lerum.as('redaktor');
    await redaktor.get(at).expect(403);
    await redaktor.post(`${at}/scan`).expect(403);
    await redaktor.post(`${at}/${id}/accept`, { reason: 'Ja' }).expect(403);
    await redaktor.post(`${at}/${id}/unpublish`).expect(403);
    await admin.post(`${at}/${id}/unpublish`).expect(200);
    await admin.post(`${at}/scan`).expect(202);
    await untilLooked();
  });
});

test('a type that is governed later has a baseline of its own', async () => {
  const { documentId } = await documents(lerum.strapi, PAGE).create({ data: { title: 'Om oss' } });
  await documents(lerum.strapi, PAGE).publish({ documentId });
  await scan();
  expect(await outcomes(lerum.strapi, documentId)).toEqual([]);
  await putInForce(admin, written({ key: 'sidor', contentTypes: [PAGE] }));
  expect(await scan()).toMatchObject({ found: 0 });
  expect(await outcomes(lerum.strapi, documentId)).toEqual(['baseline']);
});

test('what somebody else’s code changes on the way is decided on as it goes out', async () => {
  const { strapi } = lerum;
  const { documentId } = await documents(strapi, PAGE).create({ data: { title: 'Kontakt' } });
  const to = { uid: PAGE, policy: 'sidor', locale: null };
  await answer(strapi, documentId, { summary: 'Så når du oss' }, to);
  const remove = strapi.documents.use(async (call, next) => {
    if (call.action === 'publish')
      await documents(strapi, PAGE).update({ documentId, data: { title: 'Kontakta oss' } });
    return next();
  }) as unknown as () => void;
  await documents(strapi, PAGE).publish({ documentId }).finally(remove);
  const live = await documents(strapi, PAGE).findOne({ documentId, status: 'published' });
  expect(live?.title).toBe('Kontakta oss');
  expect(await outcomes(lerum.strapi, documentId)).toEqual(['published']);
  expect(await scan()).toMatchObject({ found: 0 });
});

test('a certificate ends when its document is unpublished', async () => {
  const { documentId } = await publishedNews(lerum.strapi, 'Sommarens öppettider');
  const certificates = lerum.strapi
    .plugin('publication-checklist')
    .service<{ forDocuments: (...of: unknown[]) => Promise<object> }>('certificates');
  expect(Object.keys(await certificates.forDocuments(NEWS, [documentId], 'sv'))).toEqual([
    documentId,
  ]);
  await documents(lerum.strapi).unpublish({ documentId, locale: 'sv' });
  expect(await certificates.forDocuments(NEWS, [documentId], 'sv')).toEqual({});
});
