import type { QueuePage, QueueSummary } from '../../src/contracts/decisions';
import { held, queue, submissionsOf, submitted } from './support/decisions';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, draftNews, goodAnswers } from './support/news';
import { underCondition } from './support/permissions';
import { dataOf } from './support/policies';

const SUBMISSION = 'plugin::publication-checklist.submission';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  admin = await lerum.as('admin');
});
beforeEach(() => lerum.strapi.db.query(SUBMISSION).deleteMany({ where: {} }));
afterAll(() => lerum.close());

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

const waiting = async (
  title: string,
  { dueAt = null, ...body }: { readonly dueAt?: string | null; readonly plannedFor?: string } = {},
  who = redaktor,
  locale = 'sv'
) => {
  const { documentId } = await draftNews(lerum.strapi, title, {}, locale);
  await answer(lerum.strapi, documentId, { sender: goodAnswers['sender'] }, { locale });
  await who.post(submissionsOf(documentId, locale), body).expect(201);
  // Nobody can ask for a decision before now: what is overdue has become so.
  const where = { entryDocumentId: documentId };
  await lerum.strapi.db.query(SUBMISSION).updateMany({ where, data: { dueAt } as never });
  return documentId;
};

const titles = ({ rows }: QueuePage) => rows.map(({ title }) => title);

test('each row says what waits, for what, from whom and since when', async () => {
  await waiting('Står i kön', { dueAt: hours(4), plannedFor: hours(48) });
  const { rows, total, senders } = await queue(chef);
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({
    title: 'Står i kön',
    typeName: 'Nyhet',
    submittedBy: { name: 'Rebecka Lind' },
    sender: { sv: 'Lerums kommun · Samhällsbyggnad' },
    standing: { changedSince: false },
  });
  expect(rows[0]?.standing?.missing.map(({ item }) => item)).toContain('audience');
  expect(senders).toEqual([{ name: 'Lerums kommun · Samhällsbyggnad', label: rows[0]?.sender }]);
});

describe('a search', () => {
  beforeEach(async () => {
    await waiting('Återvinning i Gråbo');
    await waiting('Ny lekplats', {}, admin);
  });

  test.each([
    ['small letters, Swedish ones too', 'återvinning', ['Återvinning i Gråbo']],
    ['capitals', 'GRÅBO', ['Återvinning i Gråbo']],
    ['a part of a word', 'lekpl', ['Ny lekplats']],
    ['who submitted it', 'rebecka', ['Återvinning i Gråbo']],
    ['the sender unit', 'samhällsbyggnad', ['Återvinning i Gråbo', 'Ny lekplats']],
    ['words from different places, in any order', 'alva lekplats', ['Ny lekplats']],
    ['words that are not all there', 'lekplats gråbo', []],
    ['signs that databases make much of', '%', []],
    ['one more of those', '_', []],
    ['nothing but spaces', '  ', ['Återvinning i Gråbo', 'Ny lekplats']],
  ])('finds by %s', async (_by, search, found) => {
    expect(titles(await queue(chef, `?search=${encodeURIComponent(search)}`))).toEqual(found);
  });
});

describe('sorted by time', () => {
  beforeEach(async () => {
    await waiting('Ingen brådska');
    await waiting('Snart', { dueAt: hours(2), plannedFor: hours(9) });
    await waiting('Nu', { dueAt: hours(1), plannedFor: hours(3) });
    await waiting('Ingen brådska alls');
  });
  const late = ['Ingen brådska', 'Ingen brådska alls'];

  test.each([
    ['soonest first', 'sort=dueAt&order=asc', ['Nu', 'Snart', ...late]],
    ['latest first', 'sort=dueAt&order=desc', ['Snart', 'Nu', ...[...late].reverse()]],
    ['planned soonest first', 'sort=plannedFor&order=asc', ['Nu', 'Snart', ...late]],
    ['longest wait first', 'sort=submittedAt', ['Ingen brådska', 'Snart', 'Nu', late[1]]],
  ])('%s, what has no time comes last', async (_how, query, order) => {
    expect(titles(await queue(chef, `?${query}`))).toEqual(order);
  });

  test('the pages hold each text once', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => queue(chef, `?sort=dueAt&pageSize=1&page=${page}`))
    );
    expect(pages.flatMap(titles)).toEqual(['Nu', 'Snart', ...late]);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4]);
  });
});

