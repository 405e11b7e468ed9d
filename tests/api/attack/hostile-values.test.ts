import {
  openMunicipality,
  NEWS,
  POLICY,
  type Client,
  type Municipality,
} from '../support/municipality';
import { page, standing, submissionsOf, submitted, held } from '../support/decisions';
import { clearNews, documents, draftNews, ledger, refusal } from '../support/news';
import { beginPolicy, dataOf, saveDraft, written, type PageReply } from '../support/policies';
import { tooDeep } from '../support/too-deep';

let lerum: Municipality;
let admin: Client;
let redaktor: Client;
let chef: Client;
beforeAll(async () => {
  // As a site does that takes large content: what stops ten megabytes then is the plugin.
  lerum = await openMunicipality({ env: { JSON_LIMIT: '50mb' } });
  admin = await lerum.as('admin');
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
});
afterAll(() => lerum.close());

const answers = (documentId: string, item: string): string =>
  `/publication-checklist/checklists/${NEWS}/${documentId}/answers/${POLICY}/${item}?locale=sv`;

describe('ten megabytes, on a site that takes fifty', () => {
  const much = 'x'.repeat(10 * 1024 * 1024);

  test('as an answer', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const value = { declared: true, name: much };
    await redaktor.put(answers(documentId, 'plain-language'), { value }).expect(413);
    await redaktor.put(answers(documentId, 'plain-language'), { [much]: 1 }).expect(413);
  });

  test('as the draft of a policy, as a message, as a reason', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    await admin.post('/publication-checklist/policies', { draft: { key: much } }).expect(413);
    await redaktor.post(submissionsOf(documentId), { message: much }).expect(413);
    await admin.post('/publication-checklist/integrity/1/accept', { reason: much }).expect(413);
  });
});

/** A list in a list in a list …, around a text. */
const deep = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}"x"${']'.repeat(levels)}`);

describe('depth within what is stored', () => {
  test('an answer is refused where it begins', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const value = { selected: deep(20) };
    const reply = await redaktor.put(answers(documentId, 'sender'), { value }).expect(400);
    expect(reply.body).toMatchObject({ error: { details: { errors: [{ path: ['value'] }] } } });
  });

  test('a draft is refused, and the one there was is still there', async () => {
    const { key, revision } = await beginPolicy(admin, written({ key: 'djup' }));
    const draft = written({ key, items: deep(100) });
    await saveDraft(admin, key, draft, revision).expect(400);
    const kept = await admin.get(`/publication-checklist/policies/${key}`).expect(200);
    expect(dataOf<PageReply>(kept)).toMatchObject({ revision, draft: { items: [{}] } });
  });

  test('half a policy that is only odd is kept as a draft, and never comes into force', async () => {
    const { key, revision } = await beginPolicy(admin, written({ key: 'udda' }));
    const draft = { ...written({ key }), items: { constructor: deep(20) }, toString: 'x' };
    const saved = await saveDraft(admin, key, draft, revision).expect(200);
    await admin
      .post(`/publication-checklist/policies/${key}/activate`, {
        revision: dataOf<PageReply>(saved).revision,
        reason: 'x',
      })
      .expect(400);
  });

  test('content that is deep beyond sense does not become public, and breaks nothing', async () => {
    const { documentId } = await clearNews(lerum.strapi, 'Djup');
    // As SQL writes it: nobody has looked at it on its way in.
    await lerum.strapi.db
      .connection('nyheter')
      .where({ document_id: documentId })
      .update({ body: tooDeep });
    const refused = await refusal(documents(lerum.strapi).publish({ documentId }));
    expect(refused.name).toBe('ValidationError');
    // Nor does it keep anybody from the others.
    const other = await draftNews(lerum.strapi);
    const reply = await redaktor
      .post(`/publication-checklist/checklists/${NEWS}/states`, {
        documentIds: [documentId, other.documentId],
        locale: 'sv',
      })
      .expect(200);
    expect(Object.keys(dataOf<object>(reply)).sort()).toEqual(
      [documentId, other.documentId].sort()
    );
  });
});

describe('bytes that some databases do not take', () => {
  const odd = 'a\u0000b \uD83D c \uDC00';
  const kept = 'a\uFFFDb \uFFFD c \uFFFD';

  test('in an answer are replaced', async () => {
    const { documentId } = await draftNews(lerum.strapi);
    const value = { declared: true, name: odd, left: 9, why: odd };
    const reply = await redaktor.put(answers(documentId, 'plain-language'), { value }).expect(200);
    const given = dataOf<{ answers: { item: string; value: unknown }[] }>(reply).answers;
    expect(given).toMatchObject([{ value: { name: kept, why: kept } }]);
  });

  test('in a message, a comment and a reason are replaced', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Udda');
    const id = await submitted(redaktor, documentId, odd);
    expect((await standing(redaktor, documentId)).submission).toMatchObject({ message: kept });
    await chef.post(`${held}/${id}/return`, { comment: odd }).expect(200);
    expect((await page(chef, id)).submission.decided).toMatchObject({ comment: kept });
    const last = (await ledger(lerum.strapi)).at(-1);
    expect(last).toMatchObject({ outcome: 'returned', details: { words: kept } });
  });

  test('in a policy are replaced', async () => {
    const begun = await beginPolicy(admin, written({ key: 'byte', description: { sv: odd } }));
    expect(begun.draft).toMatchObject({ description: { sv: kept } });
  });

  test('in an address are no reason to break', async () => {
    await admin.get('/publication-checklist/policies/a%00b').expect(404);
    await admin.get('/publication-checklist/held?search=a%00b').expect(200);
    await chef.get(`${held}?search=a%00b&sender=%00`).expect(200);
    await admin.get('/publication-checklist/ledger?documentId=a%00b').expect(200);
  });
});
