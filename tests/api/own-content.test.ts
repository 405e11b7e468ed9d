import { normaliseValues, type Values } from '../../src/content/values';
import { contentSchemaOf } from '../../server/content/content-schema';
import { selectOwnRows } from '../../server/content/own-rows';
import { partsOf } from '../../server/content/parts/part';
import { populateOwn } from '../../server/content/populate';
import { readRows } from '../../server/content/read-rows';
import { selectRows } from '../../server/query/own-table';
import { ANSWER, openMunicipality, type Municipality } from './support/municipality';
import { documents } from './support/news';
import { picture } from './support/picture';
import { EXACT, FREE, RICH, TIMED, playgroundWithRichType } from './support/rich-type';

const { dist, remove } = playgroundWithRichType();
let lerum: Municipality;
let pictures: number[];
let categories: string[];

beforeAll(async () => {
  lerum = await openMunicipality({ dist });
  const { strapi } = lerum;
  pictures = [];
  for (const name of ['a', 'b', 'c']) pictures.push(await picture(strapi, name, `Bild ${name}`));
  categories = [];
  for (const name of ['Ett', 'Tva', 'Tre']) {
    const data = { name, slug: name.toLowerCase() };
    categories.push(
      (await documents(strapi, 'api::kategori.kategori').create({ data })).documentId
    );
  }
});
afterAll(async () => {
  await lerum.close();
  remove();
});

/** The rows as Strapi's own populating reads them, a statement a table. */
const readByStrapi = async (uid: string, documentIds: readonly string[]): Promise<Values[]> => {
  const schema = contentSchemaOf(lerum.strapi, uid);
  const rows = await lerum.strapi.db
    .queryBuilder(uid)
    .init({
      where: { documentId: { $in: documentIds }, publishedAt: { $null: true } },
      populate: populateOwn(schema),
      orderBy: [{ id: 'asc' }],
    })
    .execute<object[]>();
  return rows.map((row) => normaliseValues(schema, row));
};

const readAtOnce = async (uid: string, documentIds: readonly string[]): Promise<Values[]> => {
  const schema = contentSchemaOf(lerum.strapi, uid);
  const wanted = { schema, documentIds, locales: [null], version: 'draft' as const };
  return (await readRows(lerum.strapi, wanted)).map(({ values }) => values);
};

const statements = async (work: () => Promise<unknown>): Promise<number> => {
  // Strapi tells of what was written after the fact, and reads it to do so.
  await new Promise((resolve) => setTimeout(resolve, 500));
  let count = 0;
  const onQuery = () => (count += 1);
  lerum.strapi.db.connection.on('query', onQuery);
  await work();
  lerum.strapi.db.connection.off('query', onQuery);
  return count;
};

const row = (text: string, more: object = {}): object => ({
  text,
  isTrue: true,
  count: 7,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: `${text} å😀"\\` }] }],
  picture: pictures[1],
  category: categories[2],
  boxes: [
    { label: 'Första', pictures: [pictures[2], pictures[0]] },
    { label: 'Andra', pictures: [] },
  ],
  ...more,
});

const contents: Readonly<Record<string, () => object>> = {
  'every sort of part, several deep': () => ({
    lead: [{ type: 'paragraph', children: [{ type: 'text', text: 'Överst å😀"\\' }] }],
    isTrue: false,
    count: 3,
    list: [row('ett'), row('två', { isTrue: false, count: -1 }), row('tre', { boxes: [] })],
    one: row('ensam'),
    zone: [
      { __component: 'rik.ruta', label: 'först', pictures: [pictures[0]] },
      { __component: 'rik.rad', ...row('sedan') },
      { __component: 'rik.ruta', label: 'sist' },
    ],
    pictures: [pictures[2], pictures[0], pictures[1]],
    categories: [categories[2], categories[0]],
  }),
  'what is null or empty': () => ({
    list: [{ text: null, isTrue: null, count: null, body: null, boxes: [] }],
    one: null,
    zone: [],
    pictures: [],
    categories: [],
    lead: null,
    isTrue: null,
    count: null,
  }),
  'nothing but a title': () => ({}),
};

test.each(Object.keys(contents))('%s is read at once as Strapi reads it', async (name) => {
  const data = { title: name, ...contents[name]?.() };
  const { documentId } = await documents(lerum.strapi, RICH).create({ data });
  const [read] = await readAtOnce(RICH, [documentId]);
  expect(read).toEqual(only(await readByStrapi(RICH, [documentId])));
  expect(read).toMatchObject({ title: name });
});

