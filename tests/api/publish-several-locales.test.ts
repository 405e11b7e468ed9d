import { openMunicipality, type Municipality } from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  goodAnswers,
  ledger,
  publicTitles,
  refusal,
  text,
} from './support/news';

let lerum: Municipality;
beforeAll(async () => {
  lerum = await openMunicipality();
});
afterAll(() => lerum.close());

/** A document in Swedish, answered for, and in English, answered for or not. */
const bilingual = async (isEnglishClear: boolean): Promise<string> => {
  const { documentId } = await clearNews(lerum.strapi, 'Svensk');
  await documents(lerum.strapi).update({
    documentId,
    locale: 'en',
    data: { title: 'English', ...text('English') },
  });
  if (isEnglishClear) await answer(lerum.strapi, documentId, goodAnswers, { locale: 'en' });
  return documentId;
};

test.each([
  ['all of them', '*'],
  ['a list of them', ['sv', 'en']],
])('publishing %s is refused for the one that is held', async (_case, locale) => {
  const documentId = await bilingual(false);
  const refused = await refusal(documents(lerum.strapi).publish({ documentId, locale }));
  expect(refused.details.checklist.map((each) => each.locale)).toEqual(['en']);
  expect(refused.message).toContain('”English” (en)');
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});

test('every held locale is named at once', async () => {
  const documentId = await bilingual(false);
  await documents(lerum.strapi).update({ documentId, locale: 'sv', data: { title: 'Ändrad' } });
  const refused = await refusal(documents(lerum.strapi).publish({ documentId, locale: '*' }));
  expect(refused.details.checklist.map((each) => each.locale).sort()).toEqual(['en', 'sv']);
});

test('one locale is published by itself while the other is held', async () => {
  const documentId = await bilingual(false);
  await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Svensk' });
});

test('the clear locale says nothing for the other', async () => {
  const documentId = await bilingual(false);
  const refused = await refusal(documents(lerum.strapi).publish({ documentId, locale: 'en' }));
  expect(refused.details.checklist[0]?.reasons.map(({ item }) => item)).toContain('sender');
});

test.each([
  ['all of them', '*'],
  ['a list of them', ['sv', 'en']],
])('publishing %s works when each is clear, with a decision each', async (_case, locale) => {
  const documentId = await bilingual(true);
  await documents(lerum.strapi).publish({ documentId, locale });
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Svensk', en: 'English' });
  const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
  expect(rows.map(({ entryLocale, outcome }) => [entryLocale, outcome]).sort()).toEqual([
    ['en', 'published'],
    ['sv', 'published'],
  ]);
  expect(new Set(rows.map(({ request }) => request)).size).toBe(1);
});

test('no locale means the default one', async () => {
  const documentId = await bilingual(false);
  await documents(lerum.strapi).publish({ documentId });
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Svensk' });
});
