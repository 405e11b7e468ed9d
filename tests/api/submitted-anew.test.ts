import type { HistoryEntry, Mine } from '../../src/contracts/decisions';
import {
  approve,
  held,
  page,
  queue,
  standing,
  submissionsOf,
  submitted,
} from './support/decisions';
import { hire, type Hired } from './support/hire';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, clearNews, documents, publicTitles, refusal } from './support/news';
import { mailRows, NOTICE, runChore } from './support/notices';
import { underCondition } from './support/permissions';
import { inHours, plan, plansOn, publishDue, timeComes } from './support/plans';
import { dataOf } from './support/policies';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let bo: Hired;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  bo = await hire(lerum, 'Bo', { role: 'skribent', like: 'redaktor' });
});
afterAll(() => lerum.close());

/** A text that lacks nothing but the chief's approval. */
const sensitive = async (title: string): Promise<string> => {
  const { documentId } = await clearNews(lerum.strapi, title);
  await answer(lerum.strapi, documentId, { publicity: { selected: ['ja'] } });
  return documentId;
};

const edit = (who: Client, documentId: string, title: string) =>
  who
    .put(`/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`, { title })
    .expect(200);

const submit = async (who: Client, documentId: string, body: object = {}): Promise<string> => {
  const reply = await who.post(submissionsOf(documentId), body).expect(201);
  return dataOf<{ submission: { id: string } }>(reply).submission.id;
};

const withdraw = (who: Client, documentId: string) => who.delete(submissionsOf(documentId));

const mine = async (who: Client) =>
  dataOf<Mine>(await who.get('/publication-checklist/submissions/mine').expect(200)).submissions;

/** What was said when, oldest first. */
const asked = (history: readonly HistoryEntry[]) =>
  history
    .flatMap((each) => (each.type === 'submission' ? [each.submission] : []))
    .map(({ submittedBy, message, state }) => [submittedBy.name, message, state])
    .reverse();

const publish = (documentId: string) =>
  documents(lerum.strapi).publish({ documentId, locale: 'sv' });

describe('a text that waits and is submitted again', () => {
  test('waits where it did: the chief’s link leads to it, and the wait does not start over', async () => {
    const documentId = await sensitive('Samma länk');
    const id = await submitted(redaktor, documentId, 'Kan du titta?');
    await chef.post(`${held}/${id}/claim`).expect(200);
    const before = await page(chef, id);
    await edit(redaktor, documentId, 'Samma länk, rättad');
    expect(await submit(redaktor, documentId, { message: 'Nu bättre' })).toBe(id);
    const { submission, standing: stands, history } = await page(chef, id);
    expect(submission).toMatchObject({
      state: 'waiting',
      title: 'Samma länk, rättad',
      message: 'Nu bättre',
      submittedAt: before.submission.submittedAt,
      claim: { by: { name: 'Karin Ek' } },
    });
    expect(stands?.changedSince).toBe(false);
    expect(asked(history)).toEqual([
      ['Rebecka Lind', 'Kan du titta?', 'waiting'],
      ['Rebecka Lind', 'Nu bättre', 'waiting'],
    ]);
    expect((await queue(chef, '?search=rättad')).rows.map((row) => row.id)).toEqual([id]);
  });

  test('is once among what its editor has submitted, and waits', async () => {
    const documentId = await sensitive('En gång i listan');
    await submit(redaktor, documentId);
    await submit(redaktor, documentId, { message: 'Igen' });
    const listed = (await mine(redaktor)).filter((each) => each.documentId === documentId);
    expect(listed).toMatchObject([{ state: 'waiting', message: 'Igen' }]);
  });

  test('is wanted when it is said to be now', async () => {
    const documentId = await sensitive('Andra tider');
    const id = await submit(redaktor, documentId, { dueAt: inHours(4), plannedFor: inHours(9) });
    const [dueAt, plannedFor] = [inHours(5), inHours(30)];
    await submit(redaktor, documentId, { dueAt, plannedFor });
    expect((await page(chef, id)).submission).toMatchObject({ dueAt, plannedFor });
    await submit(redaktor, documentId, {});
    expect((await page(chef, id)).submission).toMatchObject({ dueAt: null, plannedFor: null });
  });

  test('is approved by nobody who has submitted it, the first time or the second', async () => {
    const documentId = await sensitive('Chefen var först');
    const id = await submit(chef, documentId);
    await submit(bo.client, documentId, { message: 'Jag tog över' });
    expect(await page(chef, id)).toMatchObject({
      obstacle: 'submitted',
      submission: { submittedBy: { name: 'Bo Ny' } },
    });
    expect((await approve(chef, id)).status).toBe(403);
  });

  test('is told to those who decide once more, and is reminded of anew', async () => {
    const documentId = await sensitive('Påminns igen');
    const id = await submit(redaktor, documentId, { dueAt: inHours(1) });
    const due = (dueAt: string) =>
      lerum.strapi.db
        .query('plugin::publication-checklist.submission')
        .updateMany({ where: { ref: id }, data: { dueAt } as never });
    const reminders = async () =>
      (await mailRows(lerum.strapi)).filter(({ kind }) => kind === 'overdue').length;
    await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
    await due(inHours(-1));
    for (const _twice of [1, 2]) await runChore(lerum.strapi, 'tell what is overdue');
    expect(await reminders()).toBe(1);
    await submit(redaktor, documentId, { dueAt: inHours(1) });
    expect((await mailRows(lerum.strapi)).map(({ kind }) => kind)).toContain('submitted');
    await due(inHours(-1));
    for (const _twice of [1, 2]) await runChore(lerum.strapi, 'tell what is overdue');
    expect(await reminders()).toBe(2);
  });
});

