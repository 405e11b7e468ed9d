import {
  ANSWER,
  NEWS,
  openMunicipality,
  POLICY,
  type Client,
  type Municipality,
} from '../support/municipality';
import { approve, held, seen, submitted } from '../support/decisions';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  missing,
  publicTitles,
  refusal,
  text,
} from '../support/news';

let lerum: Municipality;
let admin: Client;
let redaktor: Client;
let chef: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
});
afterAll(() => lerum.close());

const yes = { publicity: { selected: ['ja'] } };
const data = (title: string) => ({ title, ...text(title) });

/** Has the chief approve of a draft as it is. */
const approved = async (documentId: string): Promise<void> => {
  const id = await submitted(redaktor, documentId);
  expect((await approve(chef, id)).status).toBe(200);
};

/** A text that may cause publicity, and that the chief has approved of. */
const approvedNews = async (title: string): Promise<string> => {
  const { documentId } = await clearNews(lerum.strapi, title);
  await answer(lerum.strapi, documentId, yes);
  await approved(documentId);
  return documentId;
};

/** Saves another text, and answers for it what depends on the text. */
const rewrite = async (documentId: string, title: string): Promise<void> => {
  await documents(lerum.strapi).update({ documentId, locale: 'sv', data: data(title) });
  await answer(lerum.strapi, documentId, goodAnswers);
};

const publish = (documentId: string) =>
  documents(lerum.strapi).publish({ documentId, locale: 'sv' });

const lacksApproval = async (documentId: string): Promise<void> => {
  expect(missing(await refusal(publish(documentId)))).toEqual(['chief-approval']);
};

describe('an approval that was given once counts', () => {
  test('when a change is undone before anything was published', async () => {
    const documentId = await approvedNews('Ångrad');
    await rewrite(documentId, 'Ändrad');
    await lacksApproval(documentId);
    await rewrite(documentId, 'Ångrad');
    await publish(documentId);
  });

  test('when the very text is taken off the site and put back', async () => {
    const documentId = await approvedNews('Av och på');
    await publish(documentId);
    await documents(lerum.strapi).unpublish({ documentId, locale: 'sv' });
    await publish(documentId);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Av och på' });
  });

  test('when the text is published once more as it is', async () => {
    const documentId = await approvedNews('Två gånger');
    await publish(documentId);
    await rewrite(documentId, 'Något annat');
    await documents(lerum.strapi).discardDraft({ documentId, locale: 'sv' });
    await answer(lerum.strapi, documentId, goodAnswers);
    await publish(documentId);
  });
});

describe('an approval that was given once does not count', () => {
  test('when an old text is brought back after another has been public', async () => {
    const documentId = await approvedNews('Badet är öppet');
    await publish(documentId);
    await rewrite(documentId, 'Badet är stängt');
    await approved(documentId);
    await publish(documentId);
    await rewrite(documentId, 'Badet är öppet');
    await lacksApproval(documentId);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Badet är stängt' });
  });

  test('when the document is deleted and made anew under its id, with the same words', async () => {
    const documentId = await approvedNews('Borta och åter');
    await publish(documentId);
    await documents(lerum.strapi).unpublish({ documentId, locale: 'sv' });
    await documents(lerum.strapi).delete({ documentId, locale: '*' });
    await documents(lerum.strapi).create({ data: { documentId, ...data('Borta och åter') } });
    await answer(lerum.strapi, documentId, { ...goodAnswers, ...yes });
    await lacksApproval(documentId);
  });

  test('when a language version is deleted and made anew', async () => {
    const documentId = await approvedNews('Ett språk');
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    await documents(lerum.strapi).delete({ documentId, locale: 'sv' });
    await documents(lerum.strapi).update({ documentId, locale: 'sv', data: data('Ett språk') });
    await answer(lerum.strapi, documentId, { ...goodAnswers, ...yes });
    await lacksApproval(documentId);
  });

  test('for a clone, or for another text with the same words', async () => {
    const documentId = await approvedNews('Lika');
    const { entries } = await documents(lerum.strapi).clone({ documentId });
    const other = await draftNews(lerum.strapi, 'Lika');
    for (const copy of [entries[0]?.documentId ?? '', other.documentId]) {
      await answer(lerum.strapi, copy, { ...goodAnswers, ...yes });
      await lacksApproval(copy);
    }
  });

  test('when the answers are others, though the text is the same', async () => {
    const documentId = await approvedNews('Andra svar');
    await answer(lerum.strapi, documentId, { sender: { selected: ['larande'] } });
    await lacksApproval(documentId);
  });
});

test('an exemption goes with the text it was given for, too', async () => {
  const { anchored: _left, ...answers } = goodAnswers;
  const { documentId } = await draftNews(lerum.strapi, 'Undantagen');
  await answer(lerum.strapi, documentId, answers);
  const id = await submitted(redaktor, documentId);
  const waive = { policy: POLICY, item: 'anchored', reason: 'Bråttom', seen: await seen(chef, id) };
  await chef.post(`${held}/${id}/exempt`, waive).expect(200);
  await publish(documentId);
  await rewrite(documentId, 'Förankrad');
  await publish(documentId);
  await documents(lerum.strapi).update({ documentId, locale: 'sv', data: data('Undantagen') });
  await answer(lerum.strapi, documentId, answers);
  await lerum.strapi.db
    .query(ANSWER)
    .deleteMany({ where: { entryDocumentId: documentId, item: 'anchored' } });
  expect(missing(await refusal(publish(documentId)))).toEqual(['anchored']);
});

test('the same approval sent twice is of one submission', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Dubbelt');
  await answer(lerum.strapi, documentId, yes);
  const id = await submitted(redaktor, documentId);
  const sent = { seen: await seen(chef, id) };
  await chef.post(`${held}/${id}/approve`, sent).expect(200);
  await chef.post(`${held}/${id}/approve`, sent).expect(400);
});

describe('a language that is removed from the site and added anew', () => {
  test('begins without the answers and approvals there were', async () => {
    const locales = '/i18n/locales';
    const added = () => admin.post(locales, { name: 'Finska', code: 'fi', isDefault: false });
    const reply = await added();
    const { id } = reply.body as { id: number };
    const { documentId } = await draftNews(lerum.strapi, 'Suomi', {}, 'fi');
    await answer(lerum.strapi, documentId, goodAnswers, { locale: 'fi' });
    await admin.delete(`${locales}/${id}`);
    await added();
    const count = await lerum.strapi.db
      .query(ANSWER)
      .count({ where: { entryUid: NEWS, entryDocumentId: documentId } });
    expect(count).toBe(0);
  });
});
