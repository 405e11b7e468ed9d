import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { clearNews, documents, missing, refusal } from './support/news';
import {
  activate,
  beginPolicy,
  dataOf,
  putInForce,
  saveDraft,
  written,
  type PageReply,
} from './support/policies';

let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const at = '/publication-checklist/policies';
const key = (() => {
  let count = 0;
  return () => `policy-${(count += 1)}`;
})();
const errors = (reply: { body: unknown }): string[] =>
  (reply.body as { error: { details: { errors: { path: string[] }[] } } }).error.details.errors.map(
    ({ path }) => path.join('.')
  );

test('the list tells policies of the config from those of the panel', async () => {
  const listed = dataOf<{ key: string; origin: { kind: string } }[]>(await admin.get(at));
  expect(listed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: 'krisinformation', origin: expect.anything() as unknown }),
      expect.objectContaining({ key: 'lerum-2022', origin: { kind: 'panel' } }),
    ])
  );
});

test('a policy activated in the panel holds the very next publish, with no restart', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Får vänta snart');
  await putInForce(admin, written({ key: key() }));
  expect(missing(await refusal(documents(lerum.strapi).publish({ documentId })))).toEqual([
    'summary',
  ]);
});

test('half a policy can be saved, and not activated: every fault is told by path', async () => {
  const draft = written({ key: key(), items: [{ key: 'x', kind: 'text' }], locales: 'sv' });
  const { key: begun, revision } = await beginPolicy(admin, draft);
  const refused = await activate(admin, begun, revision).expect(400);
  expect(errors(refused)).toEqual(['draft.locales', 'draft.items.0.label']);
});

test('what somebody else saved meanwhile is not overwritten', async () => {
  const draft = written({ key: key() });
  const { key: begun, revision } = await beginPolicy(admin, draft);
  await saveDraft(admin, begun, { ...draft, description: { sv: 'Annas' } }, revision).expect(200);
  const late = await saveDraft(admin, begun, { ...draft, description: { sv: 'Bos' } }, revision);
  expect(late.status).toBe(409);
  expect(late.body).toMatchObject({
    error: { details: { current: { draft: { description: { sv: 'Annas' } } } } },
  });
  await activate(admin, begun, revision).expect(409);
});

test('history tells who, when, why and what, and a version can be had back', async () => {
  const draft = written({ key: key() });
  const first = await putInForce(admin, draft);
  const changed = { ...draft, name: { sv: 'Ett nytt namn', en: 'Summary' } };
  const saved = dataOf<PageReply>(
    await saveDraft(admin, draft.key, changed, first.revision).expect(200)
  );
  expect(saved.hasDraft).toBe(true);
  await activate(admin, draft.key, saved.revision, 'Bättre namn').expect(200);
  const [latest, original] = dataOf<{ version: string }[]>(
    await admin.get(`${at}/${draft.key}/history`)
  );
  expect(latest).toMatchObject({
    reason: 'Bättre namn',
    by: { kind: 'admin' },
    differences: [{ path: ['name', 'sv'], after: 'Ett nytt namn' }],
  });
  const restored = await admin.post(`${at}/${draft.key}/restore`, {
    version: original?.version,
    revision: saved.revision,
  });
  expect(dataOf<{ draft: unknown }>(restored)).toMatchObject({ draft: { name: draft.name } });
});

test('a draft is told against what is in force as it stands, saved or not', async () => {
  const draft = written({ key: key() });
  const page = await putInForce(admin, draft);
  const differences = async (of: object) => {
    const reply = await admin.post(`${at}/${draft.key}/check`, { draft: of }).expect(200);
    return dataOf<{ differences: { path: string[] }[] | null }>(reply).differences;
  };
  // What a version fills in where a draft says nothing is no difference.
  expect(await differences(draft)).toEqual([]);
  const toDraft = `${at}/${draft.key}/differences?from=${page.inForce?.version ?? ''}&to=draft`;
  expect(dataOf(await admin.get(toDraft).expect(200))).toEqual([]);
  expect(await differences({ ...draft, description: { sv: 'Ny' } })).toMatchObject([
    { change: 'added', path: ['description'] },
  ]);
  await admin.post(`${at}/${draft.key}/retire`, { reason: 'Behövs inte' }).expect(200);
  expect(await differences(draft)).toBeNull();
});

test('a retired policy holds nothing', async () => {
  const draft = written({ key: key(), contentTypes: ['api::krisinformation.krisinformation'] });
  await putInForce(admin, draft);
  const retired = await admin.post(`${at}/${draft.key}/retire`, { reason: 'Behövs inte' });
  expect(dataOf<PageReply>(retired).inForce).toBeNull();
});

test('what is wrong is said in the language of whoever asks', async () => {
  const reasons = async () => {
    const taken = await admin.post(at, { draft: written({ key: 'krisinformation' }) }).expect(400);
    const none = await admin.get(`${at}/finns-inte`).expect(404);
    return [taken, none].map(({ body }) => (body as { error: { message: string } }).error.message);
  };
  expect(await reasons()).toEqual([
    'There is a policy with the key ”krisinformation” already.',
    'There is no policy ”finns-inte”.',
  ]);
  await admin.put('/admin/users/me', { preferedLanguage: 'sv' }).expect(200);
  expect(await reasons()).toEqual([
    'Det finns redan en policy med nyckeln ”krisinformation”.',
    'Det finns ingen policy ”finns-inte”.',
  ]);
  await admin.put('/admin/users/me', { preferedLanguage: 'en' }).expect(200);
});

test('a policy of the config is not changed here', async () => {
  await saveDraft(admin, 'krisinformation', written({ key: 'krisinformation' }), 0).expect(403);
});

test.each([
  ['a key that is none', written({ key: 'Fel nyckel' }), ['draft.key']],
  ['a key that is taken', written({ key: 'krisinformation' }), ['draft.key']],
  ['a list', [], ['draft']],
])('400: a policy begun with %s', async (_case, draft, paths) => {
  expect(errors(await admin.post(at, { draft }).expect(400))).toEqual(paths);
});

test.each<[string, object, string[]]>([
  [
    'a type without draft and publish',
    { contentTypes: ['api::kategori.kategori'] },
    ['contentTypes.0'],
  ],
  ['a type there is not', { contentTypes: ['api::x.x'] }, ['contentTypes.0']],
  [
    'an item nobody may answer',
    { items: [{ ...written().items[0], answeredBy: ['finns-inte'] }] },
    ['items.0.answeredBy'],
  ],
])('a draft with %s is known to be wrong before it is activated', async (_case, rest, paths) => {
  const reply = await admin.post(`${at}/any/check`, { draft: written(rest) }).expect(200);
  const { problems } = dataOf<{ problems: { path: string[] }[] }>(reply);
  expect(problems.map(({ path }) => path.join('.'))).toEqual(paths);
});

test('the catalogue says which types can be governed, and why others cannot', async () => {
  const { contentTypes } = dataOf<{ contentTypes: { uid: string; obstacle: string | null }[] }>(
    await admin.get('/publication-checklist/catalogue')
  );
  expect(contentTypes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ uid: NEWS, obstacle: null }),
      expect.objectContaining({ uid: 'api::kategori.kategori', obstacle: 'no-draft-and-publish' }),
    ])
  );
});

test.each(['redaktor', 'chef'] as const)(
  '%s, who has no right to them, sees no policies',
  async (who) => {
    const client = await lerum.as(who);
    await client.get(at).expect(403);
    await client.post(at, { draft: written() }).expect(403);
    await client.get('/publication-checklist/organisation').expect(403);
  }
);
