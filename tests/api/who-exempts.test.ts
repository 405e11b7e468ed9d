import { approve, held, page, seen, standing, submissionsOf } from './support/decisions';
import { hire, type Hired } from './support/hire';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { documents, draftNews, publicTitles } from './support/news';
import { mailRows, NOTICE } from './support/notices';
import { dataOf, putInForce } from './support/policies';

let lerum: Municipality;
let redaktor: Client;
let anna: Hired;
let bo: Hired;
let dora: Hired;
beforeAll(async () => {
  lerum = await openMunicipality({ env: { CHECKLIST_POLICIES: 'none' } });
  redaktor = await lerum.as('redaktor');
  anna = await hire(lerum, 'Anna', { role: 'granskare', like: 'kommunikationschef' });
  bo = await hire(lerum, 'Bo', { role: 'granskare', like: 'kommunikationschef' });
  dora = await hire(lerum, 'Dora', { role: 'dataskyddsombud', like: 'kommunikationschef' });
  await putInForce(await lerum.as('admin'), {
    key: 'persondata',
    name: { sv: 'Personuppgifter' },
    contentTypes: [NEWS],
    items: [
      {
        key: 'assessed',
        kind: 'text',
        label: { sv: 'Bedömning av personuppgifter' },
        settings: { minLength: 3 },
        exemptedBy: ['dataskyddsombud'],
      },
      {
        key: 'two',
        kind: 'approval',
        label: { sv: 'Två godkänner' },
        settings: { approvers: 2, roles: ['granskare'] },
      },
      {
        key: 'never',
        kind: 'text',
        label: { sv: 'Avstås aldrig' },
        settings: { minLength: 3 },
        appliesWhen: { field: 'title', is: 'equalTo', value: 'Med mera' },
      },
    ],
  });
});
afterAll(() => lerum.close());

const assessed = 'persondata/assessed';

/** A submitted text that lacks the assessment and two approvals. */
const unassessed = async (title = 'Utan bedömning') => {
  const { documentId } = await draftNews(lerum.strapi, title);
  const reply = await redaktor.post(submissionsOf(documentId), {}).expect(201);
  const { submission } = dataOf<{ submission: { id: string } }>(reply);
  return { documentId, id: submission.id };
};

const waive = async (who: Client, id: string, rest: object = {}) =>
  who.post(`${held}/${id}/exempt`, {
    seen: await seen(who, id),
    policy: 'persondata',
    item: 'assessed',
    reason: 'Inga personuppgifter förekommer',
    ...rest,
  });

const edit = (who: Client, documentId: string, title: string) =>
  who
    .put(`/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`, { title })
    .expect(200);

const missing = async (who: Client, id: string) =>
  (await page(who, id)).standing?.missing.map(({ item }) => item);

const inFuture = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

describe('a role that the policy lets waive an item, and whose approval it does not ask for', () => {
  test('sees the button, and waives it', async () => {
    const { id } = await unassessed();
    expect(await page(dora.client, id)).toMatchObject({
      obstacle: 'noRole',
      exemptable: [assessed],
    });
    expect((await waive(dora.client, id)).status).toBe(200);
    expect(await missing(dora.client, id)).toEqual(['two']);
  });

  test('still does not approve', async () => {
    const { id } = await unassessed();
    expect((await approve(dora.client, id)).status).toBe(403);
  });

  test('hears by mail that the text waits', async () => {
    await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
    await unassessed();
    const to = (await mailRows(lerum.strapi)).map((mail) => mail.to);
    expect(to).toEqual(expect.arrayContaining([anna.email, bo.email, dora.email]));
  });

  test('hears nothing of a text that lacks nothing of what they could waive', async () => {
    const { documentId, id } = await unassessed();
    expect((await waive(dora.client, id)).status).toBe(200);
    await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
    await redaktor.post(submissionsOf(documentId), {}).expect(201);
    const to = (await mailRows(lerum.strapi)).map((mail) => mail.to).sort();
    expect(to).toEqual([anna.email, bo.email]);
  });

  test('waives nothing of a text that they have edited', async () => {
    const { documentId, id } = await unassessed();
    await edit(dora.client, documentId, 'Doras egen text');
    expect(await page(dora.client, id)).toMatchObject({ exemptable: [] });
    const reply = await waive(dora.client, id);
    expect(reply.status).toBe(403);
    expect(JSON.stringify(reply.body)).toContain('har redigerat texten');
  });

  test('waives nothing of a text that they have submitted', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Inskickad av Dora');
    const reply = await dora.client.post(submissionsOf(documentId), {}).expect(201);
    const { submission } = dataOf<{ submission: { id: string } }>(reply);
    expect(await page(dora.client, submission.id)).toMatchObject({ exemptable: [] });
    expect((await waive(dora.client, submission.id)).status).toBe(403);
  });
});