describe('filtered', () => {
  test.each([
    ['by what is overdue', 'due=overdue', ['Försenad']],
    ['by what is wanted within a day', 'due=today', ['Försenad', 'Snart']],
    ['by what is wanted within a week', 'due=week', ['Försenad', 'Snart', 'På torsdag']],
    ['by language', 'locale=en', ['In English']],
    ['by sender', `sender=${encodeURIComponent('Lerums kommun · Lärande')}`, ['Från skolan']],
    ['by who looks', 'claimed=me', ['Snart']],
  ])('%s', async (_by, query, found) => {
    await waiting('Försenad', { dueAt: hours(-1) });
    const soon = await waiting('Snart', { dueAt: hours(1) });
    await waiting('På torsdag', { dueAt: hours(72) });
    await waiting('In English', {}, redaktor, 'en');
    const school = await draftNews(lerum.strapi, 'Från skolan');
    const sender = { sender: { selected: ['larande'] } };
    await answer(lerum.strapi, school.documentId, sender);
    await submitted(redaktor, school.documentId);
    const { rows } = await queue(chef, '?search=snart');
    expect(rows[0]?.documentId).toBe(soon);
    await chef.post(`${held}/${rows[0]?.id ?? ''}/claim`).expect(200);
    expect(titles(await queue(chef, `?${query}`))).toEqual(found);
  });

  test.each([
    ['a page that is none', 'page=noll', 'page'],
    ['a page of everything', 'pageSize=100000', 'pageSize'],
    ['an order of what is not shown', 'sort=stamp', 'sort'],
    ['a state there is none of', 'state=lost', 'state'],
    ['something nobody asked for', 'filters=x', ''],
  ])('400 for %s', async (_what, query, path) => {
    const reply = await chef.get(`${held}?${query}`).expect(400);
    const { details } = (reply.body as { error: { details: { errors: { path: string[] }[] } } })
      .error;
    expect(details.errors[0]?.path.join('.')).toBe(path);
  });
});

describe('what somebody may not read', () => {
  const role = { role: 'kommunikationschef', subject: NEWS, action: 'read' } as const;
  const summary = async (who: Client) =>
    dataOf<{ waiting: number; oldest: object | null }>(await who.get(`${held}/summary`));

  test('by a condition is neither shown nor counted', async () => {
    await waiting('Hemlig');
    const mine = await chef
      .post(`/content-manager/collection-types/${NEWS}?locale=sv`, { title: 'Chefens egen' })
      .expect(201);
    const { documentId } = dataOf<{ documentId: string }>(mine);
    await chef.post(submissionsOf(documentId), {}).expect(201);
    const { rows } = await queue(chef, '?search=hemlig');
    await underCondition(lerum, role, 'admin::is-creator', async () => {
      const seen = await queue(chef);
      expect([titles(seen), seen.total, seen.senders]).toEqual([['Chefens egen'], 1, []]);
      expect(await summary(chef)).toMatchObject({ waiting: 1, oldest: { title: 'Chefens egen' } });
      await chef.get(`${held}/${rows[0]?.id ?? ''}`).expect(404);
    });
    expect((await queue(chef)).total).toBe(2);
  });

  test('in a language of which the role has none is neither shown nor counted', async () => {
    await waiting('På svenska');
    await waiting('In English', {}, redaktor, 'en');
    const query = lerum.strapi.db.query('admin::permission');
    const where = {
      role: { code: role.role },
      subject: NEWS,
      action: 'plugin::content-manager.explorer.read',
    };
    const before = (await query.findOne({ where })) as { id: number; properties: object };
    const setTo = (properties: object) =>
      query.update({ where: { id: before.id }, data: { properties } as never });
    await setTo({ ...before.properties, locales: ['en'] });
    const seen = await queue(chef);
    const told = await summary(chef);
    await setTo(before.properties);
    expect([titles(seen), seen.total, told.waiting]).toEqual([['In English'], 1, 1]);
  });
});

test('a queue too long to be counted says so, and is leafed through to its end', async () => {
  await waiting('Först', { dueAt: hours(-1) });
  const query = lerum.strapi.db.query(SUBMISSION);
  const { id: _id, ...first } = (await query.findOne({})) as Record<string, unknown>;
  const all = 10_060;
  for (let there = 1; there < all; there += 503) {
    const data = Array.from({ length: Math.min(503, all - there) }, (_, index) => {
      const name = String(there + index).padStart(32, '0');
      return { ...first, ref: name, openKey: name, title: `Nummer ${name}`, dueAt: null };
    });
    await query.createMany({ data: data as never });
  }
  const pageAt = async (page: number, rest = '') => {
    const { rows, total } = await queue(chef, `?page=${page}${rest}`);
    return [rows.length, total];
  };
  expect(await pageAt(1)).toEqual([25, 10_001]);
  // Whoever has come so far is told that there is a next page, until there is none.
  expect(await pageAt(402)).toEqual([25, 10_051]);
  expect(await pageAt(403)).toEqual([10, 10_060]);
  expect(await pageAt(403, '&sort=dueAt')).toEqual([10, 10_060]);
  expect(await pageAt(404)).toEqual([0, 10_001]);
  expect(await pageAt(1, '&due=overdue')).toEqual([1, 1]);
  expect(await pageAt(1, '&search=Först')).toEqual([25, 10_001]);
  const { waiting: count, overdue } = dataOf<QueueSummary>(await chef.get(`${held}/summary`));
  expect([count, overdue]).toEqual([10_001, 1]);
});

test('the homepage is told how many wait, how many are late, and which is the oldest', async () => {
  await waiting('Äldst', { dueAt: hours(-3) });
  await waiting('Yngst');
  expect(dataOf(await chef.get(`${held}/summary`).expect(200))).toMatchObject({
    waiting: 2,
    overdue: 1,
    toReview: 0,
    oldest: { title: 'Äldst' },
  });
  await redaktor.get(`${held}/summary`).expect(403);
});
