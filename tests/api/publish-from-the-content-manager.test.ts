import {
  CRISIS,
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
  draftTitle,
  goodAnswers,
  ledger,
  publicTitles,
  publishedNews,
  text,
  type Refused,
} from './support/news';

let lerum: Municipality;
let redaktor: Client;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const news = '/content-manager/collection-types/api::nyhet.nyhet';
const crisis = '/content-manager/single-types/api::krisinformation.krisinformation';
const errorIn = (reply: { body: unknown }) => (reply.body as { error: Refused }).error;

describe('an editor who presses Publish', () => {
  test('is refused in Swedish, with each reason on its field', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Ny lekplats', { preamble: null });
    const reply = await redaktor
      .post(`${news}/${documentId}/actions/publish?locale=sv`, { title: 'Ny lekplats' })
      .expect(400);
    expect(errorIn(reply).name).toBe('ValidationError');
    expect(errorIn(reply).message).toMatch(
      /^Sparat som utkast, inte publicerat\. ”Ny lekplats” \(sv\) är hejdad/
    );
    expect(errorIn(reply).details.errors.map(({ path }) => path)).toContainEqual(['preamble']);
  });

  test('reads it in English when that is their language', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const reply = await admin
      .post(`${news}/${documentId}/actions/publish?locale=sv`, { title: 'Ny lekplats' })
      .expect(400);
    expect(errorIn(reply).message).toMatch(
      /^Saved as draft, not published\. .* is held\. 4 things/
    );
  });

  test('loses no word: the edits are saved as draft, the public version stays', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Publik');
    const reply = await redaktor
      .post(`${news}/${documentId}/actions/publish?locale=sv`, {
        title: 'En mycket bättre rubrik',
        preamble: 'Och en ny ingress.',
      })
      .expect(400);
    expect(errorIn(reply).details.saved).toEqual({ documentId, locale: 'sv' });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('En mycket bättre rubrik');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Publik' });
  });

  test('loses no word of a text that was never saved before', async () => {
    const reply = await redaktor
      .post(`${news}/actions/publish?locale=sv`, { title: 'Helt ny text', ...text('Helt ny') })
      .expect(400);
    const { saved } = errorIn(reply).details;
    expect(await draftTitle(lerum.strapi, saved?.documentId ?? '')).toBe('Helt ny text');
    expect(await publicTitles(lerum.strapi, saved?.documentId ?? '')).toEqual({});
  });

  test('loses no word of a new language version', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Svensk');
    await redaktor
      .post(`${news}/${documentId}/actions/publish?locale=en`, { title: 'English', locale: 'en' })
      .expect(400);
    expect(await draftTitle(lerum.strapi, documentId, 'en')).toBe('English');
  });

  test('is not told of saving when nothing was sent', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const reply = await redaktor
      .post(`${news}/${documentId}/actions/publish?locale=sv`)
      .expect(400);
    expect(errorIn(reply).details.saved).toBeNull();
    expect(errorIn(reply).message).toMatch(/^”Ny lekplats” \(sv\) är hejdad/);
  });

  test('publishes when the checklist is done', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Klar');
    const reply = await redaktor
      .post(`${news}/${documentId}/actions/publish?locale=sv`, { title: 'Klar' })
      .expect(200);
    expect(reply.body).toMatchObject({ data: { title: 'Klar' } });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Klar' });
  });

  test('one decision is written for one refusal', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await redaktor
      .post(`${news}/${documentId}/actions/publish?locale=sv`, { title: 'x' })
      .expect(400);
    const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
    expect(rows).toMatchObject([
      {
        route: 'content-manager',
        actorKind: 'admin',
        actorName: 'Rebecka Lind',
        outcome: 'refused',
      },
    ]);
  });

  test('a super admin is held like everybody else', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await admin.post(`${news}/${documentId}/actions/publish?locale=sv`, { title: 'x' }).expect(400);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('cannot move a draft into a document that has been answered for', async () => {
    const answered = await clearNews(lerum.strapi, 'Besvarad');
    const { documentId } = await draftNews(lerum.strapi, 'Smyg');
    await redaktor
      .put(`${news}/${documentId}?locale=sv`, { title: 'Smyg', documentId: answered.documentId })
      .expect(400);
    await redaktor
      .post(`${news}?locale=sv`, { title: 'Smyg', documentId: answered.documentId })
      .expect(400);
    expect(await draftTitle(lerum.strapi, answered.documentId)).toBe('Besvarad');
  });

  test('status and publishedAt in a save publish nothing', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await redaktor
      .put(`${news}/${documentId}?locale=sv`, {
        title: 'Sparad',
        status: 'published',
        publishedAt: new Date().toISOString(),
      })
      .expect(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
});

describe('the single type for a crisis', () => {
  test('is refused and its edits kept, then published once answered', async () => {
    const words = { title: 'Koka vattnet', ...text('Koka vattnet') };
    const { contact: _contact, ...edits } = words as Record<string, unknown>;
    const reply = await redaktor.post(`${crisis}/actions/publish`, edits).expect(400);
    const { documentId } = errorIn(reply).details.saved ?? { documentId: '' };
    const draft = await documents(lerum.strapi, CRISIS).findOne({ documentId });
    expect(draft?.title).toBe('Koka vattnet');
    await answer(lerum.strapi, documentId, goodAnswers, { uid: CRISIS, policy: 'krisinformation' });
    await redaktor.post(`${crisis}/actions/publish`, edits).expect(200);
    expect(await publicTitles(lerum.strapi, documentId, CRISIS)).toEqual({ '': 'Koka vattnet' });
  });
});

describe('an editor who publishes many at once', () => {
  const bulk = (documentIds: readonly string[], locale: string | string[] = 'sv') =>
    redaktor.post(`${news}/actions/bulkPublish`, { documentIds, locale });

  test('learns of every one that is held, and why; none is published', async () => {
    const clear = await clearNews(lerum.strapi, 'Klar ett');
    const silent = await draftNews(lerum.strapi, 'Tyst');
    const half = await draftNews(lerum.strapi, 'Halv');
    const { sender: _sender, ...rest } = goodAnswers;
    await answer(lerum.strapi, half.documentId, rest);
    const ids = [clear, silent, half].map(({ documentId }) => documentId);
    const reply = await bulk(ids).expect(400);
    const { message, details } = errorIn(reply);
    expect(message).toContain('2 av 3 är hejdade');
    expect(message).toContain('”Tyst” (sv)');
    expect(message).toContain('”Halv” (sv): Avsändare.');
    expect(message).toContain('Inget publicerades.');
    expect(details.checklist.map(({ title }) => title).sort()).toEqual(['Halv', 'Tyst']);
    for (const id of ids) expect(await publicTitles(lerum.strapi, id)).toEqual({});
  });

  test('each refusal is in the ledger once', async () => {
    const one = await draftNews(lerum.strapi, 'Ett');
    const two = await draftNews(lerum.strapi, 'Två');
    await bulk([one.documentId, two.documentId]).expect(400);
    const rows = (await ledger(lerum.strapi)).filter(({ title }) => ['Ett', 'Två'].includes(title));
    expect(rows.map(({ title }) => title).sort()).toEqual(['Ett', 'Två']);
  });

  test('publishes them all when all are clear', async () => {
    const drafts = [];
    for (const title of ['A', 'B', 'C']) drafts.push(await clearNews(lerum.strapi, title));
    const reply = await bulk(drafts.map(({ documentId }) => documentId)).expect(200);
    expect(reply.body).toEqual({ count: 3 });
    for (const { documentId, title } of drafts) {
      expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: title });
    }
  });

  test('is held for one language of one document', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Tvåspråkig');
    await documents(lerum.strapi).update({
      documentId,
      locale: 'en',
      data: { title: 'Bilingual' },
    });
    const reply = await bulk([documentId], ['sv', 'en']).expect(400);
    expect(errorIn(reply).message).toContain('”Bilingual” (en)');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
});

test('the admin panel is told which types are governed', async () => {
  const reply = await redaktor.get('/content-manager/init').expect(200);
  const { contentTypes } = (
    reply.body as {
      data: { contentTypes: { uid: string; pluginOptions?: Record<string, unknown> }[] };
    }
  ).data;
  const governed = contentTypes.filter(
    ({ pluginOptions }) => pluginOptions?.['publication-checklist']
  );
  expect(governed.map(({ uid }) => uid).sort()).toEqual([CRISIS, NEWS].sort());
});