test.each([
  ['lists and numbers', { b: [1, 2.5, 1e21, 12345678901234567890, null, 'två "å"\\'], a: [[[]]] }],
  ['a number', 7],
  ['a text', '"hej"'],
  ['a text that looks like a number', '"7"'],
  ['nothing', null],
])('%s where any JSON may stand is read as Strapi reads it', async (title, anything) => {
  const data = { title, anything, free: [{ anything }, { anything: { anything } }] };
  const { documentId } = await documents(lerum.strapi, FREE).create({ data });
  const [read] = await readAtOnce(FREE, [documentId]);
  expect(read).toEqual(only(await readByStrapi(FREE, [documentId])));
  expect(read).toMatchObject({ title, free: [{}, {}] });
});

test('several documents each get what is theirs, in two statements', async () => {
  const ids: string[] = [];
  for (const [name, content] of Object.entries(contents)) {
    const data = { title: name, ...content() };
    ids.push((await documents(lerum.strapi, RICH).create({ data })).documentId);
  }
  let read: Values[] = [];
  expect(await statements(async () => (read = await readAtOnce(RICH, ids)))).toBe(2);
  expect(read).toHaveLength(Object.keys(contents).length);
  expect(read).toEqual(await readByStrapi(RICH, ids));
});

test('whatever was read before, and of however many, each gets what is its own', async () => {
  const { strapi } = lerum;
  const ids: string[] = [];
  for (const name of ['först', 'sist']) {
    const data = {
      title: name,
      ...contents['every sort of part, several deep']?.(),
      list: [row(name)],
    };
    ids.push((await documents(strapi, RICH).create({ data })).documentId);
  }
  const [first = '', last = ''] = ids;
  // More lengths than are kept written, and one that is not kept at all.
  for (const among of [...Array(120).keys(), 1_500, 2, 1]) {
    const nobodys = Array.from({ length: among }, (_none, at) => `nobodys${at}`);
    const read = await readAtOnce(RICH, [first, ...nobodys, last]);
    expect(read).toMatchObject([
      { title: 'först', list: [{ text: 'först' }] },
      { title: 'sist', list: [{ text: 'sist' }] },
    ]);
  }
});

test('decimals are left to Strapi', async () => {
  const { strapi } = lerum;
  const content = { prices: [{ price: 0.1 }, { price: 12345678.9 }] };
  expect(partsOf(strapi, contentSchemaOf(strapi, EXACT))).toBeUndefined();
  const data = { title: 'decimals', ...content };
  const { documentId } = await documents(strapi, EXACT).create({ data });
  const [read] = await readAtOnce(EXACT, [documentId]);
  expect(read).toEqual(only(await readByStrapi(EXACT, [documentId])));
  expect(read).toMatchObject(data);
});

test('decimals and times of the row itself are left to Strapi, and its parts are not', async () => {
  const { strapi } = lerum;
  expect(isReadAtOnce(TIMED)).toBe(false);
  expect(isReadAtOnce(EXACT)).toBe(true);
  expect(partsOf(strapi, contentSchemaOf(strapi, TIMED))).toBeDefined();
  const data = {
    title: 'I tid',
    worth: 12345678.9,
    begins: '2026-03-29T00:30:00.123Z',
    day: '2026-03-29',
    boxes: [{ label: 'Första', pictures: [pictures[1]] }],
  };
  const { documentId } = await documents(strapi, TIMED).create({ data });
  const [read] = await readAtOnce(TIMED, [documentId]);
  expect(read).toEqual(only(await readByStrapi(TIMED, [documentId])));
  expect(read).toMatchObject({ worth: 12345678.9, begins: data.begins, day: data.day });
});

test('what one of the plugin’s own tables has no column for is said, and not read as nothing', () => {
  const ask = (attribute: string) => () =>
    selectRows(lerum.strapi, {
      name: 'test',
      uid: ANSWER,
      attributes: [attribute],
      wanted: {},
      where: (query) => query,
    });
  expect(ask('givenAt')).not.toThrow();
  expect(ask('givenWhen')).toThrow('has no column for givenWhen');
});

/** Whether the rows themselves, apart from their parts, are. */
const isReadAtOnce = (uid: string): boolean => {
  const schema = contentSchemaOf(lerum.strapi, uid);
  const wanted = { schema, documentIds: [''], locales: [null], version: 'draft' as const };
  return selectOwnRows(lerum.strapi, wanted) !== undefined;
};

const only = <Entry>(entries: readonly Entry[]): Entry | undefined => entries[0];
