import type request from 'supertest';
import type { TrialEvent } from '../../src/contracts/policies';
import { openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, clearNews, documents, draftNews } from './support/news';
import { dataOf, putInForce, written } from './support/policies';

let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

type Parser = Parameters<request.Test['parse']>[0];

/** Reads a reply of a type that is not known to be text. */
const asText = ((reply: NodeJS.ReadableStream, done: (error: null, text: string) => void) => {
  let text = '';
  reply.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  reply.on('end', () => {
    done(null, text);
  });
}) as unknown as Parser;

const tryOut = async (draft: object): Promise<TrialEvent[]> => {
  const asked = admin.post('/publication-checklist/policies/any/try', { draft });
  const reply = await asked.buffer(true).parse(asText);
  return (reply.body as string)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TrialEvent);
};

test('tried before it is activated, a policy says what it would hold, and holds nothing', async () => {
  const draft = written();
  const { documentId } = await clearNews(lerum.strapi, 'Publik');
  await documents(lerum.strapi).publish({ documentId });
  await draftNews(lerum.strapi, 'Utkast');
  await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'In English' } });
  const events = await tryOut(draft);
  expect(events[0]).toEqual({ type: 'begun', total: 4 });
  expect(events.at(-1)).toEqual({
    type: 'finished',
    tally: { judged: 4, held: 4, heldPublic: 1, byItem: { summary: 4 } },
  });
  const held = events.flatMap((event) => (event.type === 'judged' ? event.held : []));
  expect(held.map(({ title, version }) => `${title}, ${version}`).sort()).toEqual([
    'In English, draft',
    'Publik, draft',
    'Publik, published',
    'Utkast, draft',
  ]);
});

test('400: a policy that cannot be read is not tried', async () => {
  const draft = written({ items: [] });
  await admin.post('/publication-checklist/policies/any/try', { draft }).expect(400);
});

test('on trial, a policy stops nothing and tells what it would have stopped since', async () => {
  const draft = written({ key: 'provning', enforcement: 'evaluate' });
  await putInForce(admin, draft);
  const { documentId } = await clearNews(lerum.strapi, 'Går igenom');
  await documents(lerum.strapi).publish({ documentId });
  const answered = await clearNews(lerum.strapi, 'Besvarad');
  await answer(lerum.strapi, answered.documentId, { summary: 'Kort' }, { policy: 'provning' });
  await documents(lerum.strapi).publish({ documentId: answered.documentId });
  const reply = await admin.get('/publication-checklist/policies/provning/record').expect(200);
  expect(dataOf(reply)).toMatchObject({
    published: 2,
    wouldHaveStopped: 1,
    byItem: { summary: 1 },
    latest: [{ title: 'Går igenom', items: ['summary'] }],
  });
});
