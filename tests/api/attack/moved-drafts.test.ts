import {
  CRISIS,
  NEWS,
  openMunicipality,
  PAGE,
  type Client,
  type Municipality,
} from '../support/municipality';
import {
  clearNews,
  documents,
  draftNews,
  publicTitles,
  publishedNews,
  refusal,
} from '../support/news';
import { apiToken } from '../support/tokens';

let lerum: Municipality;
let redaktor: Client;
let token: string;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  token = await apiToken(lerum);
});
afterAll(() => lerum.close());

const inManager = `/content-manager/collection-types/${NEWS}`;

/** A clear document, and a draft that nobody has answered for. */
const two = async () => {
  const clear = await clearNews(lerum.strapi, 'Godkänd text');
  const other = await draftNews(lerum.strapi, 'Smuggelgods');
  return { clear: clear.documentId, other: other.documentId };
};

/** How many rows there are of a document, drafts and public ones, in all locales. */
const rowsOf = (documentId: string, uid: string = NEWS): Promise<number> =>
  lerum.strapi.db.query(uid).count({ where: { documentId } });

const rest = (method: 'post' | 'put', path: string, data: object) =>
  lerum.http[method](`/api${path}`).set('Authorization', `Bearer ${token}`).send({ data });

type Attempt = (ids: { readonly clear: string; readonly other: string }) => Promise<unknown>;

const attempts: readonly (readonly [string, Attempt])[] = [
  [
    'a save in the content manager',
    ({ clear, other }) =>
      redaktor.put(`${inManager}/${other}?locale=sv`, { title: 'X', documentId: clear }),
  ],
  [
    'a save in the content manager, in another locale',
    ({ clear, other }) =>
      redaktor.put(`${inManager}/${other}?locale=en`, { title: 'X', documentId: clear }),
  ],
  [
    'a new text in the content manager',
    ({ clear }) => redaktor.post(`${inManager}?locale=sv`, { title: 'X', documentId: clear }),
  ],
  [
    'a new text in the content manager, in another locale',
    ({ clear }) =>
      redaktor.post(`${inManager}?locale=en`, { title: 'X', documentId: clear, locale: 'en' }),
  ],
  [
    'a publish in the content manager',
    ({ clear, other }) =>
      redaktor.post(`${inManager}/${other}/actions/publish?locale=sv`, {
        title: 'X',
        documentId: clear,
      }),
  ],
  [
    'a publish of a new text in the content manager',
    ({ clear }) =>
      redaktor.post(`${inManager}/actions/publish?locale=sv`, { title: 'X', documentId: clear }),
  ],
  ['POST over REST', ({ clear }) => rest('post', '/nyheter', { title: 'X', documentId: clear })],
  [
    'POST over REST, as a draft',
    ({ clear }) => rest('post', '/nyheter?status=draft', { title: 'X', documentId: clear }),
  ],
  [
    'PUT over REST',
    ({ clear, other }) => rest('put', `/nyheter/${other}`, { title: 'X', documentId: clear }),
  ],
  [
    'PUT over REST, as a draft in another locale',
    ({ clear, other }) =>
      rest('put', `/nyheter/${other}?status=draft&locale=en`, { title: 'X', documentId: clear }),
  ],
  [
    'a list for an id',
    ({ clear, other }) =>
      redaktor.put(`${inManager}/${other}?locale=sv`, { title: 'X', documentId: [clear] }),
  ],
  [
    'a filter for an id',
    ({ other }) =>
      redaktor.put(`${inManager}/${other}?locale=sv`, { title: 'X', documentId: { $ne: '' } }),
  ],
  [
    'code',
    ({ clear, other }) =>
      documents(lerum.strapi)
        .update({ documentId: other, locale: 'sv', data: { documentId: clear } })
        .catch(() => undefined),
  ],
];

test.each(attempts)(
  '%s does not move a text under the answers of another',
  async (_by, attempt) => {
    const ids = await two();
    await attempt(ids);
    expect(await rowsOf(ids.clear)).toBe(1);
    expect(await rowsOf(ids.other)).toBeGreaterThanOrEqual(1);
    await documents(lerum.strapi).publish({ documentId: ids.clear, locale: 'sv' });
    expect(await publicTitles(lerum.strapi, ids.clear)).toEqual({ sv: 'Godkänd text' });
    await refusal(documents(lerum.strapi).publish({ documentId: ids.other, locale: 'sv' }));
    expect(await publicTitles(lerum.strapi, ids.other)).toEqual({});
  }
);

describe('a locale among the data', () => {
  test.each<[string, (documentId: string) => Promise<unknown>]>([
    [
      'a save in the content manager',
      (documentId) =>
        redaktor.put(`${inManager}/${documentId}?locale=en`, { title: 'X', locale: 'sv' }),
    ],
    [
      'PUT over REST',
      (documentId) =>
        rest('put', `/nyheter/${documentId}?locale=en&status=draft`, { title: 'X', locale: 'sv' }),
    ],
    [
      'code',
      (documentId) =>
        documents(lerum.strapi).update({
          documentId,
          locale: 'en',
          data: { title: 'X', locale: 'sv' },
        }),
    ],
  ])('does not move a text under the answers for another language: %s', async (_by, attempt) => {
    const { documentId } = await clearNews(lerum.strapi, 'Svensk text');
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    await attempt(documentId);
    const rows = (await lerum.strapi.db.query(NEWS).findMany({ where: { documentId } })) as {
      locale: string;
      title: string;
    }[];
    expect(rows.map(({ locale, title }) => `${locale}: ${title}`).sort()).toEqual([
      'en: X',
      'sv: Svensk text',
    ]);
    await refusal(documents(lerum.strapi).publish({ documentId, locale: 'en' }));
  });

  test('does not make a type without languages have some', async () => {
    const { documentId } = await documents(lerum.strapi, CRISIS).create({
      data: { title: 'Ett', locale: 'en' },
    });
    await documents(lerum.strapi, CRISIS).update({
      documentId,
      data: { title: 'Två', locale: 'sv' },
    });
    expect(await rowsOf(documentId, CRISIS)).toBe(1);
    await refusal(documents(lerum.strapi, CRISIS).publish({ documentId }));
    expect(await publicTitles(lerum.strapi, documentId, CRISIS)).toEqual({});
  });
});

test('a public text keeps its place when somebody tries to take it', async () => {
  const { documentId } = await publishedNews(lerum.strapi, 'Publik');
  const other = await draftNews(lerum.strapi, 'Annan');
  await redaktor
    .put(`${inManager}/${other.documentId}?locale=sv`, { title: 'Annan', documentId })
    .expect(400);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Publik' });
});

test('what no policy governs is left as Strapi has it', async () => {
  const { documentId } = await documents(lerum.strapi, PAGE).create({
    data: { title: 'Sida', documentId: 'aaaaaaaaaaaaaaaaaaaaaaaa' },
  });
  expect(documentId).toBe('aaaaaaaaaaaaaaaaaaaaaaaa');
});
