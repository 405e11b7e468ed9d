import { approve, held, page, queue, standing, submissionsOf } from './support/decisions';
import { hire, type Hired } from './support/hire';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, documents, draftNews, publicTitles, refusal } from './support/news';
import { dataOf, putInForce } from './support/policies';
import { ownersToken } from './support/tokens';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let admin: Client;
let anna: Hired;
let bo: Hired;
let vera: Hired;
beforeAll(async () => {
  lerum = await openMunicipality({ env: { CHECKLIST_POLICIES: 'none' } });
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  admin = await lerum.as('admin');
  anna = await hire(lerum, 'Anna', { role: 'granskare', like: 'kommunikationschef' });
  bo = await hire(lerum, 'Bo', { role: 'granskare', like: 'kommunikationschef' });
  vera = await hire(lerum, 'Vera', { role: 'vagchef', like: 'kommunikationschef' });
  await putInForce(admin, {
    key: 'fyra-ogon',
    name: { sv: 'Fyra ögon' },
    contentTypes: [NEWS],
    items: [
      {
        key: 'sender',
        kind: 'choice',
        label: { sv: 'Avsändare' },
        settings: {
          options: ['vag', 'skola', 'vem-som-helst'].map((value) => ({
            value,
            label: { sv: value },
          })),
        },
      },
      {
        key: 'two',
        kind: 'approval',
        label: { sv: 'Två godkänner' },
        settings: {
          approvers: 2,
          roles: ['granskare'],
          byUnit: { item: 'sender', units: [{ unit: 'vag', roles: ['vagchef', 'granskare'] }] },
        },
        appliesWhen: {
          not: { answer: 'sender.selected', is: 'equalTo', value: 'vem-som-helst' },
        },
      },
      {
        key: 'one',
        kind: 'approval',
        label: { sv: 'Någon godkänner' },
        appliesWhen: { answer: 'sender.selected', is: 'equalTo', value: 'vem-som-helst' },
      },
    ],
  });
});
afterAll(() => lerum.close());

/** A submitted text from a sender. */
const from = async (sender: string, title = `Från ${sender}`) => {
  const { documentId } = await draftNews(lerum.strapi, title);
  const answers = { sender: { selected: [sender] } };
  await answer(lerum.strapi, documentId, answers, { policy: 'fyra-ogon' });
  const reply = await redaktor.post(submissionsOf(documentId), {}).expect(201);
  const { submission } = dataOf<{ submission: { id: string } }>(reply);
  return { documentId, id: submission.id };
};

describe('a text that two must approve', () => {
  test('waits for the second, says so, and is through when both have', async () => {
    const { documentId, id } = await from('skola');
    expect((await approve(anna.client, id)).status).toBe(200);
    expect((await standing(redaktor, documentId)).submission?.state).toBe('waiting');
    const refused = await refusal(documents(lerum.strapi).publish({ documentId, locale: 'sv' }));
    expect(refused.message).toContain('Två godkänner');
    expect((await page(bo.client, id)).approvals.map(({ by }) => by.name)).toEqual(['Anna Ny']);
    expect((await approve(bo.client, id, { publish: true })).status).toBe(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Från skola' });
  });

  test('is not approved twice by one person, who is told that another must', async () => {
    const { documentId, id } = await from('skola');
    expect((await page(anna.client, id)).obstacle).toBeNull();
    expect((await approve(anna.client, id)).status).toBe(200);
    expect((await page(anna.client, id)).obstacle).toBe('approved');
    const again = await approve(anna.client, id);
    expect(again.status).toBe(400);
    expect(JSON.stringify(again.body)).toContain('Någon annan måste också godkänna den');
    expect((await standing(redaktor, documentId)).submission?.state).toBe('waiting');
  });

  test('is published all the same when one who approved is blocked since, and one has left', async () => {
    const [carl, dag] = await Promise.all(
      ['Carl', 'Dag'].map((name) =>
        hire(lerum, name, { role: 'granskare', like: 'kommunikationschef' })
      )
    );
    const { documentId, id } = await from('skola', 'De har slutat');
    for (const each of [carl, dag]) await approve(each?.client ?? chef, id);
    await carl?.setTo({ isActive: false, blocked: true });
    await dag?.leave();
    expect((await page(anna.client, id)).approvals.map(({ by }) => by.name)).toEqual([
      'Carl Ny',
      'Dag Ny',
    ]);
    await queue(anna.client, '?state=approved');
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'De har slutat' });
  });

  test('is not decided on by somebody who is blocked meanwhile', async () => {
    const { id } = await from('skola');
    await bo.setTo({ isActive: false });
    await bo.client.post(`${held}/${id}/claim`).expect(401);
    await bo.setTo({ isActive: true });
  });
});

