import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, clearNews, documents, draftNews, goodAnswers } from './support/news';

let lerum: Municipality;
let redaktor: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
});
afterAll(() => lerum.close());

const path = `/publication-checklist/checklists/${NEWS}/states`;

test('the list view learns the state of its rows in one request', async () => {
  const clear = await clearNews(lerum.strapi, 'Klar');
  const silent = await draftNews(lerum.strapi, 'Tyst');
  const half = await draftNews(lerum.strapi, 'Halv');
  const { sender: _sender, ...rest } = goodAnswers;
  await answer(lerum.strapi, half.documentId, rest);
  const ids = [clear, silent, half].map(({ documentId }) => documentId);
  const reply = await redaktor.post(path, { documentIds: ids, locale: 'sv' }).expect(200);
  expect((reply.body as { data: unknown }).data).toEqual({
    [clear.documentId]: { state: 'clear', missing: 0, unreviewed: false },
    [silent.documentId]: { state: 'held', missing: 4, unreviewed: false },
    [half.documentId]: { state: 'held', missing: 1, unreviewed: false },
  });
});

test('a hundred rows cost no more queries than three', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 30; count += 1) {
    ids.push((await draftNews(lerum.strapi, `Rad ${count}`)).documentId);
  }
  const statements = async (documentIds: string[]): Promise<number> => {
    let count = 0;
    const onQuery = () => (count += 1);
    lerum.strapi.db.connection.on('query', onQuery);
    await redaktor.post(path, { documentIds, locale: 'sv' }).expect(200);
    lerum.strapi.db.connection.off('query', onQuery);
    return count;
  };
  // Strapi reads what was written once more to tell of it; that is not the list's doing.
  await redaktor.post(path, { documentIds: ids, locale: 'sv' }).expect(200);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await statements(ids)).toBe(await statements(ids.slice(0, 3)));
});

test('each language has its own state', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Svensk');
  await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
  const reply = await redaktor.post(path, { documentIds: [documentId], locale: 'en' }).expect(200);
  expect(reply.body).toMatchObject({ data: { [documentId]: { state: 'held' } } });
});

test.each([
  ['no list', {}],
  ['a text where a list belongs', { documentIds: 'abc' }],
  ['too many', { documentIds: Array.from({ length: 101 }, () => 'abc') }],
  ['an id that is none', { documentIds: ['../../admin'] }],
])('400: %s', async (_case, body) => {
  await redaktor.post(path, body).expect(400);
});
