import { accounts } from '../../playground/src/seed/accounts';
import type { ApprovedEach } from '../../src/contracts/decisions';
import { approve, held, seen, standing, submissionsOf } from './support/decisions';
import { mailServer, type MailServer } from './support/mail-server';
import { openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, clearNews, publicTitles } from './support/news';
import { inHours, publishDue, timeComes } from './support/plans';
import { dataOf } from './support/policies';

let post: MailServer;
let lerum: Municipality;
let redaktor: Client;
let chef: Client;
beforeAll(async () => {
  post = await mailServer();
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port) };
  lerum = await openMunicipality({ env });
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
});
afterAll(async () => {
  await lerum.close();
  await post.stop();
});

/** A text that lacks nothing but the chief's approval, and when it is to go public. */
const wantedAt = async (title: string, plannedFor: string | null) => {
  const { documentId } = await clearNews(lerum.strapi, title);
  await answer(lerum.strapi, documentId, { publicity: { selected: ['ja'] } });
  const reply = await redaktor.post(submissionsOf(documentId), { plannedFor }).expect(201);
  const { submission } = dataOf<{ submission: { id: string } }>(reply);
  return { documentId, id: submission.id };
};

test('what the chief approves for the time its editor wanted goes public then', async () => {
  post.empty();
  const when = inHours(24);
  const { documentId, id } = await wantedAt('På fredag', when);
  expect((await approve(chef, id, { publish: 'asPlanned' })).status).toBe(200);
  expect(await standing(redaktor, documentId)).toMatchObject({
    submission: { state: 'approved' },
    plan: { at: when, state: 'planned', plannedBy: { name: 'Karin Ek' } },
  });
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  const [mail] = await post.to(accounts.redaktor.email);
  expect(mail?.text).toContain('har godkänt ”På fredag” och planerat publiceringen.');
  expect(mail?.text).toContain('Planerad publicering: ');

  await timeComes(lerum.strapi);
  await publishDue(lerum.strapi);
  expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'På fredag' });
});

test('a text that nobody has said a time for is neither approved nor planned', async () => {
  const { documentId, id } = await wantedAt('När som helst', null);
  const reply = await approve(chef, id, { publish: 'asPlanned' });
  expect(reply.status).toBe(400);
  expect(JSON.stringify(reply.body)).toContain('Ingen har sagt när texten ska publiceras.');
  expect((await standing(redaktor, documentId)).submission?.state).toBe('waiting');
});

test('a time that has been is not one to plan for', async () => {
  const { documentId, id } = await wantedAt('I går', inHours(24));
  await lerum.strapi.db
    .query('plugin::publication-checklist.submission')
    .updateMany({ where: { ref: id }, data: { plannedFor: inHours(-24) } as never });
  expect((await approve(chef, id, { publish: 'asPlanned' })).status).toBe(400);
  expect((await standing(redaktor, documentId)).submission?.state).toBe('waiting');
});

test('of several that are approved and published, those for later wait for their time', async () => {
  const when = inHours(24);
  const now = await wantedAt('Genast', null);
  const later = await wantedAt('Senare', when);
  const each = [
    { id: now.id, seen: await seen(chef, now.id) },
    { id: later.id, seen: await seen(chef, later.id) },
  ];
  const reply = await chef.post(`${held}/approve`, { each, publish: true }).expect(200);
  expect(dataOf<ApprovedEach[]>(reply)).toMatchObject([
    { ok: true, state: 'published', plannedFor: null },
    { ok: true, state: 'approved', plannedFor: when },
  ]);
  expect(await publicTitles(lerum.strapi, now.documentId)).toEqual({ sv: 'Genast' });
  expect(await publicTitles(lerum.strapi, later.documentId)).toEqual({});
});