describe('whose approval is asked for depends on the sender', () => {
  test('of a text from roads, the road chief’s counts', async () => {
    const { documentId, id } = await from('vag');
    expect((await approve(vera.client, id)).status).toBe(200);
    expect((await approve(anna.client, id)).status).toBe(200);
    expect((await standing(redaktor, documentId)).submission?.state).toBe('approved');
  });

  test('of a text from schools it does not, and nor does the chief’s or a super admin’s', async () => {
    const { id } = await from('skola');
    for (const who of [vera.client, chef, admin]) {
      expect((await page(who, id)).obstacle).toBe('noRole');
      const reply = await approve(who, id);
      expect(reply.status).toBe(403);
    }
  });
});

describe('somebody’s token of the panel', () => {
  const edit = (token: string, documentId: string) =>
    lerum.http
      .put(`/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`)
      .set('Authorization', `Bearer ${token}`)
      .send({ title: 'Skriven med nyckel' });

  test('writes in their name: they do not approve what it wrote', async () => {
    const token = await ownersToken(lerum, [NEWS]);
    const { documentId, id } = await from('vem-som-helst');
    await edit(token, documentId).expect(200);
    const { contributors, obstacle } = await page(admin, id);
    expect(contributors.map(({ name }) => name)).toContain('Alva Admin');
    expect(obstacle).toBe('contributed');
    expect((await approve(admin, id)).status).toBe(403);
  });

  test('submits in their name: they do not approve what it submitted', async () => {
    const token = await ownersToken(lerum, [NEWS, null]);
    const { documentId } = await draftNews(lerum.strapi, 'Inskickad med nyckel');
    const answers = { sender: { selected: ['vem-som-helst'] } };
    await answer(lerum.strapi, documentId, answers, { policy: 'fyra-ogon' });
    const reply = await lerum.http
      .post(submissionsOf(documentId))
      .set('Authorization', `Bearer ${token}`)
      .send({})
      .expect(201);
    const { submission } = dataOf<{ submission: { id: string } }>(reply);
    expect((await page(admin, submission.id)).obstacle).toBe('submitted');
    expect((await approve(admin, submission.id)).status).toBe(403);
  });

  test('decides nothing: a decision is a person’s', async () => {
    const token = await ownersToken(lerum, [NEWS, null]);
    const { id } = await from('vem-som-helst');
    const { standing: stands } = await page(admin, id);
    const ask = (path: string, body: object) =>
      lerum.http.post(path).set('Authorization', `Bearer ${token}`).send(body);
    await ask(`${held}/${id}/approve`, { seen: stands?.stamp }).expect(403);
    await ask(`${held}/${id}/return`, { comment: 'Nej' }).expect(403);
    expect((await approve(admin, id)).status).toBe(200);
  });
});

test('what cannot be done is told in the language of whoever asks', async () => {
  const { documentId, id } = await from('vem-som-helst');
  await approve(admin, id);
  const message = async (who: Client, path: string, body: object = {}) =>
    ((await who.post(path, body)).body as { error: { message: string } }).error.message;
  expect([
    await message(redaktor, submissionsOf(documentId)),
    await message(chef, `${held}/${id}/return`, { comment: 'Nej' }),
    await message(admin, `${held}/${id}/return`, { comment: 'No' }),
    await message(chef, `${held}/aaaaaaaaaaaa/claim`),
    await message(chef, submissionsOf(documentId), { dueAt: 'i morgon' }),
    await message(chef, `${held}/${id}/review`, { comment: 'Nej' }),
  ]).toEqual([
    'Inget hejdar texten: den kan publiceras som den är.',
    'Det är redan beslutat eller tillbakataget.',
    'It has been decided on, or taken back, already.',
    'Det finns ingen sådan text att besluta om.',
    'dueAt: Ska vara en tidpunkt i UTC, till exempel 2026-11-03T08:00:00Z.',
    'Här finns ingen nödpublicering att granska.',
  ]);
});
