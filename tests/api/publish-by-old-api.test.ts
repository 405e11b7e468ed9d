import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import {
  clearNews,
  draftNews,
  publicTitles,
  publishedNews,
  refusal,
  type Written,
} from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

interface EntityService {
  create: (uid: string, params: object) => Promise<Written>;
  update: (uid: string, id: number, params: object) => Promise<Written>;
}

/** Strapi 4's way in, which Strapi 5 still keeps open. */
const entityService = () =>
  (lerum.strapi as unknown as { entityService: EntityService }).entityService;

test('creating an entity publishes it, so it is refused', async () => {
  const before = await lerum.strapi.db.query(NEWS).count();
  await refusal(entityService().create(NEWS, { data: { title: 'Gammalt sätt' } }));
  expect(await lerum.strapi.db.query(NEWS).count()).toBe(before);
});

test('creating an entity with publishedAt: null leaves a draft', async () => {
  const { documentId } = await entityService().create(NEWS, {
    data: { title: 'Gammalt utkast', publishedAt: null },
  });
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});

test('updating a public entity is refused', async () => {
  const { documentId } = await publishedNews(lerum.strapi, 'Publik');
  const row = (await lerum.strapi.db
    .query(NEWS)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } })) as Written;
  await refusal(entityService().update(NEWS, row.id, { data: { title: 'Smyg' } }));
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Publik' });
});

test('updating a draft entity to published is refused', async () => {
  const draft = await draftNews(lerum.strapi);
  await entityService()
    .update(NEWS, draft.id, { data: { title: 'Smyg', publishedAt: new Date() } })
    .catch(() => undefined);
  expect(await publicTitles(lerum.strapi, draft.documentId)).toEqual({});
});

test('a clear document is let through', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Klar');
  const row = (await lerum.strapi.db.query(NEWS).findOne({ where: { documentId } })) as Written;
  await entityService().update(NEWS, row.id, { data: { title: 'Klar' } });
});
