import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentStanding } from '../../src/contracts/decisions';
import { approve, held, seen, submissionsOf, submitted } from './support/decisions';
import { until } from './support/mail-server';
import { CRISIS, openMunicipality, POLICY, type Municipality } from './support/municipality';
import { answer, documents, draftNews, goodAnswers } from './support/news';
import { person, submissionOf, tellThat } from './support/notices';
import { dataOf } from './support/policies';

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

test('a webhook hears of each decision from the route that makes it', async () => {
  const [admin, chef, redaktor] = await Promise.all([
    lerum.as('admin'),
    lerum.as('chef'),
    lerum.as('redaktor'),
  ]);
  const names = [
    'submitted',
    'withdrawn',
    'returned',
    'approved',
    'exempted',
    'published',
    'emergency',
    'reviewed',
  ];
  const events = names.map((name) => `publication-checklist.${name}`);
  const { port } = listener.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  await admin.post('/admin/webhooks', { name: 'Allt', url, headers: {}, events }).expect(201);

  const { documentId } = await draftNews(lerum.strapi, 'Alla beslut');
  const { anchored: _left, ...answers } = goodAnswers;
  await answer(lerum.strapi, documentId, { ...answers, publicity: { selected: ['ja'] } });
  await redaktor.post(submissionsOf(documentId), {}).expect(201);
  await redaktor.delete(submissionsOf(documentId)).expect(200);
  const first = await submitted(redaktor, documentId);
  await chef.post(`${held}/${first}/return`, { comment: 'Ett komma.' }).expect(200);
  const id = await submitted(redaktor, documentId);
  const waived = { policy: POLICY, item: 'anchored', reason: 'Lagstadgad kungörelse' };
  await chef.post(`${held}/${id}/exempt`, { ...waived, seen: await seen(chef, id) }).expect(200);
  expect((await approve(chef, id, { publish: true })).status).toBe(200);

  const crisis = await documents(lerum.strapi, CRISIS).create({ data: { title: 'Koka vattnet' } });
  const reply = await chef
    .post(`/publication-checklist/emergency/${CRISIS}/${crisis.documentId}`, { reason: 'Akut' })
    .expect(200);
  const { unreviewed } = dataOf<DocumentStanding>(reply);
  await admin
    .post(`${held}/${unreviewed?.id ?? ''}/review`, { comment: 'Rätt beslut' })
    .expect(200);

  const heard = (name: string, about: string) =>
    calls.filter(
      ({ event, body }) => event === `publication-checklist.${name}` && body['documentId'] === about
    );
  await until(() => heard('reviewed', crisis.documentId)[0]);
  await until(() => heard('published', documentId)[0]);
  const who = (name: string, about = documentId) =>
    heard(name, about).map(({ body }) => [
      (body['actor'] as { name: string }).name,
      (body['submission'] as { state: string }).state,
    ]);
  expect(who('returned')).toEqual([['Karin Ek', 'returned']]);
  expect(who('exempted')).toEqual([['Karin Ek', 'waiting']]);
  expect(who('approved')).toEqual([['Karin Ek', 'published']]);
  expect(who('published')).toEqual([['Karin Ek', 'published']]);
  expect(who('withdrawn')[0]).toEqual(['Rebecka Lind', 'withdrawn']);
  expect(who('emergency', crisis.documentId)).toEqual([['Karin Ek', 'waiting']]);
  expect(who('reviewed', crisis.documentId)).toEqual([['Alva Admin', 'reviewed']]);
});

test('a webhook for an event there is none of is refused', async () => {
  const admin = await lerum.as('admin');
  const hook = { name: 'Fel', url: 'http://127.0.0.1:9/', headers: {} };
  const events = ['publication-checklist.eaten'];
  await admin.post('/admin/webhooks', { ...hook, events }).expect(400);
});
