import { linkingTo, openSite, type OtherSite } from './support/links';
import {
  NEWS,
  PAGE,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import { clearNews, countPublic, documents, missing, publicTitles, refusal } from './support/news';
import { dataOf, putInForce, written } from './support/policies';

const FACT = 'plugin::publication-checklist.fact';

let lerum: Municipality;
let admin: Client;
let site: OtherSite;
beforeAll(async () => {
  site = await openSite();
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
  const label = { sv: 'Länkarna svarar', en: 'The links answer' };
  const settings = { allowPrivateAddresses: true };
  const items = [{ key: 'links', kind: 'linksAnswer', label, settings }];
  await putInForce(admin, written({ key: 'lankar', contentTypes: [NEWS, PAGE], items }));
});
afterAll(async () => {
  await lerum.close();
  await site.close();
});

const facts = (documentId: string) =>
  lerum.strapi.db.query(FACT).findMany({ where: { entryDocumentId: documentId } });

interface Shown {
  readonly verdicts: { policy: string; items: { item: string; status: string }[] }[];
}
const statusIn = (reply: { body: unknown }) =>
  dataOf<Shown>(reply).verdicts.find(({ policy }) => policy === 'lankar')?.items[0];

const editor = `/content-manager/collection-types/${NEWS}`;
const pages = `/content-manager/collection-types/${PAGE}`;

describe('a text with a link', () => {
  test('is held while the link is dead, and named with it', async () => {
    const url = site.address('/borta');
    const { documentId } = await clearNews(lerum.strapi, 'Död länk', linkingTo(url));
    const refused = await refusal(documents(lerum.strapi).publish({ documentId, locale: 'sv' }));
    expect(missing(refused)).toEqual(['links']);
    expect(refused.message).toContain(`${url} leder till ett fel (404)`);
    expect(site.asked).toEqual(['HEAD /borta', 'GET /borta']);
  });

  test('is let through when the link answers, and is asked no more while that is fresh', async () => {
    site.answer('/finns', 200);
    const link = linkingTo(site.address('/finns'));
    const { documentId } = await clearNews(lerum.strapi, 'Levande länk', link);
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Levande länk' });
    expect(site.asked.filter((asked) => asked.endsWith('/finns'))).toEqual(['HEAD /finns']);
  });

  test('is held inside a transaction until it has been checked', async () => {
    site.answer('/sen', 200);
    const link = linkingTo(site.address('/sen'));
    const { documentId } = await clearNews(lerum.strapi, 'I en transaktion', link);
    const publish = () =>
      lerum.strapi.db.transaction(() =>
        documents(lerum.strapi).publish({ documentId, locale: 'sv' })
      );
    expect((await refusal(publish())).message).toContain('Inte kontrollerat');
    const path = `/publication-checklist/checklists/${NEWS}/${documentId}/facts?locale=sv`;
    expect(statusIn(await admin.post(path).expect(200))).toMatchObject({ status: 'satisfied' });
    await publish();
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'I en transaktion' });
  });

  test('is not checked any longer when it has changed, and is when it is asked for', async () => {
    site.answer('/forst', 200);
    const link = linkingTo(site.address('/forst'));
    const { documentId } = await clearNews(lerum.strapi, 'Ändras', link);
    const path = `/publication-checklist/checklists/${NEWS}/${documentId}`;
    await admin.post(`${path}/facts?locale=sv`).expect(200);
    const data = { contact: { name: 'Bo Ek', email: 'bo.ek@lerum.example' } };
    await documents(lerum.strapi).update({ documentId, locale: 'sv', data });
    expect(statusIn(await admin.get(`${path}?locale=sv`))).toMatchObject({
      status: 'unsatisfied',
      findings: [{ rule: 'fact.missing' }],
    });
    expect(statusIn(await admin.post(`${path}/facts?locale=sv`))).toMatchObject({
      status: 'satisfied',
    });
    expect(await facts(documentId)).toHaveLength(1);
  });

  test('leaves nothing behind when it is removed', async () => {
    const link = linkingTo(site.address('/borta'));
    const { documentId } = await clearNews(lerum.strapi, 'Tas bort', link);
    await refusal(documents(lerum.strapi).publish({ documentId, locale: 'sv' }));
    expect(await facts(documentId)).toHaveLength(1);
    await documents(lerum.strapi).delete({ documentId });
    expect(await facts(documentId)).toHaveLength(0);
  });
});

describe('in the content manager', () => {
  test('what is published with its last edits is saved, checked and then published', async () => {
    site.answer('/ny', 200);
    const data = { title: 'Rättas', ...linkingTo(site.address('/borta')) };
    const { documentId } = await documents(lerum.strapi, PAGE).create({ data });
    const edits = { title: 'Rättad', ...linkingTo(site.address('/ny')) };
    await admin.post(`${pages}/${documentId}/actions/publish`, edits).expect(200);
    expect(Object.values(await publicTitles(lerum.strapi, documentId, PAGE))).toEqual(['Rättad']);
  });

  test('a new text is checked and published at once', async () => {
    site.answer('/helt-ny', 200);
    const body = { title: 'Helt ny', ...linkingTo(site.address('/helt-ny')) };
    await admin.post(`${pages}/actions/publish`, body).expect(200);
    const drafts = await documents(lerum.strapi, PAGE).findMany({ filters: { title: 'Helt ny' } });
    expect(drafts).toHaveLength(1);
  });

  test('a new text that is held is created once', async () => {
    const title = 'Ny och med död länk';
    const body = { locale: 'sv', title, ...linkingTo(site.address('/borta')) };
    const reply = await admin.post(`${editor}/actions/publish`, body);
    expect(reply.status).toBe(400);
    const drafts = await documents(lerum.strapi).findMany({ locale: 'sv', filters: { title } });
    expect(drafts).toHaveLength(1);
    expect(JSON.stringify(reply.body)).toContain(drafts[0]?.documentId ?? 'a draft');
  });

  test('several are checked together', async () => {
    site.answer('/flera', 200);
    const link = linkingTo(site.address('/flera'));
    const one = await clearNews(lerum.strapi, 'Ett', link);
    const two = await clearNews(lerum.strapi, 'Två', link);
    const before = await countPublic(lerum.strapi);
    const documentIds = [one.documentId, two.documentId];
    const path = `${editor}/actions/bulkPublish?locale=sv`;
    await admin.post(path, { documentIds, locale: 'sv' }).expect(200);
    expect(await countPublic(lerum.strapi)).toBe(before + 2);
  });
});
