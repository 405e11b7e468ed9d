import { NEWS, openMunicipality, type Municipality } from './support/municipality';
import { clearNews, draftNews, ledger, publicTitles, type Refused } from './support/news';
import { apiToken } from './support/tokens';

let lerum: Municipality;
let token: string;
beforeAll(async () => {
  lerum = await openMunicipality();
  token = await apiToken(lerum);
});
afterAll(() => lerum.close());

interface Reply {
  readonly data?: Record<string, { documentId: string } | null> | null;
  readonly errors?: readonly { message: string; extensions: { error: Refused } }[];
}

const ask = async (query: string, variables: object): Promise<Reply> => {
  const reply = await lerum.http
    .post('/graphql')
    .set('Authorization', `Bearer ${token}`)
    .send({ query, variables });
  return reply.body as Reply;
};

const create = `mutation ($data: NyhetInput!, $status: PublicationStatus) {
  createNyhet(data: $data, status: $status) { documentId }
}`;
const update = `mutation ($id: ID!, $data: NyhetInput!) {
  updateNyhet(documentId: $id, data: $data) { documentId }
}`;

test('a creation that would publish is refused, with the checklist in the error', async () => {
  const before = await lerum.strapi.db.query(NEWS).count();
  const { errors } = await ask(create, { data: { title: 'Via GraphQL' } });
  expect(errors?.[0]?.message).toContain('publiceringschecklistan');
  expect(errors?.[0]?.extensions.error.details.checklist[0]?.reasons.length).toBeGreaterThan(3);
  expect(await lerum.strapi.db.query(NEWS).count()).toBe(before);
});

test('an update that would publish is refused', async () => {
  const { documentId } = await draftNews(lerum.strapi);
  const { errors } = await ask(update, { id: documentId, data: { title: 'Via GraphQL' } });
  expect(errors).toHaveLength(1);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});

test('a draft may be created', async () => {
  const { data } = await ask(create, { data: { title: 'Utkast' }, status: 'DRAFT' });
  expect(await publicTitles(lerum.strapi, data?.['createNyhet']?.documentId ?? '')).toEqual({});
});

test('what is clear is published, and the ledger knows the door', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Klar');
  const { errors } = await ask(update, { id: documentId, data: { title: 'Klar' } });
  expect(errors).toBeUndefined();
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Klar' });
  const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
  expect(rows.map(({ route, outcome }) => [route, outcome])).toEqual([['graphql', 'published']]);
});
