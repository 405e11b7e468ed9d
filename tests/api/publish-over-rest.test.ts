import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  draftTitle,
  ledger,
  publicTitles,
  publishedNews,
  text,
  type Refused,
} from './support/news';
import { apiToken } from './support/tokens';

let lerum: Municipality;
let token: string;
beforeAll(async () => {
  lerum = await openMunicipality();
  token = await apiToken(lerum);
});
afterAll(() => lerum.close());

const ask = (method: 'post' | 'put', path: string, data: object) =>
  lerum.http[method](`/api${path}`).set('Authorization', `Bearer ${token}`).send({ data });

const count = () => lerum.strapi.db.query(NEWS).count();
const errorIn = (reply: { body: unknown }) => (reply.body as { error: Refused }).error;

describe('an integration with an API token', () => {
  test('is refused what REST would publish by default, and nothing is written', async () => {
    const before = await count();
    const reply = await ask('post', '/nyheter', { title: 'Från systemet' }).expect(400);
    expect(errorIn(reply).name).toBe('ValidationError');
    expect(errorIn(reply).details.checklist[0]?.reasons.length).toBeGreaterThan(3);
    expect(await count()).toBe(before);
  });

  test('may leave a draft', async () => {
    const reply = await ask('post', '/nyheter?status=draft', { title: 'Utkast' }).expect(201);
    const { documentId } = (reply.body as { data: { documentId: string } }).data;
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Utkast');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('is refused an update of what is public, and both versions stay', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Orörd');
    await ask('put', `/nyheter/${documentId}`, { title: 'Rörd' }).expect(400);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Orörd' });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Orörd');
  });

  test('publishedAt: null in the body does not get round it', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await ask('put', `/nyheter/${documentId}`, { title: 'x', publishedAt: null }).expect(400);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('a status that is none leaves a draft', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await ask('put', `/nyheter/${documentId}?status=xyz`, { title: 'Utkast igen' }).expect(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('publishes what is clear, with REST’s usual reply', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Klar text');
    const reply = await ask('put', `/nyheter/${documentId}?populate=contact`, {
      title: 'Klar text',
    }).expect(200);
    expect(reply.body).toMatchObject({
      data: { documentId, title: 'Klar text', contact: { name: 'Anna Berg' } },
    });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Klar text' });
  });

  test('publishes one locale and leaves the other', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Svensk text');
    await documents(lerum.strapi).update({
      documentId,
      locale: 'en',
      data: { title: 'English text', ...text('English text') },
    });
    await ask('put', `/nyheter/${documentId}?locale=en`, { title: 'English text' }).expect(400);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Svensk text' });
  });

  test('is named in the ledger, with the door it came by', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await ask('put', `/nyheter/${documentId}`, { title: 'y' }).expect(400);
    const row = (await ledger(lerum.strapi)).find((each) => each.entryDocumentId === documentId);
    expect(row).toMatchObject({
      route: 'rest',
      actorKind: 'api-token',
      actorName: 'Integration',
      outcome: 'refused',
    });
  });

  test('answers over REST and then publishes', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Automatisk nyhet');
    await answer(lerum.strapi, documentId, {
      audience: { selected: ['media'] },
      'plain-language': { declared: true, name: 'Rebecka Lind' },
      anchored: { with: { name: 'Chefen' }, when: '2026-02-01', reference: 'KS 2026/9' },
    });
    const path = `/api/publication-checklist/checklists/${NEWS}/${documentId}`;
    await lerum.http
      .put(`${path}/answers/lerum-2022/sender?locale=sv`)
      .set('Authorization', `Bearer ${token}`)
      .send({ value: { selected: ['hela-organisationen'] } })
      .expect(200);
    await ask('put', `/nyheter/${documentId}`, { title: 'Automatisk nyhet' }).expect(200);
  });
});

describe('the public', () => {
  test('cannot write at all', async () => {
    await lerum.http
      .post('/api/nyheter')
      .send({ data: { title: 'x' } })
      .expect(403);
  });

  test('cannot read a checklist', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await lerum.http.get(`/api/publication-checklist/checklists/${NEWS}/${documentId}`).expect(403);
  });
});

describe('the single type for a crisis', () => {
  test('is held over REST like any other', async () => {
    const reply = await ask('put', '/krisinformation', { title: 'Översvämning' }).expect(400);
    expect(errorIn(reply).details.checklist[0]?.reasons.map(({ item }) => item)).toContain(
      'sender'
    );
  });
});
