import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import {
  clearNews,
  countPublic,
  documents,
  draftNews,
  draftTitle,
  missing,
  publicTitles,
  publishedNews,
  refusal,
  text,
  only,
} from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

const countAll = () => lerum.strapi.db.query(NEWS).count();

describe('a write that would publish at once', () => {
  test('creating a published document is refused and leaves nothing behind', async () => {
    const before = await countAll();
    const refused = await refusal(
      documents(lerum.strapi).create({ status: 'published', data: { title: 'Direkt' } })
    );
    expect(missing(refused)).toContain('sender');
    expect(await countAll()).toBe(before);
  });

  test('updating to published is refused and leaves draft and public version as they were', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Som förut');
    const refused = await refusal(
      documents(lerum.strapi).update({ documentId, status: 'published', data: { title: 'Smyg' } })
    );
    expect(missing(refused)).toEqual(['plain-language']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Som förut' });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Som förut');
  });

  test('updating to published without changing the text is let through, with its usual reply', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Oförändrad');
    const reply = await documents(lerum.strapi).update({
      documentId,
      status: 'published',
      data: { title: 'Oförändrad' },
      fields: ['title'],
      populate: ['contact'],
    });
    expect(reply.title).toBe('Oförändrad');
    expect(reply.publishedAt).not.toBeNull();
    expect(reply['contact']).toMatchObject({ email: 'anna.berg@lerum.example' });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Oförändrad' });
  });

  test('a new language version cannot be published with the answers of another', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'På svenska');
    const refused = await refusal(
      documents(lerum.strapi).update({
        documentId,
        locale: 'en',
        status: 'published',
        data: { title: 'In English', ...text('In English') },
      })
    );
    expect(missing(refused)).toEqual(['sender', 'audience', 'plain-language', 'anchored']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'På svenska' });
    expect(await draftTitle(lerum.strapi, documentId, 'en')).toBeUndefined();
  });

  test.each([
    ['updating', 'update'],
    ['creating', 'create'],
    ['copying', 'clone'],
  ] as const)(
    '%s one cannot move it into a document that is answered for',
    async (_case, write) => {
      const answered = await clearNews(lerum.strapi, 'Besvarad');
      const { documentId } = await clearNews(lerum.strapi, 'Smyg');
      const before = await countAll();
      const refused = await refusal(
        documents(lerum.strapi)[write]({
          documentId,
          status: 'published',
          data: { title: 'Smyg', documentId: answered.documentId },
        })
      );
      expect(refused.details.errors[0]?.path).toEqual(['documentId']);
      expect(await countAll()).toBe(before);
      expect(await publicTitles(lerum.strapi, answered.documentId)).toEqual({});
    }
  );

  test('a document that does not exist is not made by updating it', async () => {
    const reply = await documents(lerum.strapi).update({
      documentId: 'finnsinte',
      status: 'published',
      data: { title: 'x' },
    });
    expect(reply).toBeNull();
  });
});

describe('a write that leaves a draft', () => {
  test.each([
    ['no status', {}],
    ['status draft', { status: 'draft' }],
    ['a status that is none', { status: 'xyz' }],
  ])('is free: %s', async (_case, params) => {
    const { documentId } = await draftNews(lerum.strapi);
    await documents(lerum.strapi).update({ documentId, ...params, data: { title: 'Ändrad' } });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Ändrad');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('publishedAt among the data publishes nothing', async () => {
    const before = await countPublic(lerum.strapi);
    const { documentId } = await documents(lerum.strapi).create({
      data: { title: 'Med datum', publishedAt: new Date() },
    });
    await documents(lerum.strapi).update({ documentId, data: { publishedAt: new Date() } });
    expect(await countPublic(lerum.strapi)).toBe(before);
  });

  test('a copy of a public document is a draft, and starts without answers', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Förlaga');
    const { entries } = await documents(lerum.strapi).clone({ documentId, status: 'published' });
    const copy = only(entries);
    expect(copy.publishedAt).toBeNull();
    const refused = await refusal(documents(lerum.strapi).publish({ documentId: copy.documentId }));
    expect(missing(refused)).toEqual(['sender', 'audience', 'plain-language', 'anchored']);
  });

  test('undoing a draft and taking a document off the site need no checklist', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Kvar');
    await documents(lerum.strapi).update({ documentId, data: { title: 'Bort' } });
    await documents(lerum.strapi).discardDraft({ documentId });
    expect(await draftTitle(lerum.strapi, documentId)).toBe('Kvar');
    await documents(lerum.strapi).unpublish({ documentId });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });
});