test('a returned text that is submitted anew waits anew, beside what was returned', async () => {
  const documentId = await sensitive('Tillbaka för ett komma');
  const first = await submit(redaktor, documentId, { message: 'Första' });
  await chef.post(`${held}/${first}/return`, { comment: 'Ett komma.' }).expect(200);
  const second = await submit(redaktor, documentId, { message: 'Andra' });
  expect(second).not.toBe(first);
  expect(asked((await page(chef, second)).history)).toEqual([
    ['Rebecka Lind', 'Första', 'returned'],
    ['Rebecka Lind', 'Andra', 'waiting'],
  ]);
});

test('an approved text that has changed and is submitted anew goes public once, and is told of once', async () => {
  const documentId = await sensitive('Godkänd, ändrad');
  const first = await submit(redaktor, documentId);
  expect((await approve(chef, first)).status).toBe(200);
  await edit(redaktor, documentId, 'Godkänd, ändrad och klar');
  await answer(lerum.strapi, documentId, {
    'plain-language': { declared: true, name: 'Rebecka Lind' },
  });
  const heard: unknown[] = [];
  lerum.strapi.eventHub.on('publication-checklist.published', (event: unknown) => {
    heard.push(event);
    return Promise.resolve();
  });
  const second = await submit(redaktor, documentId);
  expect(asked((await page(chef, second)).history)).toEqual([
    ['Rebecka Lind', '', 'waiting'],
    ['Rebecka Lind', '', 'waiting'],
  ]);
  expect((await approve(chef, second, { publish: true })).status).toBe(200);
  await runChore(lerum.strapi, 'send notices');
  expect(heard).toMatchObject([{ documentId, submission: { id: second } }]);
});

describe('a time that has been', () => {
  test.each(['dueAt', 'plannedFor'])('is refused, with a sentence: %s', async (which) => {
    const documentId = await sensitive('Tid som varit');
    const reply = await redaktor
      .post(submissionsOf(documentId), { [which]: inHours(-1) })
      .expect(400);
    expect((reply.body as { error: object }).error).toMatchObject({
      message: 'Välj en tid som inte har varit.',
      details: { errors: [{ path: [which] }] },
    });
    expect((await standing(redaktor, documentId)).submission).toBeNull();
  });
});

