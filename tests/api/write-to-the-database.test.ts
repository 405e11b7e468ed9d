import { NEWS, PAGE, openMunicipality, type Municipality } from './support/municipality';
import {
  countPublic,
  documents,
  draftNews,
  draftTitle,
  publicTitles,
  publishedNews,
  refusal,
} from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

const news = () => lerum.strapi.db.query(NEWS);
const isPublic = { publishedAt: { $notNull: true } };

describe('code that goes round the document service', () => {
  test.each([
    ['publishedAt left out, which means now', {}],
    ['publishedAt now', { publishedAt: new Date() }],
    ['publishedAt empty', { publishedAt: '' }],
  ])('creates no public row: %s', async (_case, data) => {
    const before = await countPublic(lerum.strapi);
    await refusal(news().create({ data: { title: 'Smyg', ...data } as never }));
    await refusal(news().createMany({ data: [{ title: 'Smyg', ...data }] as never }));
    expect(await countPublic(lerum.strapi)).toBe(before);
  });

  test('may create a draft', async () => {
    await news().create({ data: { title: 'Utkast', publishedAt: null } as never });
    await news().createMany({ data: [{ title: 'Utkast', publishedAt: null }] as never });
  });

  test('does not turn a draft public', async () => {
    const { id, documentId } = await draftNews(lerum.strapi);
    const data = { publishedAt: new Date() } as never;
    await refusal(news().update({ where: { id }, data }));
    await refusal(news().updateMany({ where: { documentId }, data }));
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('does not change what is public', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Som den var');
    const data = { title: 'Smyg' } as never;
    await refusal(news().update({ where: { documentId, ...isPublic }, data }));
    await refusal(news().updateMany({ where: { documentId }, data }));
    await refusal(news().updateMany({ where: { title: 'Som den var' }, data }));
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Som den var' });
  });

  test('does not move a public row to another document or locale', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Stå still');
    for (const data of [{ documentId: 'annan' }, { locale: 'en' }]) {
      await refusal(news().update({ where: { documentId, ...isPublic }, data: data as never }));
    }
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Stå still' });
  });

  test('may change a draft', async () => {
    const { id, documentId } = await draftNews(lerum.strapi);
    await news().update({ where: { id }, data: { title: 'Rättad' } as never });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Rättad');
  });

  test('may take a public row away, and change what is nobody’s content', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Bort');
    const touched = { updatedAt: new Date() } as never;
    await news().updateMany({ where: { documentId, ...isPublic }, data: touched });
    await news().deleteMany({ where: { documentId, ...isPublic } });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('is told what to do instead', async () => {
    const refused = await refusal(news().create({ data: { title: 'x' } as never }));
    expect(refused.message).toContain('strapi.documents("api::nyhet.nyhet").publish()');
  });
});

describe('components of what is public', () => {
  const contacts = () => lerum.strapi.db.query('shared.kontakt');
  const emailOf = async (documentId: string, status: string) =>
    (await documents(lerum.strapi).findOne({ documentId, status, populate: ['contact'] }))?.[
      'contact'
    ] as { id: number; email: string };

  test('are not changed from outside', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Med kontakt');
    const { id } = await emailOf(documentId, 'published');
    const data = { email: 'annan@lerum.example' } as never;
    await refusal(contacts().update({ where: { id }, data }));
    await refusal(contacts().updateMany({ where: {}, data }));
    await refusal(contacts().delete({ where: { id } }));
    await refusal(contacts().deleteMany({ where: { id } }));
    expect((await emailOf(documentId, 'published')).email).toBe('anna.berg@lerum.example');
  });

  test('may be changed in a draft', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const { id } = await emailOf(documentId, 'draft');
    await contacts().update({ where: { id }, data: { email: 'ny@lerum.example' } as never });
    expect((await emailOf(documentId, 'draft')).email).toBe('ny@lerum.example');
  });
});

test('a content type without a policy is free', async () => {
  await lerum.strapi.db.query(PAGE).create({ data: { title: 'Om kommunen' } as never });
  expect(await countPublic(lerum.strapi, PAGE)).toBe(1);
});
