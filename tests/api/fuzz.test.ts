import fc from 'fast-check';
import { casesOf, runs, seeded } from '../core/fuzz/amount';
import { mayGoOut } from '../core/fuzz/oracle';
import { answers, itemsAbout, type WrittenAnswer, type WrittenItem } from '../core/fuzz/written';
import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { documents, draftNews, ledger, publicTitles } from './support/news';
import { activate, beginPolicy, dataOf, saveDraft, type PageReply } from './support/policies';
import { asking, pluginRoutes, type PluginRoute } from './support/plugin-routes';
import { accounts, demoPassword } from '../../playground/src/seed/accounts';

let lerum: Municipality;
let admin: Client;
beforeAll(async () => {
  lerum = await openMunicipality({ env: { CHECKLIST_POLICIES: 'none' } });
  admin = await lerum.as('admin');
});
afterAll(() => lerum.close());

/** A text somebody could write for the news of the demo. */
const news = fc.record(
  {
    title: fc.constantFrom('x', 'Ny brygga', 'a@b.se', '443 80', 'KS 2026/123', 'ja', '3'),
    preamble: fc.constantFrom('', ' ', '\u200b', 'x', 'ja', '443 80'),
    contact: fc.record(
      { name: fc.constantFrom('', 'Anna'), email: fc.constantFrom('a@b.se', 'anna@lerum.example') },
      { requiredKeys: [] }
    ),
    body: fc.array(
      fc
        .constantFrom('', ' ', 'x', '443 80')
        .map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      { maxLength: 2 }
    ),
  },
  { requiredKeys: ['title'] }
);

const items = itemsAbout(['title', 'preamble', 'contact.email', 'body']);

const at = `/content-manager/collection-types/${NEWS}`;

/** Puts a policy in force in the place of the one before. @returns whether it can be */
const putInForce = async (some: readonly WrittenItem[]): Promise<boolean> => {
  const draft = { key: 'fuzz', name: { en: 'Fuzz' }, contentTypes: [NEWS], items: some };
  const found = await admin.get('/publication-checklist/policies/fuzz');
  const page = found.status === 404 ? await beginPolicy(admin, draft) : dataOf<PageReply>(found);
  const saved = dataOf<PageReply>(await saveDraft(admin, 'fuzz', draft, page.revision).expect(200));
  const { status } = await activate(admin, 'fuzz', saved.revision);
  expect([200, 400]).toContain(status);
  return status === 200;
};

/** Gives the answers that are taken. @returns those */
const give = async (
  documentId: string,
  some: readonly (readonly [string, WrittenAnswer])[]
): Promise<Record<string, WrittenAnswer>> => {
  const taken: Record<string, WrittenAnswer> = {};
  for (const [item, answer] of some) {
    const path = `/publication-checklist/checklists/${NEWS}/${documentId}/answers/fuzz/${item}?locale=sv`;
    const { status } = await admin.put(path, { value: answer.value });
    expect([200, 400, 404]).toContain(status);
    if (status === 200) taken[item] = { ...answer, toAnother: false };
  }
  return taken;
};

const tried = { published: 0, refused: 0, hopeless: 0 };

/** Writes a text, answers for it, changes it where the case says so, and asks for it to go out. */
const publish = async (
  written: readonly WrittenItem[],
  text: { readonly title: string },
  given: Readonly<Record<string, WrittenAnswer>>
): Promise<void> => {
  const before = { ...text, title: `${text.title} först` };
  const created = await admin.post(`${at}?locale=sv`, before).expect(201);
  const { documentId } = dataOf<{ documentId: string }>(created);
  const asked = Object.entries(given).filter(([key]) => written.some((each) => each.key === key));
  const early = await give(
    documentId,
    asked.filter(([, { on }]) => on !== 'this')
  );
  await admin.put(`${at}/${documentId}?locale=sv`, text).expect(200);
  const late = await give(
    documentId,
    asked.filter(([, { on }]) => on === 'this')
  );
  const taken = Object.fromEntries(
    Object.entries({ ...early, ...late }).map(([key, answer]) => [
      key,
      answer.on === 'this' ? answer : { ...answer, on: 'another title' as const },
    ])
  );
  const today = new Date().toISOString().slice(0, 10);
  const should = mayGoOut({ items: written, document: text, answers: taken, today });
  const { status } = await admin.post(`${at}/${documentId}/actions/publish?locale=sv`, text);
  tried[should ? 'published' : 'refused'] += 1;
  expect({ should, status, written, text, taken }).toMatchObject({ status: should ? 200 : 400 });
  const isPublic = Object.keys(await publicTitles(lerum.strapi, documentId)).length > 0;
  expect(isPublic).toBe(should);
};

/** However many are tried. Milliseconds. */
const patience = 24 * 60 * 60_000;

const policies = runs(15);
const each = 12;

test(
  `${casesOf(policies * each)} made-up texts go out over HTTP when a naive judge says so`,
  async () => {
    const situations = fc.array(fc.tuple(news, answers), { minLength: each, maxLength: each });
    await fc.assert(
      fc.asyncProperty(items, situations, async (written, some) => {
        if (!(await putInForce(written))) {
          tried.hopeless += 1;
          return;
        }
        for (const [text, given] of some) await publish(written, text, given);
      }),
      { ...seeded(policies), endOnFailure: true }
    );
    expect(Math.min(tried.published, tried.refused)).toBeGreaterThan(policies);
  },
  patience
);

test('every public text among them rests on a decision that says clear', async () => {
  const rows = await documents(lerum.strapi).findMany({ status: 'published', limit: -1 });
  const decided = new Map(
    (await ledger(lerum.strapi))
      .filter(({ outcome }) => outcome === 'published')
      .map((row) => [row.entryDocumentId, row])
  );
  expect(rows.length).toBe(tried.published);
  for (const { documentId } of rows) {
    expect(decided.get(documentId)?.verdicts.map(({ outcome }) => outcome)).toEqual(['clear']);
  }
});

/** Anything JSON can say, and members that some route reads. */
const bodies = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom(
      ...['value', 'draft', 'revision', 'reason', 'seen', 'message', 'comment', 'publish'],
      ...['organisation', 'at', 'to', 'startsAt', 'endsAt', 'each', 'documentIds', 'locale'],
      ...['policy', 'item', 'muted', 'digest', 'version', 'uid', 'documentId', '__proto__']
    ),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }), fc.constant('\u0000')),
    { noNullPrototype: true }
  )
);

const requests = runs(1_000);

test(
  `${casesOf(requests)} requests of any form break nothing`,
  async () => {
    const { documentId } = await draftNews(lerum.strapi, 'Mål');
    const values = { uid: NEWS, documentId, policy: 'fuzz', key: 'fuzz', item: 'a', id: '1' };
    const routes = pluginRoutes(lerum, 'panel', values).filter(
      // What would be done by it is done by other tests: here it would only take long.
      ({ method, name }) => method !== 'get' && !name.endsWith('/scan')
    );
    const ask = asking(lerum);
    const login = { email: accounts.admin.email, password: demoPassword };
    const reply = await lerum.http.post('/admin/login').send(login);
    const { token } = dataOf<{ token: string }>(reply);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<PluginRoute>(...routes), bodies, async (route, body) => {
        const status = await ask(route, token, JSON.stringify(body));
        if (status >= 500) throw new Error(`${route.name} answered ${status}`);
      }),
      { ...seeded(requests), endOnFailure: true }
    );
  },
  patience
);
