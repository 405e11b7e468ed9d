import {
  ANSWER,
  CRISIS,
  NEWS,
  POLICY,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import {
  answer,
  clearNews,
  documents,
  draftNews,
  goodAnswers,
  missing,
  publishedNews,
  refusal,
  only,
} from './support/news';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
});
afterAll(() => lerum.close());

const path = (documentId: string, item?: string, locale = 'sv') =>
  `/publication-checklist/checklists/${NEWS}/${documentId}${item === undefined ? '' : `/answers/${POLICY}/${item}`}?locale=${locale}`;

interface Checklist {
  readonly answers: { item: string; value: unknown; givenAt: string; givenBy: { name: string } }[];
  readonly verdicts: { outcome: string; items: { item: string; status: string }[] }[];
  readonly answerable: string[];
  readonly values: Record<string, unknown>;
}

const checklistIn = (reply: { body: unknown }) => (reply.body as { data: Checklist }).data;
const statusOf = (checklist: Checklist, item: string) =>
  checklist.verdicts[0]?.items.find((each) => each.item === item)?.status;
const errorsIn = (reply: { body: unknown }) =>
  (reply.body as { error: { details: { errors: { path: string[]; message: string }[] } } }).error
    .details.errors;

describe('giving an answer', () => {
  test('keeps who said it and when, and replies with the checklist as it then is', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const reply = await redaktor
      .put(path(documentId, 'sender'), { value: { selected: ['larande'] } })
      .expect(200);
    const checklist = checklistIn(reply);
    expect(checklist.answers).toMatchObject([
      { item: 'sender', value: { selected: ['larande'] }, givenBy: { name: 'Rebecka Lind' } },
    ]);
    expect(statusOf(checklist, 'sender')).toBe('satisfied');
    expect(statusOf(checklist, 'audience')).toBe('unsatisfied');
  });

  test('a second answer replaces the first', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await redaktor
      .put(path(documentId, 'sender'), { value: { selected: ['larande'] } })
      .expect(200);
    const reply = await redaktor
      .put(path(documentId, 'sender'), { value: { selected: ['samhallsbyggnad'] } })
      .expect(200);
    expect(checklistIn(reply).answers).toHaveLength(1);
    expect(checklistIn(reply).answers[0]?.value).toEqual({ selected: ['samhallsbyggnad'] });
  });

  test('can be taken back', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    const reply = await redaktor.delete(path(documentId, 'sender')).expect(200);
    expect(statusOf(checklistIn(reply), 'sender')).toBe('unsatisfied');
  });

  test('a group is answered a part at a time', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const reply = await redaktor
      .put(path(documentId, 'anchored'), { value: { with: { name: 'Chefen' } } })
      .expect(200);
    expect(statusOf(checklistIn(reply), 'anchored')).toBe('unsatisfied');
  });

  test('does not overwrite an answer its sender has not seen', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const first = checklistIn(
      await redaktor
        .put(path(documentId, 'sender'), { value: { selected: ['larande'] }, seen: null })
        .expect(200)
    );
    const reply = await chef
      .put(path(documentId, 'sender'), { value: { selected: ['samhallsbyggnad'] }, seen: null })
      .expect(409);
    expect(reply.body).toMatchObject({
      error: {
        details: { newer: { value: { selected: ['larande'] }, givenBy: { name: 'Rebecka Lind' } } },
      },
    });
    const seen = first.answers[0]?.givenAt;
    await chef
      .put(path(documentId, 'sender'), { value: { selected: ['samhallsbyggnad'] }, seen })
      .expect(200);
  });
});

