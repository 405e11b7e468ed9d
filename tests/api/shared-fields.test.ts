import { openMunicipality, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  ledger,
  publicTitles,
  refusal,
  text,
} from './support/news';
import { picture } from './support/picture';

let lerum: Municipality;
let before: number;
let after: number;
beforeAll(async () => {
  lerum = await openMunicipality();
  before = await picture(lerum.strapi, 'före.png', 'En brygga i sol');
  after = await picture(lerum.strapi, 'efter.png', 'En brygga i regn');
});
afterAll(() => lerum.close());

/** Public in Swedish and English, with one picture for both: the picture is not localized. */
const publicInBoth = async (): Promise<string> => {
  const { documentId } = await draftNews(lerum.strapi, 'Brygga', { image: before });
  await documents(lerum.strapi).update({
    documentId,
    locale: 'en',
    data: { title: 'Jetty', ...text('Jetty'), image: before },
  });
  for (const locale of ['sv', 'en']) {
    await answer(lerum.strapi, documentId, goodAnswers, { locale });
  }
  await documents(lerum.strapi).publish({ documentId, locale: '*' });
  return documentId;
};

const publicPicture = async (documentId: string, locale: string): Promise<number | undefined> => {
  const row = await documents(lerum.strapi).findOne({
    documentId,
    locale,
    status: 'published',
    populate: ['image'],
  });
  return (row?.['image'] as { id: number } | null | undefined)?.id;
};

describe('a field that all languages share', () => {
  test('is not carried into another language’s public version that would then be held', async () => {
    const documentId = await publicInBoth();
    const refused = await refusal(
      documents(lerum.strapi).update({
        documentId,
        locale: 'sv',
        status: 'published',
        data: { image: after },
      })
    );
    // The Swedish declaration was of the old picture; so was the English one.
    expect(refused.details.checklist.map(({ locale }) => locale)).toEqual(['sv']);
    expect(await publicPicture(documentId, 'en')).toBe(before);
  });

  test('holds the whole publish when only the other language would be held', async () => {
    const documentId = await publicInBoth();
    await answerFor(documentId, 'sv', after);
    const refused = await refusal(
      documents(lerum.strapi).update({
        documentId,
        locale: 'sv',
        status: 'published',
        data: { image: after },
      })
    );
    expect(refused.details.checklist.map(({ locale }) => locale)).toEqual(['en']);
    expect(await publicPicture(documentId, 'sv')).toBe(before);
    expect(await publicPicture(documentId, 'en')).toBe(before);
  });

  test('is carried when every language is clear with it, with a decision each', async () => {
    const documentId = await publicInBoth();
    await answerFor(documentId, 'sv', after);
    await answerFor(documentId, 'en', after);
    const rowsBefore = (await ledger(lerum.strapi)).length;
    await documents(lerum.strapi).update({
      documentId,
      locale: 'sv',
      status: 'published',
      data: { image: after },
    });
    expect(await publicPicture(documentId, 'sv')).toBe(after);
    expect(await publicPicture(documentId, 'en')).toBe(after);
    const rows = (await ledger(lerum.strapi)).slice(rowsBefore);
    expect(rows.map(({ entryLocale, outcome }) => [entryLocale, outcome]).sort()).toEqual([
      ['en', 'published'],
      ['sv', 'published'],
    ]);
  });

  test('a publish that changes none of them leaves the other language alone', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Bara svensk');
    await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
    await documents(lerum.strapi).update({
      documentId,
      locale: 'sv',
      status: 'published',
      data: { title: 'Bara svensk' },
    });
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Bara svensk' });
  });

  test('publishing one language gives no other a public picture it is not answered for', async () => {
    const documentId = await publicInBoth();
    await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { image: after } });
    const declared = { 'plain-language': goodAnswers['plain-language'] };
    await answer(lerum.strapi, documentId, declared, { locale: 'sv' });
    // Strapi compares with whichever row the database hands it first, so whether a
    // publish carries the picture differs: where it does, English holds it.
    await documents(lerum.strapi)
      .publish({ documentId, locale: 'sv' })
      .catch(() => undefined);
    expect(await publicPicture(documentId, 'en')).toBe(before);
  });
});

/**
 * Has a language's text declared plain with a picture it is about to get: the
 * draft is given the picture, answered for, and given its old picture back.
 */
const answerFor = async (documentId: string, locale: string, image: number): Promise<void> => {
  const update = (id: number) =>
    documents(lerum.strapi).update({ documentId, locale, data: { image: id } });
  await update(image);
  const declared = { 'plain-language': goodAnswers['plain-language'] };
  await answer(lerum.strapi, documentId, declared, { locale });
  await update(before);
};
