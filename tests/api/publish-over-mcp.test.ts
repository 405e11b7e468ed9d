import { openMunicipality, type Municipality } from './support/municipality';
import { clearNews, draftNews, ledger, publicTitles } from './support/news';
import { adminToken } from './support/tokens';

let lerum: Municipality;
let token: string;
beforeAll(async () => {
  lerum = await openMunicipality();
  token = await adminToken(lerum);
});
afterAll(() => lerum.close());

interface Answer {
  readonly result?: { isError?: boolean; content: { text: string }[]; tools?: { name: string }[] };
  readonly error?: { message: string };
}

/** Asks Strapi's own MCP server, as an assistant would. */
const ask = async (method: string, params: object): Promise<Answer> => {
  const reply = await lerum.http
    .post('/mcp')
    .set('Authorization', `Bearer ${token}`)
    .set('Accept', 'application/json, text/event-stream')
    .send({ jsonrpc: '2.0', id: 1, method, params });
  const line = /^data: (.*)$/m.exec(reply.text)?.[1] ?? reply.text;
  return JSON.parse(line) as Answer;
};

const publish = (documentId: string) =>
  ask('tools/call', { name: 'publish_nyhet', arguments: { documentId, locale: 'sv' } });

test('the assistant has a tool to publish news', async () => {
  const { result } = await ask('tools/list', {});
  expect(result?.tools?.map(({ name }) => name)).toContain('publish_nyhet');
});

test('it is refused, and told what is missing in its user’s language', async () => {
  const { documentId } = await draftNews(lerum.strapi, 'Skriven av en assistent');
  const { result } = await publish(documentId);
  expect(result?.isError).toBe(true);
  expect(result?.content[0]?.text).toContain('4 things are missing');
  expect(result?.content[0]?.text).toContain('Sender');
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
});

test('it publishes what is clear, and the ledger names whose token it was', async () => {
  const { documentId } = await clearNews(lerum.strapi, 'Klar');
  const { result } = await publish(documentId);
  expect(result?.isError).toBeFalsy();
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Klar' });
  const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
  expect(rows).toMatchObject([
    { route: 'mcp', actorKind: 'mcp', actorName: 'Alva Admin', outcome: 'published' },
  ]);
});
