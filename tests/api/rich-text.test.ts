import { CRISIS, openMunicipality, type Municipality } from './support/municipality';
import { answer, documents, goodAnswers, text, type Refused } from './support/news';
import { apiToken } from './support/tokens';

let lerum: Municipality;
let token: string;
beforeAll(async () => {
  lerum = await openMunicipality();
  token = await apiToken(lerum);
});
afterAll(() => lerum.close());

/** The crisis page with advice in Markdown or HTML, answered, and published over REST. */
const published = async (advice: string) => {
  const { contact: _contact, ...words } = text('Koka vattnet') as Record<string, unknown>;
  const data = { title: 'Koka vattnet', ...words, advice };
  const [existing] = await documents(lerum.strapi, CRISIS).findMany({ status: 'draft' });
  const { documentId } =
    existing === undefined
      ? await documents(lerum.strapi, CRISIS).create({ data })
      : await documents(lerum.strapi, CRISIS).update({ documentId: existing.documentId, data });
  await answer(lerum.strapi, documentId, goodAnswers, { uid: CRISIS, policy: 'krisinformation' });
  const reply = await lerum.http
    .put('/api/krisinformation')
    .set('Authorization', `Bearer ${token}`)
    .send({ data });
  const { error } = reply.body as { error?: Refused };
  const reasons = error?.details.checklist[0]?.reasons.map(({ item }) => item) ?? [];
  return [reply.status, ...new Set(reasons)];
};

test.each([
  ['plain Markdown', '## Råd\n\nHämta **vatten** vid [torget](https://lerum.example/torget).', 200],
  ['plain HTML', '<h2>Råd</h2><p>Hämta <b>vatten</b> vid torget.</p>', 200],
])('%s is cleared', async (_case, advice, status) => {
  expect(await published(advice)).toEqual([status]);
});

test.each<[string, string, string]>([
  ['a word of the office, bold', 'Du kan **erhålla** vatten.', 'plain-language'],
  ['a picture without words', 'Se kartan.\n\n![](https://lerum.example/karta.png)', 'accessible'],
  ['a link without words', 'Läs mer [](https://lerum.example).', 'accessible'],
  ['the same in HTML', '<p>Läs mer <a href="https://lerum.example"></a>.</p>', 'accessible'],
])('%s is held', async (_case, advice, item) => {
  expect(await published(advice)).toEqual([400, item]);
});
