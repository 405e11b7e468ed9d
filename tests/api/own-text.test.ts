import { approve, held, page, queue, standing, submissionsOf } from './support/decisions';
import { hire, type Hired } from './support/hire';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { documents, draftNews } from './support/news';
import { dataOf, putInForce } from './support/policies';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let anna: Hired;
let bo: Hired;
/** Written before any policy was about the type: by the chief, and by the chief after the editor. */
let early: string;
let corrected: string;
let published: string;
beforeAll(async () => {
  lerum = await openMunicipality({ env: { CHECKLIST_POLICIES: 'none' } });
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  anna = await hire(lerum, 'Anna', { role: 'granskare', like: 'kommunikationschef' });
  bo = await hire(lerum, 'Bo', { role: 'granskare', like: 'kommunikationschef' });
  early = await created(chef, 'Skriven av chefen');
  corrected = await created(redaktor, 'Skriven av redaktören');
  await edit(chef, corrected, 'Rättad av chefen');
  published = await created(redaktor, 'Publik sedan länge');
  await edit(chef, published, 'Publik sedan länge, rättad');
  await documents(lerum.strapi).publish({ documentId: published, locale: 'sv' });
  await putInForce(await lerum.as('admin'), {
    key: 'fyra-ogon',
    name: { sv: 'Fyra ögon' },
    contentTypes: [NEWS],
    items: [{ key: 'one', kind: 'approval', label: { sv: 'Någon annan godkänner' } }],
  });
});
afterAll(() => lerum.close());

const content = `/content-manager/collection-types/${NEWS}`;

const created = async (who: Client, title: string): Promise<string> =>
  dataOf<{ documentId: string }>(await who.post(`${content}?locale=sv`, { title }).expect(201))
    .documentId;

const edit = (who: Client, documentId: string, title: string) =>
  who.put(`${content}/${documentId}?locale=sv`, { title }).expect(200);

const submit = async (who: Client, documentId: string): Promise<string> => {
  const reply = await who.post(submissionsOf(documentId), {}).expect(201);
  return dataOf<{ submission: { id: string } }>(reply).submission.id;
};

const wroteIt = 'har redigerat texten sedan den senast publicerades';

describe('a text from before the policy', () => {
  test('is not approved by the chief who wrote it', async () => {
    const id = await submit(redaktor, early);
    expect(await page(chef, id)).toMatchObject({
      obstacle: 'contributed',
      contributors: [{ kind: 'admin', name: 'Karin Ek' }],
    });
    const reply = await approve(chef, id);
    expect(reply.status).toBe(403);
    expect(JSON.stringify(reply.body)).toContain(wroteIt);
    expect((await approve(anna.client, id)).status).toBe(200);
  });

  test('is not approved by the chief who corrected it', async () => {
    const id = await submit(redaktor, corrected);
    const { contributors } = await page(chef, id);
    expect(contributors.map(({ name }) => name).sort()).toEqual(['Karin Ek', 'Rebecka Lind']);
    expect((await approve(chef, id)).status).toBe(403);
  });

  test('is approved by the chief whose corrections have been public since', async () => {
    await edit(redaktor, published, 'Ny rubrik');
    const id = await submit(redaktor, published);
    expect(await page(chef, id)).toMatchObject({
      obstacle: null,
      contributors: [{ name: 'Rebecka Lind' }],
    });
    expect((await approve(chef, id)).status).toBe(200);
  });

  test('is approved by the chief who published it, where a program has changed it since', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Skriven av ett program');
    const id = await submit(redaktor, documentId);
    expect((await approve(bo.client, id)).status).toBe(200);
    await chef.post(`${content}/${documentId}/actions/publish?locale=sv`, {}).expect(200);
    await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { title: 'Igen' } });
    const again = await submit(redaktor, documentId);
    expect(await page(chef, again)).toMatchObject({
      obstacle: null,
      contributors: [{ kind: 'system' }],
    });
  });
});

describe('whoever submits', () => {
  test('does not approve, though they have written nothing', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Inskickad av chefen');
    const id = await submit(chef, documentId);
    expect(await page(chef, id)).toMatchObject({ obstacle: 'submitted' });
    const reply = await approve(chef, id);
    expect(reply.status).toBe(403);
    expect(JSON.stringify(reply.body)).toContain('skickade in texten');
    expect((await approve(anna.client, id)).status).toBe(200);
  });

  test('may send it back themselves', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Ångrad av chefen');
    const id = await submit(chef, documentId);
    await chef.post(`${held}/${id}/return`, { comment: 'Inte än.' }).expect(200);
  });
});

