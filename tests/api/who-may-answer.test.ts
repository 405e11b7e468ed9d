import {
  NEWS,
  POLICY,
  openMunicipality,
  type Client,
  type Municipality,
} from './support/municipality';
import { draftNews } from './support/news';
import { underCondition } from './support/permissions';
import { putInForce, written } from './support/policies';
import { customToken } from './support/tokens';

let lerum: Municipality;
let redaktor: Client;
let chef: Client;
beforeAll(async () => {
  lerum = await openMunicipality();
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  const [item] = written().items;
  const items = [{ ...item, requirement: 'recommended', answeredBy: ['kommunikationschef'] }];
  await putInForce(await lerum.as('admin'), written({ items }));
});
afterAll(() => lerum.close());

const checklists = `/publication-checklist/checklists/${NEWS}`;
const value = { selected: ['larande'] };

describe('an editor who may only touch their own texts', () => {
  const own = 'admin::is-creator';
  /** A text somebody else wrote, and one of the editor's own. */
  const texts = async () => {
    const other = await draftNews(lerum.strapi, 'Någon annans');
    const path = `/content-manager/collection-types/${NEWS}?locale=sv`;
    const reply = await redaktor.post(path, { title: 'Min egen' }).expect(201);
    const mine = (reply.body as { data: { documentId: string } }).data;
    return { mine: mine.documentId, others: other.documentId };
  };

  test('reads the checklists of those, and of no other', async () => {
    const { mine, others } = await texts();
    await underCondition(
      lerum,
      { role: 'redaktor', subject: NEWS, action: 'read' },
      own,
      async () => {
        await redaktor.get(`${checklists}/${mine}?locale=sv`).expect(200);
        await redaktor.get(`${checklists}/${others}?locale=sv`).expect(404);
        const body = { documentIds: [mine, others], locale: 'sv' };
        const reply = await redaktor.post(`${checklists}/states`, body).expect(200);
        expect(Object.keys((reply.body as { data: object }).data)).toEqual([mine]);
      }
    );
  });

  test('answers for those, and for no other', async () => {
    const { mine, others } = await texts();
    const sender = `answers/${POLICY}/sender?locale=sv`;
    await underCondition(
      lerum,
      { role: 'redaktor', subject: NEWS, action: 'update' },
      own,
      async () => {
        await redaktor.put(`${checklists}/${mine}/${sender}`, { value }).expect(200);
        await redaktor.put(`${checklists}/${others}/${sender}`, { value }).expect(403);
        await redaktor.delete(`${checklists}/${others}/${sender}`).expect(403);
      }
    );
  });
});

test('a checklist offers its reader only the questions they may answer', async () => {
  const { documentId } = await draftNews(lerum.strapi);
  const offered = async (who: Client) => {
    const reply = await who.get(`${checklists}/${documentId}?locale=sv`).expect(200);
    return (reply.body as { data: { answerable: string[] } }).data.answerable;
  };
  const approval = 'sammanfattning/summary';
  expect(await offered(chef)).toContain(approval);
  expect(await offered(redaktor)).not.toContain(approval);
  expect(await offered(redaktor)).toContain(`${POLICY}/sender`);
});

test('the role an answer is reserved for is told by its name', async () => {
  const { documentId } = await draftNews(lerum.strapi);
  const reply = await redaktor.get(`${checklists}/${documentId}?locale=sv`).expect(200);
  expect((reply.body as { data: { roles: object } }).data.roles).toEqual({
    kommunikationschef: 'Kommunikationschef',
  });
});

describe('a token', () => {
  const routes = ['checklist.findOne', 'answer.update'].map(
    (route) => `plugin::publication-checklist.${route}`
  );
  const statuses = async (token: string): Promise<number[]> => {
    const { documentId } = await draftNews(lerum.strapi);
    const path = `/api${checklists}/${documentId}`;
    const signed = { Authorization: `Bearer ${token}` };
    const read = await lerum.http.get(`${path}?locale=sv`).set(signed);
    const answered = await lerum.http
      .put(`${path}/answers/${POLICY}/sender?locale=sv`)
      .set(signed)
      .send({ value });
    return [read.status, answered.status];
  };

  test.each([
    ['may read and answer with the right to both', ['findOne', 'update'], [200, 200]],
    ['may only read with the right to read the text', ['findOne'], [200, 403]],
    ['may do neither without a right to the text', [], [403, 403]],
  ])('%s', async (name, rights, expected) => {
    const token = await customToken(lerum, name, [
      ...routes,
      ...rights.map((right) => `${NEWS}.${right}`),
    ]);
    expect(await statuses(token)).toEqual(expected);
  });
});
