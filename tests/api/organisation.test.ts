import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, clearNews, documents, draftNews } from './support/news';
import { dataOf } from './support/policies';

let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const at = '/publication-checklist/organisation';

interface Page {
  readonly revision: number;
  readonly organisation: { readonly units: readonly { key: string; active: boolean }[] };
}

const page = async (): Promise<Page> => dataOf(await admin.get(at).expect(200));

/** Retires one unit and saves the layout. */
const retire = async (key: string) => {
  const { organisation, revision } = await page();
  const units = organisation.units.map((unit) =>
    unit.key === key ? { ...unit, active: false } : unit
  );
  return admin.put(at, { organisation: { units }, revision }).expect(200);
};

const choose = (documentId: string, unit: string) =>
  answer(lerum.strapi, documentId, { sender: { selected: [unit] } });

test('a retired unit stays where it was sender, and cannot be chosen anew', async () => {
  const before = await clearNews(lerum.strapi, 'Före');
  await choose(before.documentId, 'naringsliv');
  await retire('naringsliv');
  await documents(lerum.strapi).publish({ documentId: before.documentId });
  const after = await draftNews(lerum.strapi, 'Efter');
  await expect(choose(after.documentId, 'naringsliv')).rejects.toThrow(/avvecklad|retired/);
});

test('its name stays readable on the certificate', async () => {
  const before = await clearNews(lerum.strapi, 'Med bevis');
  await choose(before.documentId, 'larande');
  await documents(lerum.strapi).publish({ documentId: before.documentId });
  await retire('larande');
  const certificates: {
    forDocuments: (
      uid: string,
      ids: string[],
      locale: string
    ) => Promise<
      Record<string, { verdicts: { items: { item: string; answer: object | null }[] }[] }>
    >;
  } = lerum.strapi.plugin('publication-checklist').service('certificates');
  const found = await certificates.forDocuments(NEWS, [before.documentId], 'sv');
  const items = found[before.documentId]?.verdicts[0]?.items ?? [];
  expect(items.find(({ item }) => item === 'sender')?.answer).toMatchObject({
    summary: { sv: 'Lerums kommun · Lärande' },
  });
});

test('a unit that a text is from cannot be removed, nor given another key; others can', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Från HR');
  await choose(documentId, 'hr');
  const { organisation, revision } = await page();
  const without = (key: string) => organisation.units.filter((each) => each.key !== key);
  const refused = await admin
    .put(at, { organisation: { units: without('hr') }, revision })
    .expect(400);
  const { message, details } = (
    refused.body as { error: { message: string; details: { errors: { path: string[] }[] } } }
  ).error;
  expect(message).toMatch(/Human Resources.*Retire/);
  expect(details.errors.map(({ path }) => path)).toEqual([['organisation', 'units']]);
  expect((await page()).organisation).toEqual(organisation);
  const units = without('kultur-och-fritid');
  await admin.put(at, { organisation: { units }, revision }).expect(200);
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const { organisation, revision } = await page();
  await admin.put(at, { organisation, revision }).expect(200);
  await admin.put(at, { organisation, revision }).expect(409);
});

test.each<[string, object[], string]>([
  ['a key used twice', [unit('a'), unit('a')], 'organisation.units.1.key'],
  ['a parent there is not', [unit('a', { parent: 'b' })], 'organisation.units.0.parent'],
  [
    'a circle',
    [unit('a', { parent: 'b' }), unit('b', { parent: 'a' })],
    'organisation.units.0.parent',
  ],
  ['one bad unit of many', [unit('a'), unit('b'), { key: 'C' }], 'organisation.units.2.key'],
])('400, and nothing is changed: %s', async (_case, units, path) => {
  const before = await page();
  const { revision } = before;
  const reply = await admin.put(at, { organisation: { units }, revision }).expect(400);
  const { errors } = (reply.body as { error: { details: { errors: { path: string[] }[] } } }).error
    .details;
  expect(errors.map((each) => each.path.join('.'))).toContain(path);
  expect(await page()).toEqual(before);
});

function unit(key: string, rest: object = {}): object {
  return { key, name: { sv: key }, ...rest };
}
