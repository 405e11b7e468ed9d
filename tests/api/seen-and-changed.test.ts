import type { ApprovedEach, DecisionPage } from '../../src/contracts/decisions';
import { held, page, seen, standing, submitted } from './support/decisions';
import { hire, type Hired } from './support/hire';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, draftNews, ledger } from './support/news';
import { activate, dataOf, putInForce, saveDraft, type PageReply } from './support/policies';

const policy = (more: object = {}) => ({
  key: 'fyra-ogon',
  name: { sv: 'Fyra ögon' },
  contentTypes: [NEWS],
  items: [
    {
      key: 'why',
      kind: 'text',
      label: { sv: 'Varför' },
      settings: { minLength: 1 },
      requirement: 'recommended',
    },
    { key: 'one', kind: 'approval', label: { sv: 'Någon annan godkänner' } },
  ],
  ...more,
});

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let admin: Client;
let anna: Hired;
beforeAll(async () => {
  lerum = await openMunicipality({ env: { CHECKLIST_POLICIES: 'none' } });
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  admin = await lerum.as('admin');
  anna = await hire(lerum, 'Anna', { role: 'svensk-granskare', like: 'kommunikationschef' });
  const query = lerum.strapi.db.query('admin::permission');
  const reading = (await query.findOne({
    where: {
      action: 'plugin::content-manager.explorer.read',
      subject: NEWS,
      role: { code: 'svensk-granskare' },
    },
  })) as { id: number; properties: object };
  const properties = { ...reading.properties, locales: ['sv'] };
  await query.update({ where: { id: reading.id }, data: { properties } as never });
  await putInForce(admin, policy());
});
afterAll(() => lerum.close());

const submit = async (title: string, locale = 'sv') => {
  const { documentId } = await draftNews(lerum.strapi, title, {}, locale);
  const reply = await redaktor
    .post(`/publication-checklist/submissions/${NEWS}/${documentId}?locale=${locale}`, {})
    .expect(201);
  return { documentId, id: dataOf<{ submission: { id: string } }>(reply).submission.id };
};

const edit = (who: Client, documentId: string, title: string) =>
  who
    .put(`/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`, { title })
    .expect(200);

/** What has become of it, as a 409 tells it. */
const currentIn = (reply: { readonly body: unknown }): DecisionPage =>
  (reply.body as { error: { details: { current: DecisionPage } } }).error.details.current;

describe('an approval of what was seen is not taken', () => {
  test('when an answer has changed since, and the new one is shown', async () => {
    const { documentId, id } = await submit('Ändrat svar');
    const stamp = await seen(chef, id);
    await answer(lerum.strapi, documentId, { why: 'Nya skäl' }, { policy: 'fyra-ogon' });
    const reply = await chef.post(`${held}/${id}/approve`, { seen: stamp, publish: true });
    expect(reply.status).toBe(409);
    expect(currentIn(reply).checklist?.answers).toMatchObject([{ item: 'why', value: 'Nya skäl' }]);
    expect((await standing(redaktor, documentId)).submission?.state).toBe('waiting');
    await chef.post(`${held}/${id}/approve`, { seen: await seen(chef, id) }).expect(200);
  });

  test('when another version of the policy is in force since', async () => {
    const { id } = await submit('Ändrad policy');
    const stamp = await seen(chef, id);
    const { revision } = dataOf<PageReply>(
      await admin.get('/publication-checklist/policies/fyra-ogon').expect(200)
    );
    const saved = await saveDraft(
      admin,
      'fyra-ogon',
      policy({ name: { sv: 'Sex ögon' } }),
      revision
    );
    await activate(admin, 'fyra-ogon', dataOf<PageReply>(saved).revision).expect(200);
    const reply = await chef.post(`${held}/${id}/approve`, { seen: stamp });
    expect(reply.status).toBe(409);
    expect(currentIn(reply).standing).toMatchObject({ changedSince: true });
    expect(currentIn(reply).standing?.stamp).not.toBe(stamp);
    await chef.post(`${held}/${id}/approve`, { seen: await seen(chef, id) }).expect(200);
  });
});

test('of several that are approved in one go, each is told of by itself', async () => {
  const good = await submit('Bra');
  const stale = await submit('Ändrad');
  const own = await submit('Min egen');
  const hidden = await submit('Secret', 'en');
  await edit(anna.client, own.documentId, 'Min egen, rättad');
  const each = [];
  for (const { id } of [good, stale, own]) each.push({ id, seen: await seen(anna.client, id) });
  await anna.client.get(`${held}/${hidden.id}`).expect(404);
  each.push({ id: hidden.id, seen: await seen(chef, hidden.id) });
  await edit(redaktor, stale.documentId, 'Ändrad sedan dess');
  const reply = await anna.client.post(`${held}/approve`, { each }).expect(200);
  expect(dataOf<ApprovedEach[]>(reply)).toEqual([
    { id: good.id, ok: true, state: 'approved', plannedFor: null, message: null },
    {
      id: stale.id,
      ok: false,
      state: null,
      plannedFor: null,
      message: 'Texten har ändrats sedan du öppnade den.',
    },
    {
      id: own.id,
      ok: false,
      state: null,
      plannedFor: null,
      message:
        'Du, eller den du ersätter, har redigerat texten sedan den senast publicerades. Någon annan måste besluta.',
    },
    {
      id: hidden.id,
      ok: false,
      state: null,
      plannedFor: null,
      message: 'Det finns ingen sådan text att besluta om.',
    },
  ]);
  const approved = (await ledger(lerum.strapi)).filter(({ actorName }) => actorName === 'Anna Ny');
  expect(approved.map(({ outcome, entryDocumentId }) => [outcome, entryDocumentId])).toEqual([
    ['approved', good.documentId],
  ]);
  for (const { id } of [stale, own, hidden]) {
    expect((await page(chef, id)).submission.state).toBe('waiting');
  }
});

test('what is submitted while it waits for nothing is not there to approve twice', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'En gång');
  const id = await submitted(redaktor, documentId);
  const stamp = await seen(chef, id);
  await chef.post(`${held}/${id}/approve`, { seen: stamp }).expect(200);
  const again = await anna.client.post(`${held}/${id}/approve`, { seen: stamp });
  expect(again.status).toBe(400);
  expect(JSON.stringify(again.body)).toContain('Det är redan beslutat eller tillbakataget.');
});
