import { randomBytes } from 'node:crypto';
import {
  CRISIS,
  NEWS,
  openMunicipality,
  POLICY,
  type Client,
  type Municipality,
} from '../support/municipality';
import { held, submissionsOf, submitted } from '../support/decisions';
import { documents, draftNews } from '../support/news';
import { underCondition } from '../support/permissions';
import { written } from '../support/policies';

let lerum: Municipality;
let admin: Client;
let redaktor: Client;
let chef: Client;
let mine: string;
let others: string;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
  redaktor = await lerum.as('redaktor');
  chef = await lerum.as('chef');
  const path = `/content-manager/collection-types/${NEWS}?locale=sv`;
  const reply = await redaktor.post(path, { title: 'Min egen' }).expect(201);
  mine = (reply.body as { data: { documentId: string } }).data.documentId;
  others = (await draftNews(lerum.strapi, 'Någon annans hemlighet')).documentId;
});
afterAll(() => lerum.close());

const own = (action: 'read' | 'update', work: () => Promise<void>) =>
  underCondition(lerum, { role: 'redaktor', subject: NEWS, action }, 'admin::is-creator', work);

const checklist = (documentId: string, rest = '') =>
  `/publication-checklist/checklists/${NEWS}/${documentId}${rest}?locale=sv`;

/** An id like those that are given out, of nothing. */
const missing = randomBytes(12).toString('hex');

type Asked = (documentId: string) => ReturnType<Client['get']>;

const value = { selected: ['larande'] };

/** All that is asked about one document. */
const about: readonly (readonly [string, Asked])[] = [
  ['its checklist', (id) => redaktor.get(checklist(id))],
  ['its facts', (id) => redaktor.post(checklist(id, '/facts'))],
  ['an answer', (id) => redaktor.put(checklist(id, `/answers/${POLICY}/sender`), { value })],
  ['no answer', (id) => redaktor.delete(checklist(id, `/answers/${POLICY}/sender`))],
  ['how it stands', (id) => redaktor.get(submissionsOf(id))],
  ['a submission', (id) => redaktor.post(submissionsOf(id), {})],
  ['no submission', (id) => redaktor.delete(submissionsOf(id))],
  [
    'a plan',
    (id) => redaktor.put(`/publication-checklist/plans/${NEWS}/${id}?locale=sv`, { at: 'x' }),
  ],
  [
    'a preview of a policy',
    (id) =>
      redaktor.post(`/publication-checklist/policies/x/preview`, {
        draft: written(),
        uid: NEWS,
        documentId: id,
        locale: 'sv',
      }),
  ],
];

test.each(about)('%s of another’s text is answered as that of none', async (_what, ask) => {
  await own('read', async () => {
    const [theirs, none] = [await ask(others), await ask(missing)];
    expect(theirs.status).toBe(none.status);
    expect(theirs.body).toEqual(none.body);
    expect(JSON.stringify(theirs.body)).not.toContain('hemlighet');
  });
});

test('one’s own is answered all the same', async () => {
  await own('read', async () => {
    await redaktor.get(checklist(mine)).expect(200);
    await redaktor.get(submissionsOf(mine)).expect(200);
  });
});

test('what one may read and not touch is not answered for, submitted or taken back', async () => {
  await own('update', async () => {
    for (const [, ask] of about.filter(([what]) => /answer|submission/.test(what))) {
      expect((await ask(others)).status).toBe(403);
    }
    await redaktor.get(checklist(others)).expect(200);
  });
});

test('nobody answers for a text under the address of another type', async () => {
  const crisis = await documents(lerum.strapi, CRISIS).create({ data: { title: 'Kris' } });
  await redaktor.get(checklist(crisis.documentId)).expect(404);
  await redaktor
    .put(checklist(crisis.documentId, `/answers/${POLICY}/sender`), { value })
    .expect(404);
});

describe('a submission', () => {
  test('has a name that cannot be guessed', async () => {
    const names = new Set<string>();
    for (let each = 0; each < 5; each += 1) {
      const { documentId } = await draftNews(lerum.strapi, `Text ${each}`);
      const id = await submitted(redaktor, documentId);
      expect(id).toMatch(/^[0-9a-f]{32}$/);
      names.add(id.slice(0, 8));
    }
    // No counter, no clock: not even the beginnings are alike.
    expect(names.size).toBe(5);
  });

  test('of a text one may not read is answered as one there is not', async () => {
    const id = await submitted(redaktor, others);
    const none = '0'.repeat(32);
    const seen = '0'.repeat(64);
    const asks: readonly ((id: string) => ReturnType<Client['get']>)[] = [
      (name) => chef.get(`${held}/${name}`),
      (name) => chef.post(`${held}/${name}/claim`),
      (name) => chef.delete(`${held}/${name}/claim`),
      (name) => chef.post(`${held}/${name}/approve`, { seen }),
      (name) => chef.post(`${held}/${name}/return`, { comment: 'Nej' }),
      (name) =>
        chef.post(`${held}/${name}/exempt`, { seen, policy: POLICY, item: 'sender', reason: 'x' }),
      (name) => chef.post(`${held}/${name}/review`, { comment: 'Nej' }),
      (name) => chef.post(`${held}/approve`, { each: [{ id: name, seen }] }),
    ];
    const role = { role: 'kommunikationschef', subject: NEWS, action: 'read' } as const;
    await underCondition(lerum, role, 'admin::is-creator', async () => {
      for (const ask of asks) {
        const [theirs, nothing] = [await ask(id), await ask(none)];
        expect(theirs.status).toBe(nothing.status);
        expect(JSON.stringify(theirs.body)).toBe(JSON.stringify(nothing.body).replace(none, id));
      }
    });
    await chef.get(`${held}/${id}`).expect(200);
  });

  test('of a text that is gone is read by whoever may read them all, and by nobody else', async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Snart borta');
    const id = await submitted(redaktor, documentId);
    await documents(lerum.strapi).delete({ documentId, locale: '*' });
    await chef.get(`${held}/${id}`).expect(200);
    const role = { role: 'kommunikationschef', subject: NEWS, action: 'read' } as const;
    await underCondition(lerum, role, 'admin::is-creator', async () => {
      await chef.get(`${held}/${id}`).expect(404);
    });
  });
});

test('documents to preview on are those one may read', async () => {
  const path = `/publication-checklist/policies/x/documents?uid=${NEWS}`;
  const found = (await admin.get(path).expect(200)).body as { data: { title: string }[] };
  expect(found.data.map(({ title }) => title)).toContain('Någon annans hemlighet');
  await redaktor.get(path).expect(403);
});