describe('an approved text that its editor takes back', () => {
  test('is approved no more', async () => {
    const documentId = await sensitive('Ångrad');
    const id = await submit(redaktor, documentId);
    expect((await approve(chef, id)).status).toBe(200);
    await withdraw(redaktor, documentId).expect(200);
    expect((await standing(redaktor, documentId)).submission).toBeNull();
    expect((await refusal(publish(documentId))).message).toContain(
      'Kommunikationschefens godkännande'
    );
    expect((await page(chef, id)).submission.state).toBe('withdrawn');
    await withdraw(redaktor, documentId).expect(404);
  });

  test('does not go public when it was planned to', async () => {
    const documentId = await sensitive('Planerad och ångrad');
    const id = await submit(redaktor, documentId, { plannedFor: inHours(24) });
    expect((await approve(chef, id, { publish: 'asPlanned' })).status).toBe(200);
    await withdraw(redaktor, documentId).expect(200);
    expect((await standing(redaktor, documentId)).plan).toBeNull();
    expect(await plansOn(lerum.strapi, documentId)).toMatchObject([{ state: 'cancelled' }]);
    await timeComes(lerum.strapi);
    await publishDue(lerum.strapi);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
  });

  test('can be submitted and approved again', async () => {
    const documentId = await sensitive('Ångrad ånger');
    expect((await approve(chef, await submit(redaktor, documentId))).status).toBe(200);
    await withdraw(redaktor, documentId).expect(200);
    const again = await submit(redaktor, documentId);
    expect((await approve(chef, again, { publish: true })).status).toBe(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Ångrad ånger' });
  });

  test('stays public where it has been published', async () => {
    const documentId = await sensitive('Redan ute');
    await approve(chef, await submit(redaktor, documentId), { publish: true });
    await withdraw(redaktor, documentId).expect(404);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Redan ute' });
  });
});

describe('what somebody has submitted', () => {
  test('is theirs alone, newest first, with what has become of it', async () => {
    const titles = ['Min första', 'Min andra', 'Min tredje'];
    const ids: string[] = [];
    for (const title of titles) {
      const documentId = await sensitive(title);
      ids.push(await submit(bo.client, documentId));
    }
    await submit(redaktor, await sensitive('Inte min'));
    await chef.post(`${held}/${ids[1] ?? ''}/return`, { comment: 'Säg mer.' }).expect(200);
    const listed = await mine(bo.client);
    expect(listed.slice(0, 3).map(({ title, state }) => [title, state])).toEqual([
      ['Min tredje', 'waiting'],
      ['Min andra', 'returned'],
      ['Min första', 'waiting'],
    ]);
    expect(listed[1]?.decided).toMatchObject({ by: { name: 'Karin Ek' }, comment: 'Säg mer.' });
    expect(listed.map(({ title }) => title)).not.toContain('Inte min');
    expect(Object.keys(listed[0] ?? {})).not.toContain('stamp');
  });

  test('is not told of where they may no longer read it, in the list or by mail', async () => {
    const documentId = await sensitive('Hemlig numera');
    const id = await submit(bo.client, documentId, { message: 'Något hemligt' });
    const who = { role: 'skribent', subject: NEWS, action: 'read' } as const;
    await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
    await underCondition(lerum, who, 'admin::is-creator', async () => {
      expect(JSON.stringify(await mine(bo.client))).not.toContain('emlig');
      await chef.post(`${held}/${id}/return`, { comment: 'Det hemliga ska bort.' }).expect(200);
      expect((await mailRows(lerum.strapi)).filter(({ to }) => to === bo.email)).toEqual([]);
    });
    expect(JSON.stringify(await mine(bo.client))).toContain('Det hemliga ska bort.');
  });
});

test('an approved text that is submitted anew is planned no more, and its time is wished for', async () => {
  const documentId = await sensitive('Planerad och ändrad');
  const when = inHours(30);
  await approve(chef, await submit(redaktor, documentId));
  await plan(redaktor, documentId, when).expect(200);
  await edit(redaktor, documentId, 'Planerad och ändrad, rättad');
  const id = await submit(redaktor, documentId, { message: 'Rättad' });
  expect(await plansOn(lerum.strapi, documentId)).toMatchObject([{ state: 'cancelled' }]);
  expect((await page(chef, id)).submission).toMatchObject({ plannedFor: when });
});