describe('what is refused with 400, and says where', () => {
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
  test.each([
    [
      'a date to come for what has been anchored',
      'anchored',
      { when: tomorrow },
      ['value', 'when'],
    ],
    ['a date that is none', 'anchored', { when: '2026-02-30' }, ['value', 'when']],
    [
      'a reference that is neither number nor link',
      'anchored',
      { reference: 'nja' },
      ['value', 'reference'],
    ],
    ['an unknown part', 'anchored', { whom: 'x' }, ['value']],
    [
      'an option the policy does not list',
      'sender',
      { selected: ['finns-ej'] },
      ['value', 'selected', '0'],
    ],
    [
      'two where one may be chosen',
      'sender',
      { selected: ['larande', 'samhallsbyggnad'] },
      ['value', 'selected'],
    ],
    ['the same option twice', 'audience', { selected: ['media', 'media'] }, ['value', 'selected']],
    ['a text where an object belongs', 'sender', 'larande', ['value']],
    [
      'an object where a list belongs',
      'sender',
      { selected: { 0: 'larande' } },
      ['value', 'selected'],
    ],
    ['an unknown member', 'sender', { selected: ['larande'], extra: 1 }, ['value']],
    [
      'a text that is too long',
      'audience',
      { selected: [], description: 'x'.repeat(1001) },
      ['value', 'description'],
    ],
    ['a declaration of nothing', 'truthful', { declared: false, name: 'R' }, ['value', 'declared']],
    [
      'a declaration by nobody',
      'plain-language',
      { declared: true, name: '  ' },
      ['value', 'name'],
    ],
    ['nothing', 'sender', undefined, ['value']],
    [
      'something nested deeply',
      'sender',
      JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown,
      ['value'],
    ],
  ])('%s', async (_case, item, value, where) => {
    const { documentId } = await draftNews(lerum.strapi);
    const reply = await redaktor.put(path(documentId, item), { value }).expect(400);
    expect(errorsIn(reply)[0]?.path).toEqual(where);
    expect(errorsIn(reply)[0]?.message).toMatch(/[a-zåäö]{3}/);
    expect(
      await lerum.strapi.db.query(ANSWER).count({ where: { entryDocumentId: documentId } })
    ).toBe(0);
  });

  test('an unknown member beside the value', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await redaktor
      .put(path(documentId, 'sender'), { value: { selected: [] }, by: 'chef' })
      .expect(400);
  });

  test('an item that is judged from the content', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await redaktor.put(path(documentId, 'accessible'), { value: true }).expect(400);
  });

  test.each([
    ['an item there is not', 'finns-inte'],
    ['a key of every object', 'constructor'],
  ])('404: %s', async (_case, item) => {
    const { documentId } = await draftNews(lerum.strapi);
    await redaktor.put(path(documentId, item), { value: 'x' }).expect(404);
  });

  test('404: a document, and a language version, there is not', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const value = { selected: ['larande'] };
    await redaktor.put(path('finnsinte', 'sender'), { value }).expect(404);
    await redaktor.put(path(documentId, 'sender', 'en'), { value }).expect(404);
  });
});

describe('who may answer and read', () => {
  test('nobody without a session', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await lerum.http.get(path(documentId)).expect(401);
    await lerum.http
      .put(path(documentId, 'sender'))
      .send({ value: { selected: ['larande'] } })
      .expect(401);
    await lerum.http.post(`/publication-checklist/checklists/${NEWS}/states`).send({}).expect(401);
  });

  test('not whoever may not update the document; not whoever may not read it', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const restore = await withoutPermissions(lerum, 'redaktor', NEWS, ['update']);
    await redaktor
      .put(path(documentId, 'sender'), { value: { selected: ['larande'] } })
      .expect(403);
    const checklist = checklistIn(await redaktor.get(path(documentId)).expect(200));
    expect(checklist.answerable).toEqual([]);
    await restore();

    const restoreReading = await withoutPermissions(lerum, 'redaktor', NEWS, ['read', 'update']);
    await redaktor.get(path(documentId)).expect(403);
    await redaktor
      .post(`/publication-checklist/checklists/${NEWS}/states`, { documentIds: [documentId] })
      .expect(403);
    await restoreReading();
  });

  test('only the chief may approve what may cause publicity', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Känslig fråga');
    await redaktor.put(path(documentId, 'publicity'), { value: { selected: ['ja'] } }).expect(200);
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(missing(refused)).toEqual(['chief-approval']);
    // An approval is no answer: it is given on the decision page.
    await chef.put(path(documentId, 'chief-approval'), { value: true }).expect(400);
  });

  test('a type that no policy governs has no checklist', async () => {
    await redaktor.get('/publication-checklist/checklists/api::sida.sida/abc').expect(404);
    await redaktor.get('/publication-checklist/checklists/admin::user/abc').expect(404);
  });

  test('values of fields a reader may not read stay with the server', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const all = checklistIn(await redaktor.get(path(documentId)).expect(200));
    expect(Object.keys(all.values)).toContain('body');
    const restore = await withFields(lerum, 'redaktor', NEWS, 'read', ['title']);
    const some = checklistIn(await redaktor.get(path(documentId)).expect(200));
    expect(Object.keys(some.values)).toEqual(['title']);
    await restore();
  });
});

