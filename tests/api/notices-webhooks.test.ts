import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './support/mail-server';
import { openMunicipality, type Municipality } from './support/municipality';
import { draftNews } from './support/news';
import { person, submissionOf, tellThat } from './support/notices';

interface Called {
  readonly event: string;
  readonly body: Readonly<Record<string, unknown>>;
}

let listener: Server;
let lerum: Municipality;
const calls: Called[] = [];
beforeAll(async () => {
  listener = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const event = String(request.headers['x-strapi-event']);
      calls.push({ event, body: JSON.parse(body) as Called['body'] });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  lerum = await openMunicipality();
});
afterAll(async () => {
  await lerum.close();
  listener.close();
});

test('a webhook hears what happens to held content, and no addresses', async () => {
  const admin = await lerum.as('admin');
  const events = ['submitted', 'withdrawn', 'plan-failed'].map(
    (name) => `publication-checklist.${name}`
  );
  const { port } = listener.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  await admin.post('/admin/webhooks', { name: 'Chatt', url, headers: {}, events }).expect(201);

  const { documentId } = await draftNews(lerum.strapi);
  const redaktor = { ...(await person(lerum.strapi, 'redaktor')), name: 'redaktor@lerum.example' };
  const submission = submissionOf(documentId, redaktor);
  await tellThat(lerum.strapi, {
    kind: 'submitted',
    submission,
    actor: redaktor,
    words: 'Ring karin@lerum.example',
  });
  const call = await until(() => calls[0]);
  expect(call.event).toBe('publication-checklist.submitted');
  expect(call.body).toEqual({
    event: 'publication-checklist.submitted',
    createdAt: expect.any(String) as unknown,
    uid: 'api::nyhet.nyhet',
    documentId,
    locale: 'sv',
    title: 'Ny lekplats',
    submission: {
      id: submission.id,
      asks: 'decision',
      state: 'waiting',
      submittedBy: { kind: 'admin', id: redaktor.id, name: '' },
      submittedAt: submission.submittedAt,
      dueAt: null,
    },
    actor: { kind: 'admin', id: redaktor.id, name: '' },
    plannedFor: null,
  });
  expect(JSON.stringify(call.body)).not.toContain('@');
});

test('a webhook for an event there is none of is refused', async () => {
  const admin = await lerum.as('admin');
  const hook = { name: 'Fel', url: 'http://127.0.0.1:9/', headers: {} };
  const events = ['publication-checklist.eaten'];
  await admin.post('/admin/webhooks', { ...hook, events }).expect(400);
});
