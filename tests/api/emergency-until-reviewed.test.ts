import type { DocumentStanding, QueueSummary } from '../../src/contracts/decisions';
import { held, page, queue } from './support/decisions';
import { hire, type Hired } from './support/hire';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { documents, ledger, publicTitles } from './support/news';
import { mailRows, NOTICE, runChore } from './support/notices';
import { dataOf, putInForce } from './support/policies';

const policy = {
  key: 'nodlage',
  name: { sv: 'Nödläge' },
  contentTypes: [NEWS],
  emergency: { allowedWhen: { sv: 'Vid fara för liv och hälsa.' } },
  items: [
    { key: 'summary', kind: 'text', label: { sv: 'Sammanfattning' }, settings: { minLength: 3 } },
  ],
};

let lerum: Municipality;
let admin: Client;
let anna: Hired;
let bo: Hired;
let cilla: Hired;
beforeAll(async () => {
  lerum = await openMunicipality({ env: { CHECKLIST_POLICIES: 'none' } });
  admin = await lerum.as('admin');
  const like = 'kommunikationschef';
  anna = await hire(lerum, 'Anna', { role: 'jour', like });
  bo = await hire(lerum, 'Bo', { role: 'jour', like });
  cilla = await hire(lerum, 'Cilla', { role: 'jour', like });
  await putInForce(admin, policy);
});
afterAll(() => lerum.close());

const content = `/content-manager/collection-types/${NEWS}`;
const emergency = (documentId: string) =>
  `/publication-checklist/emergency/${NEWS}/${documentId}?locale=sv`;
const standingOn = async (who: Client, documentId: string): Promise<DocumentStanding> =>
  dataOf(
    await who.get(`/publication-checklist/submissions/${NEWS}/${documentId}?locale=sv`).expect(200)
  );

const written = async (who: Client, title: string): Promise<string> =>
  dataOf<{ documentId: string }>(await who.post(`${content}?locale=sv`, { title }).expect(201))
    .documentId;

/** Publishes as an emergency. @returns the id of what is to be reviewed */
const press = async (who: Client, documentId: string): Promise<string> => {
  const reply = await who.post(emergency(documentId), { reason: 'Akut fara' }).expect(200);
  return dataOf<DocumentStanding>(reply).unreviewed?.id ?? '';
};

const review = (who: Client, id: string) =>
  who.post(`${held}/${id}/review`, { comment: 'Rätt beslut' });

const toReview = async (who: Client): Promise<number> =>
  dataOf<QueueSummary>(await who.get(`${held}/summary`).expect(200)).toReview;

const listed = async (who: Client): Promise<string[]> =>
  (await queue(who, '?asks=review')).rows.map(({ id }) => id);

test('whoever wrote it does not review it because another has pressed the button again', async () => {
  const documentId = await written(anna.client, 'Skriven av Anna');
  await press(anna.client, documentId);
  const id = await press(bo.client, documentId);
  expect(await page(anna.client, id)).toMatchObject({ obstacle: 'contributed' });
  expect((await review(anna.client, id)).status).toBe(403);
  const own = await review(bo.client, id);
  expect(own.status).toBe(403);
  expect(JSON.stringify(own.body)).toContain('själv publicerat');
  expect((await review(cilla.client, id)).status).toBe(200);
});

describe('a text that is deleted', () => {
  test('is still to be reviewed, by somebody else, from what was kept of it', async () => {
    const documentId = await written(anna.client, 'Raderad efteråt');
    const id = await press(anna.client, documentId);
    await documents(lerum.strapi).delete({ documentId, locale: '*' });
    expect(await listed(cilla.client)).toContain(id);
    expect(await page(anna.client, id)).toMatchObject({ obstacle: 'submitted' });
    expect((await review(anna.client, id)).status).toBe(403);
    const seen = await page(cilla.client, id);
    expect(seen).toMatchObject({
      obstacle: null,
      standing: null,
      submission: { title: 'Raderad efteråt', message: 'Akut fara', state: 'waiting' },
    });
    expect(seen.history).toContainEqual(expect.objectContaining({ type: 'decision' }));
    expect((await review(cilla.client, id)).status).toBe(200);
    expect(await page(cilla.client, id)).toMatchObject({
      obstacle: 'decided',
      submission: { state: 'reviewed', decided: { by: { name: 'Cilla Ny' } } },
    });
    const rows = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['emergency', 'reviewed']);
    expect(rows[1]).toMatchObject({
      title: 'Raderad efteråt',
      contentHash: rows[0]?.contentHash,
      verdicts: rows[0]?.verdicts,
    });
    expect((await review(cilla.client, id)).status).toBe(400);
  });

  test('in one language is still to be reviewed', async () => {
    const documentId = await written(anna.client, 'Bara på svenska');
    await documents(lerum.strapi).update({ documentId, locale: 'en', data: { title: 'English' } });
    const id = await press(anna.client, documentId);
    await documents(lerum.strapi).delete({ documentId, locale: 'sv' });
    expect(await listed(cilla.client)).toContain(id);
    expect((await review(cilla.client, id)).status).toBe(200);
  });
});