describe('what an answer is about', () => {
  test('a declaration stops counting when the text changes; a sender does not', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    await documents(lerum.strapi).update({ documentId, data: { title: 'Annan rubrik' } });
    const checklist = checklistIn(await redaktor.get(path(documentId)).expect(200));
    expect(statusOf(checklist, 'plain-language')).toBe('unsatisfied');
    expect(statusOf(checklist, 'sender')).toBe('satisfied');
  });

  test('it counts again when the text is what it was', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Rubrik');
    await documents(lerum.strapi).update({ documentId, data: { title: 'Annan' } });
    await documents(lerum.strapi).update({ documentId, data: { title: 'Rubrik' } });
    await documents(lerum.strapi).publish({ documentId });
  });

  test('saving without changing anything undoes nothing', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Rubrik');
    const contact = { name: 'Anna Berg', email: 'anna.berg@lerum.example' };
    await documents(lerum.strapi).update({ documentId, data: { title: 'Rubrik', contact } });
    await documents(lerum.strapi).publish({ documentId });
  });

  test('answers of one document never serve another', async () => {
    await clearNews(lerum.strapi, 'Samma ord');
    const twin = await draftNews(lerum.strapi, 'Samma ord');
    const refused = await refusal(documents(lerum.strapi).publish({ documentId: twin.documentId }));
    expect(missing(refused)).toEqual(Object.keys(goodAnswers));
  });

  test('answers for one type never serve another', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await expect(
      answer(lerum.strapi, documentId, goodAnswers, { uid: CRISIS, policy: 'krisinformation' })
    ).rejects.toThrow('no such draft');
  });
});

describe('answers go with their document', () => {
  const count = (documentId: string, entryLocale?: string) =>
    lerum.strapi.db.query(ANSWER).count({
      where: { entryDocumentId: documentId, ...(entryLocale && { entryLocale }) },
    });

  test('deleting a document removes them, also for one made anew under its id', async () => {
    const { documentId } = await publishedNews(lerum.strapi, 'Bort');
    await documents(lerum.strapi).delete({ documentId, locale: '*' });
    expect(await count(documentId)).toBe(0);
    await documents(lerum.strapi).create({ data: { documentId, title: 'Igen' } });
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(missing(refused)).toContain('sender');
  });

  test('a document made anew under an id starts empty, whatever was left under it', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Borta ur databasen');
    await lerum.strapi.db.query(NEWS).deleteMany({ where: { documentId } });
    expect(await count(documentId)).toBe(4);
    await documents(lerum.strapi).create({ data: { documentId, title: 'Igen' } });
    expect(await count(documentId)).toBe(0);
  });

  test('deleting one language version removes its own', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    await answer(lerum.strapi, documentId, goodAnswers, { locale: 'en' });
    await documents(lerum.strapi).delete({ documentId, locale: 'en' });
    expect(await count(documentId, 'en')).toBe(0);
    expect(await count(documentId, 'sv')).toBe(4);
  });

  test('deleting in the content manager removes them', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    await chef
      .delete(`/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`)
      .expect(200);
    expect(await count(documentId)).toBe(0);
  });

  test('a clone and a new language version start empty', async () => {
    const { documentId } = await clearNews(lerum.strapi);
    const { entries } = await documents(lerum.strapi).clone({ documentId });
    expect(await count(only(entries).documentId)).toBe(0);
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    expect(await count(documentId, 'en')).toBe(0);
  });

  test('taking a document off the site keeps them', async () => {
    const { documentId } = await publishedNews(lerum.strapi);
    await documents(lerum.strapi).unpublish({ documentId });
    expect(await count(documentId)).toBe(4);
  });
});

/** Takes rights from a role for the time of a test. Returns what gives them back. */
const withoutPermissions = async (
  { strapi }: Municipality,
  role: string,
  subject: string,
  actions: readonly string[]
): Promise<() => Promise<void>> => {
  const where = {
    role: { code: role },
    subject,
    action: { $in: actions.map((action) => `plugin::content-manager.explorer.${action}`) },
  };
  const query = strapi.db.query('admin::permission');
  const rows = (await query.findMany({ where, populate: ['role'] })) as {
    id: number;
    role: { id: number };
  }[];
  const parked = rows.map(({ id }) => id);
  await query.updateMany({
    where: { id: { $in: parked } },
    data: { subject: 'api::parked.parked' } as never,
  });
  return async () => {
    await query.updateMany({ where: { id: { $in: parked } }, data: { subject } as never });
  };
};

/** Narrows a right to some fields for the time of a test. */
const withFields = async (
  { strapi }: Municipality,
  role: string,
  subject: string,
  action: string,
  fields: readonly string[]
): Promise<() => Promise<void>> => {
  const query = strapi.db.query('admin::permission');
  const where = {
    role: { code: role },
    subject,
    action: `plugin::content-manager.explorer.${action}`,
  };
  const row = (await query.findOne({ where })) as { id: number; properties: object };
  await query.update({
    where: { id: row.id },
    data: { properties: { ...row.properties, fields } } as never,
  });
  return async () => {
    await query.update({ where: { id: row.id }, data: { properties: row.properties } as never });
  };
};
