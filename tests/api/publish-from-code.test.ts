import { openMunicipality, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  countPublic,
  documents,
  draftNews,
  goodAnswers,
  ledger,
  missing,
  publicTitles,
  refusal,
} from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

describe('documents().publish', () => {
  test('a draft nobody has answered for is refused, with every reason at once', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(refused.name).toBe('ValidationError');
    expect(missing(refused)).toEqual(['sender', 'audience', 'plain-language', 'anchored']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('an empty field is laid out as the form reads it', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Utan ingress', { preamble: '  ' });
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(refused.details.errors).toContainEqual({
      path: ['preamble'],
      message: 'Vad, hur och när: Ingress: Fältet är tomt.',
      name: 'ValidationError',
    });
  });

  test.each(Object.keys(goodAnswers))('held while only %s is missing', async (item) => {
    const { documentId } = await draftNews(lerum.strapi, `Saknar ${item}`);
    const { [item]: _left, ...rest } = goodAnswers;
    await answer(lerum.strapi, documentId, rest);
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(missing(refused)).toEqual([item]);
  });

  test('a draft with all its answers is published as it stands', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Nya bryggor');
    const { entries } = await documents(lerum.strapi).publish({ documentId });
    expect(entries.map(({ title }) => title)).toEqual(['Nya bryggor']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Nya bryggor' });
  });

  test('what is public stays when its next version is refused', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Första versionen');
    await documents(lerum.strapi).publish({ documentId });
    await documents(lerum.strapi).update({ documentId, data: { title: 'Andra versionen' } });
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(missing(refused)).toEqual(['plain-language']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Första versionen' });
  });

  test.each([
    ['no document', {}],
    ['several documents', { documentId: ['a', 'b'] }],
    ['a filter for a document', { documentId: { $ne: '' } }],
  ])('%s is not published', async (_case, params) => {
    await draftNews(lerum.strapi);
    const before = await countPublic(lerum.strapi);
    const refused = await refusal(documents(lerum.strapi).publish(params));
    expect(refused.name).toBe('ValidationError');
    expect(await countPublic(lerum.strapi)).toBe(before);
  });

  test('a filter for a locale is not published', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    const refused = await refusal(
      documents(lerum.strapi).publish({ documentId, locale: { $ne: 'en' } })
    );
    expect(refused.details.errors[0]?.path).toEqual(['locale']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('a document that does not exist publishes nothing', async () => {
    const result = await documents(lerum.strapi).publish({ documentId: 'finnsinte' });
    expect(result.entries).toEqual([]);
  });

  test('two drafts of one document and locale are not guessed between', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    const other = await draftNews(lerum.strapi, 'Flyttad');
    await lerum.strapi.db
      .query('api::nyhet.nyhet')
      .update({ where: { id: other.id }, data: { documentId } as never });
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(refused.details.errors[0]?.path).toEqual(['documentId']);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('the ledger says who asked for what, and how it went', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Till liggaren');
    await refusal(documents(lerum.strapi).publish({ documentId }));
    await answer(lerum.strapi, documentId);
    await documents(lerum.strapi).publish({ documentId });
    const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
    expect(rows.map(({ outcome, route, actorKind }) => [outcome, route, actorKind])).toEqual([
      ['refused', 'code', 'system'],
      ['published', 'code', 'system'],
    ]);
  });
});
