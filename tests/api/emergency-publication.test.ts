import type { DocumentStanding } from '../../src/contracts/decisions';
import { held, page, queue } from './support/decisions';
import {
  CRISIS,
  NEWS,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import {
  answer,
  documents,
  draftNews,
  goodAnswers,
  ledger,
  publicTitles,
  text,
} from './support/news';
import { dataOf } from './support/policies';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

const emergency = (documentId: string, uid: string = CRISIS) =>
  `/publication-checklist/emergency/${uid}/${documentId}`;

const crisis = async (title: string): Promise<string> =>
  (await documents(lerum.strapi, CRISIS).create({ data: { title } })).documentId;

/** Whether the list of texts flags it. */
const flagged = async (documentId: string): Promise<boolean | undefined> => {
  const states = `/publication-checklist/checklists/${CRISIS}/states`;
  const reply = await chef.post(states, { documentIds: [documentId] }).expect(200);
  return dataOf<Record<string, { unreviewed: boolean }>>(reply)[documentId]?.unreviewed;
};

const reason = 'Vattnet får inte drickas; det kan inte vänta.';

test('a held text goes public at once, with the real verdict beside the reason', async () => {
  const documentId = await crisis('Koka vattnet');
  const reply = await chef.post(emergency(documentId), { reason }).expect(200);
  expect(await publicTitles(lerum.strapi, documentId, CRISIS)).toEqual({ '': 'Koka vattnet' });
  expect(dataOf<{ unreviewed: object }>(reply).unreviewed).toMatchObject({
    asks: 'review',
    message: reason,
    submittedBy: { name: 'Karin Ek' },
  });
  const row = (await ledger(lerum.strapi)).at(-1);
  expect(row).toMatchObject({
    outcome: 'emergency',
    actorName: 'Karin Ek',
    details: { words: reason },
    verdicts: [{ outcome: 'held' }],
  });
});

test('what went out as it stands is neither asked for nor let out once more, until it changes', async () => {
  const documentId = await crisis('Elavbrott');
  const offered = async () => {
    const reply = await chef.get(`/publication-checklist/submissions/${CRISIS}/${documentId}`);
    const { maySubmit, emergency: hurry } = dataOf<DocumentStanding>(reply);
    return { maySubmit, mayHurry: hurry !== null };
  };
  const both = { maySubmit: true, mayHurry: true };
  const neither = { maySubmit: false, mayHurry: false };
  expect(await offered()).toEqual(both);
  await chef.post(emergency(documentId), { reason }).expect(200);
  expect(await offered()).toEqual(neither);
  await documents(lerum.strapi, CRISIS).update({ documentId, data: { title: 'Elen är åter' } });
  expect(await offered()).toEqual(both);
  await documents(lerum.strapi, CRISIS).update({ documentId, data: { title: 'Elavbrott' } });
  expect(await offered()).toEqual(neither);
  await documents(lerum.strapi, CRISIS).unpublish({ documentId });
  expect(await offered()).toEqual(both);
});

test('whoever reviews it sees what it went out without, whatever is mended since', async () => {
  const documentId = await crisis('Översvämning');
  await chef.post(emergency(documentId), { reason }).expect(200);
  const { rows } = await queue(chef, '?asks=review&search=Översvämning');
  const id = rows[0]?.id ?? '';
  const { passedOver } = await page(admin, id);
  const missing = passedOver?.map(({ item }) => item) ?? [];
  expect(missing).toContain('sender');
  expect(passedOver?.every(({ label }) => label.sv !== undefined)).toBe(true);
  await answer(lerum.strapi, documentId, goodAnswers, { uid: CRISIS, policy: 'krisinformation' });
  const after = await page(admin, id);
  expect(after.passedOver?.map(({ item }) => item)).toEqual(missing);
  expect(after.standing?.missing.map(({ item }) => item)).not.toContain('sender');
  expect(after.public).not.toBeNull();
});

test('what it went out without is told however often its publishing was refused since', async () => {
  const documentId = await crisis('Ras vid Aspen');
  await chef.post(emergency(documentId), { reason }).expect(200);
  const { rows } = await queue(chef, '?asks=review&search=Aspen');
  const id = rows[0]?.id ?? '';
  const before = (await page(admin, id)).passedOver;
  expect(before?.length).toBeGreaterThan(0);
  const publish = () =>
    documents(lerum.strapi, CRISIS)
      .publish({ documentId })
      .catch(() => null);
  for (let refused = 0; refused < 51; refused += 1) await publish();
  const since = (await ledger(lerum.strapi)).filter((row) => row.entryDocumentId === documentId);
  expect(since.length).toBeGreaterThan(51);
  expect((await page(admin, id)).passedOver).toEqual(before);
});

test('it stays flagged until somebody else has reviewed it', async () => {
  const documentId = await crisis('Stormvarning');
  await chef.post(emergency(documentId), { reason }).expect(200);
  const { rows } = await queue(chef, '?asks=review&search=Stormvarning');
  const id = rows[0]?.id ?? '';
  expect(await flagged(documentId)).toBe(true);
  expect((await page(chef, id)).submission.state).toBe('waiting');
  await chef.post(`${held}/${id}/review`, { comment: 'Rätt beslut' }).expect(403);
  await admin.post(`${held}/${id}/review`, { comment: '' }).expect(400);
  await admin.post(`${held}/${id}/review`, { comment: 'Rätt beslut' }).expect(200);
  const after = await queue(chef, '?asks=review&search=Stormvarning');
  expect(after.total).toBe(0);
  expect(await flagged(documentId)).toBe(false);
  expect((await ledger(lerum.strapi)).at(-1)).toMatchObject({
    outcome: 'reviewed',
    actorName: 'Alva Admin',
  });
});

describe('the flag', () => {
  const published = async (title: string) => {
    const documentId = await crisis(title);
    await chef.post(emergency(documentId), { reason }).expect(200);
    const { rows } = await queue(chef, `?asks=review&search=${title}`);
    return { documentId, id: rows[0]?.id ?? '' };
  };

  test.each([
    ['return', { comment: 'Bort med flaggan' }],
    ['approve', { seen: 'a'.repeat(64) }],
    ['exempt', { seen: 'a'.repeat(64), policy: 'krisinformation', item: 'sender', reason: 'Nej' }],
  ])('is not taken away by a decision of another sort: %s', async (decision, body) => {
    const { documentId, id } = await published(`Inte med ${decision}`);
    for (const who of [chef, admin]) {
      const reply = await who.post(`${held}/${id}/${decision}`, body);
      expect(reply.status).toBe(400);
    }
    expect(await flagged(documentId)).toBe(true);
  });

  test('is not taken away by who wrote what went out, even if another pressed the button', async () => {
    // A single type is written where its first document is.
    for (const each of await documents(lerum.strapi, CRISIS).findMany({})) {
      await documents(lerum.strapi, CRISIS).delete({ documentId: each.documentId });
    }
    const documentId = await crisis('Skriven av admin');
    await admin
      .put(`/content-manager/single-types/${CRISIS}`, { title: 'Skriven av admin, rättad' })
      .expect(200);
    await chef.post(emergency(documentId), { reason }).expect(200);
    const { rows } = await queue(chef, '?asks=review&search=rättad');
    const id = rows[0]?.id ?? '';
    expect(await page(admin, id)).toMatchObject({ obstacle: 'contributed', exemptable: [] });
    expect(await page(chef, id)).toMatchObject({ obstacle: 'submitted' });
    await admin.post(`${held}/${id}/review`, { comment: 'Rätt' }).expect(403);
    expect(await flagged(documentId)).toBe(true);
  });

  test('stays when the text is published as usual afterwards', async () => {
    const { documentId } = await published('Sedan som vanligt');
    await documents(lerum.strapi, CRISIS).update({ documentId, data: text('Stormvarning') });
    await answer(lerum.strapi, documentId, goodAnswers, { uid: CRISIS, policy: 'krisinformation' });
    await documents(lerum.strapi, CRISIS).publish({ documentId });
    expect(await flagged(documentId)).toBe(true);
  });
});

test('the next publish of it is judged like any other', async () => {
  const documentId = await crisis('Bara en gång');
  await chef.post(emergency(documentId), { reason }).expect(200);
  await expect(documents(lerum.strapi, CRISIS).publish({ documentId })).rejects.toThrow(/hejdad/);
});

test.each([
  ['an editor without the permission', () => redaktor, CRISIS, { reason }, 403],
  ['somebody who gives no reason', () => chef, CRISIS, {}, 400],
  ['somebody whose reason is blank', () => chef, CRISIS, { reason: '  ' }, 400],
  ['a policy that knows of no emergencies', () => chef, NEWS, { reason }, 403],
])('is refused for %s', async (_who, who, uid, body, status) => {
  const documentId =
    uid === CRISIS ? await crisis('Inte så') : (await draftNews(lerum.strapi)).documentId;
  const locale = uid === NEWS ? '?locale=sv' : '';
  await who()
    .post(`${emergency(documentId, uid)}${locale}`, body)
    .expect(status);
  expect(await publicTitles(lerum.strapi, documentId, uid)).toEqual({});
});