test('it is to be reviewed within a day, and those who may are reminded then', async () => {
  const documentId = await written(anna.client, 'Inte granskad');
  const id = await press(bo.client, documentId);
  const { dueAt } = (await page(cilla.client, id)).submission;
  const left = new Date(dueAt ?? 0).getTime() - Date.now();
  expect(left).toBeGreaterThan(23 * 3_600_000);
  expect(left).toBeLessThanOrEqual(24 * 3_600_000);
  await lerum.strapi.db.query('plugin::publication-checklist.submission').updateMany({
    where: { ref: id },
    data: { dueAt: new Date(Date.now() - 1_000).toISOString() } as never,
  });
  await lerum.strapi.db.query(NOTICE).deleteMany({ where: {} });
  await runChore(lerum.strapi, 'tell what is overdue');
  const mails = (await mailRows(lerum.strapi)) as unknown as {
    to: string;
    subject: string;
    text: string;
  }[];
  const to = mails.map((mail) => mail.to);
  expect(to).toContain(cilla.email);
  expect(to).not.toContain(bo.email);
  const mail = mails.find((each) => each.to === cilla.email);
  expect(mail?.subject).toBe('Nödpublicerat, inte granskat: Inte granskad');
  expect(mail?.text).toContain(
    'Bo Ny nödpublicerade ”Inte granskad”, och ingen annan har granskat texten än.'
  );
  expect(mail?.text).toContain('Läs och granska');
});

describe('the confirmation', () => {
  test('is for what was read: another text is not published, and says so', async () => {
    const documentId = await written(anna.client, 'Läst');
    const { stamp } = await standingOn(bo.client, documentId);
    expect(stamp).toMatch(/^[0-9a-f]{64}$/);
    await anna.client.put(`${content}/${documentId}?locale=sv`, { title: 'Oläst' }).expect(200);
    const reply = await bo.client
      .post(emergency(documentId), { reason: 'Akut fara', seen: stamp })
      .expect(409);
    expect(JSON.stringify(reply.body)).toContain('Texten har ändrats sedan du öppnade den.');
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({});
    const seen = (await standingOn(bo.client, documentId)).stamp;
    await bo.client.post(emergency(documentId), { reason: 'Akut fara', seen }).expect(200);
    expect(await publicTitles(lerum.strapi, documentId)).toEqual({ sv: 'Oläst' });
  });
});

describe('when no policy is about the type any more', () => {
  test('it waits, is counted and is reviewed all the same, and nothing else comes back', async () => {
    const documentId = await written(anna.client, 'Policyn är borta');
    const id = await press(anna.client, documentId);
    const other = await written(anna.client, 'Väntar på beslut');
    await anna.client
      .post(`/publication-checklist/submissions/${NEWS}/${other}?locale=sv`, {})
      .expect(201);
    const before = await toReview(cilla.client);
    await admin
      .post('/publication-checklist/policies/nodlage/retire', { reason: 'Slut' })
      .expect(200);
    expect(await toReview(cilla.client)).toBe(before);
    expect(await listed(cilla.client)).toContain(id);
    const { rows } = await queue(cilla.client);
    expect(rows.every(({ asks }) => asks === 'review')).toBe(true);
    expect(await page(cilla.client, id)).toMatchObject({ obstacle: null });
    expect((await review(cilla.client, id)).status).toBe(200);
    expect(await listed(cilla.client)).not.toContain(id);
  });
});