describe('somebody else', () => {
  test('who approves waives nothing that the policy leaves to another role', async () => {
    const { id } = await unassessed();
    expect((await page(anna.client, id)).exemptable).toEqual([]);
    const reply = await waive(anna.client, id);
    expect(reply.status).toBe(403);
    expect(JSON.stringify(reply.body)).toContain('Din roll får inte');
  });

  test('who has approved already, and stands in for that role, waives all the same', async () => {
    const period = { startsAt: inFuture(-3_600_000), endsAt: inFuture(3_600_000) };
    const delegations = '/publication-checklist/delegations';
    const reply = await dora.client.post(delegations, { to: anna.id, ...period }).expect(201);
    const { id } = await unassessed();
    expect((await page(anna.client, id)).exemptable).toEqual([assessed]);
    expect((await waive(anna.client, id)).status).toBe(200);
    expect((await approve(anna.client, id)).status).toBe(200);
    const { delegations: given } = dataOf<{ delegations: { id: string }[] }>(reply);
    await dora.client.delete(`${delegations}/${given[0]?.id ?? ''}`).expect(200);
  });

  test('holds the role themselves and stands in for somebody who has not: their own counts', async () => {
    const period = { startsAt: inFuture(-3_600_000), endsAt: inFuture(3_600_000) };
    const delegations = '/publication-checklist/delegations';
    const reply = await anna.client.post(delegations, { to: dora.id, ...period }).expect(201);
    const { id } = await unassessed();
    expect((await page(dora.client, id)).exemptable).toEqual([assessed]);
    expect((await waive(dora.client, id)).status).toBe(200);
    const { history } = await page(dora.client, id);
    const [waived] = history.flatMap((each) => (each.type === 'decision' ? [each.decision] : []));
    expect(waived).toMatchObject({ outcome: 'exempted', actor: { name: 'Dora Ny' } });
    expect(waived?.note).not.toHaveProperty('onBehalfOf');
    const { delegations: given } = dataOf<{ delegations: { id: string }[] }>(reply);
    await anna.client.delete(`${delegations}/${given[0]?.id ?? ''}`).expect(200);
  });
});

/** As if the time that a text's exemptions were given for had been. */
const itIsOver = async (documentId: string): Promise<void> => {
  const grants = lerum.strapi.db.query('plugin::publication-checklist.grant');
  const where = { entryDocumentId: documentId, type: 'exemption' };
  const [given] = (await grants.findMany({ where })) as { id: number; details: object }[];
  const details = { ...given?.details, expiresAt: inFuture(-1_000) };
  await grants.updateMany({ where: { id: given?.id ?? 0 }, data: { details } as never });
};

describe('an exemption', () => {
  test('says until when it holds, and holds again when that has been', async () => {
    const { documentId, id } = await unassessed('För en stund');
    const expiresAt = inFuture(3_600_000);
    expect((await waive(dora.client, id, { expiresAt })).status).toBe(200);
    expect((await page(dora.client, id)).exemptions).toMatchObject([{ expiresAt }]);
    for (const each of [anna, bo]) expect((await approve(each.client, id)).status).toBe(200);
    expect((await standing(redaktor, documentId)).submission?.state).toBe('approved');
    await itIsOver(documentId);
    await expect(documents(lerum.strapi).publish({ documentId, locale: 'sv' })).rejects.toThrow(
      /Bedömning av personuppgifter/
    );
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('is refused for a time that has been', async () => {
    const { id } = await unassessed();
    const reply = await waive(dora.client, id, { expiresAt: inFuture(-60_000) });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body)).toContain('Välj en tid som inte har varit.');
    expect(await missing(dora.client, id)).toContain('assessed');
  });

  test('is refused when the text changed since the page was opened', async () => {
    const { documentId, id } = await unassessed();
    const stamp = await seen(dora.client, id);
    await edit(redaktor, documentId, 'Nu med namn och bild');
    const reply = await waive(dora.client, id, { seen: stamp });
    expect(reply.status).toBe(409);
    expect(JSON.stringify(reply.body)).toContain('Nu med namn och bild');
    expect(await missing(dora.client, id)).toContain('assessed');
  });

  test('is of an item that lacks something: another is not there to waive', async () => {
    const { id } = await unassessed();
    const reply = await waive(dora.client, id, { item: 'never' });
    expect(reply.status).toBe(400);
  });
});