describe('a deputy', () => {
  const delegations = '/publication-checklist/delegations';
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const period = { startsAt: inHours(-1), endsAt: inHours(1) };
  let vikarie: Hired;
  beforeAll(async () => {
    vikarie = await hire(lerum, 'Vikarie', { role: 'vikarie', like: 'redaktor' });
  });
  afterEach(async () => {
    for (const who of [chef, anna.client]) {
      const given = dataOf<{ delegations: { id: string }[] }>(await who.get(delegations));
      for (const { id } of given.delegations) await who.delete(`${delegations}/${id}`).expect(200);
    }
  });

  const name = (who: Client, rest: object = {}) =>
    who.post(delegations, { to: vikarie.id, ...period, ...rest });

  /** As if a delegation had been given for another time. */
  const movedTo = (times: object) =>
    lerum.strapi.db
      .query('plugin::publication-checklist.delegation')
      .updateMany({ where: { deputyId: vikarie.id }, data: times as never });

  const text = async (title: string) => {
    const { documentId } = await draftNews(lerum.strapi, title);
    return { documentId, id: await submit(redaktor, documentId) };
  };

  test('does not approve what whoever they stand in for has edited', async () => {
    await name(chef).expect(201);
    const { documentId, id } = await text('Chefen rättar');
    await edit(chef, documentId, 'Rättad av chefen');
    expect(await page(vikarie.client, id)).toMatchObject({ obstacle: 'contributed' });
    expect((await approve(vikarie.client, id)).status).toBe(403);
  });

  test('does not approve what whoever they stand in for has submitted', async () => {
    await name(chef).expect(201);
    const { documentId } = await draftNews(lerum.strapi, 'Chefen skickar in');
    const id = await submit(chef, documentId);
    expect(await page(vikarie.client, id)).toMatchObject({ obstacle: 'submitted' });
    expect((await approve(vikarie.client, id)).status).toBe(403);
  });

  test('decides for another whom they stand in for, where one has edited', async () => {
    await name(chef).expect(201);
    await name(anna.client).expect(201);
    const { documentId, id } = await text('Chefen rättar, Anna inte');
    await edit(chef, documentId, 'Rättad av chefen');
    expect((await approve(vikarie.client, id)).status).toBe(200);
    expect((await page(bo.client, id)).approvals).toMatchObject([
      { by: { name: 'Vikarie Ny' }, onBehalfOf: { name: 'Anna Ny' } },
    ]);
  });

  test('does not approve what they have edited themselves', async () => {
    await name(chef).expect(201);
    const { documentId, id } = await text('Vikarien rättar');
    await edit(vikarie.client, documentId, 'Rättad av vikarien');
    expect(await page(vikarie.client, id)).toMatchObject({ obstacle: 'contributed' });
    expect((await approve(vikarie.client, id)).status).toBe(403);
  });

  test.each([
    ['before the period begins', { startsAt: inHours(1), endsAt: inHours(2) }],
    ['when the period is over', { startsAt: inHours(-2), endsAt: inHours(-1) }],
  ])('decides nothing %s', async (_when, times) => {
    const { id } = await text('Utanför tiden');
    await name(chef).expect(201);
    await queue(vikarie.client);
    await movedTo(times);
    await vikarie.client.get(held).expect(403);
    await vikarie.client.post(`${held}/${id}/approve`, { seen: 'a'.repeat(64) }).expect(403);
  });

  test('decides nothing for somebody who is blocked, or has left', async () => {
    const carl = await hire(lerum, 'Carl', { role: 'granskare', like: 'kommunikationschef' });
    await name(carl.client).expect(201);
    await queue(vikarie.client);
    await carl.setTo({ blocked: true });
    await vikarie.client.get(held).expect(403);
    await carl.setTo({ blocked: false });
    await queue(vikarie.client);
    await carl.leave();
    await vikarie.client.get(held).expect(403);
  });

  test('is not named for a period that is over already', async () => {
    const reply = await name(chef, { startsAt: inHours(-2), endsAt: inHours(-1) });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body)).toContain('Välj en tid som inte har varit.');
  });

  test('leaves a decision that stays when the period is over', async () => {
    await name(chef).expect(201);
    const { documentId, id } = await text('Kvar efteråt');
    expect((await approve(vikarie.client, id)).status).toBe(200);
    await movedTo({ endsAt: inHours(-0.5) });
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    expect((await standing(redaktor, documentId)).submission).toBeNull();
  });
});
