import { NEWS, openMunicipality, type Client, type Municipality } from './support/municipality';
import { answer, clearNews, documents } from './support/news';
import {
  activate,
  dataOf,
  putInForce,
  saveDraft,
  written,
  type PageReply,
} from './support/policies';

let lerum: Municipality;
let admin: Client;
let documentId: string;
let page: PageReply;
beforeAll(async () => {
  lerum = await openMunicipality();
  admin = await lerum.as('admin');
  page = await putInForce(admin, policy(items));
  ({ documentId } = await clearNews(lerum.strapi, 'Efter beslutet'));
  const answers = {
    read: { declared: true, name: 'Rebecka Lind' },
    goal: { selected: ['health'] },
    why: 'Beslut i nämnden',
  };
  await answer(lerum.strapi, documentId, answers, { policy: 'changing' });
});
afterAll(() => lerum.close());

const named = (sv: string) => ({ sv, en: sv });
const options = ['health', 'school'].map((value) => ({ value, label: named(value) }));
const items = {
  read: {
    kind: 'declaration',
    label: named('Läst'),
    settings: { statement: named('Jag har läst.') },
  },
  goal: { kind: 'choice', label: named('Mål'), settings: { options } },
  why: { kind: 'text', label: named('Varför'), settings: {} },
};

const policy = (of: Readonly<Record<string, object>>): object =>
  written({
    key: 'changing',
    items: Object.entries(of).map(([key, item]) => ({ key, ...item })),
  });

/** Puts other items in force. */
const change = async (of: Readonly<Record<string, object>>, reason: string): Promise<void> => {
  const saved = await saveDraft(admin, 'changing', policy(of), page.revision).expect(200);
  const { revision } = dataOf<PageReply>(saved);
  page = dataOf<PageReply>(await activate(admin, 'changing', revision, reason).expect(200));
};

interface ItemVerdict {
  readonly item: string;
  readonly status: string;
  readonly findings: readonly { readonly rule: string }[];
  readonly answer: { readonly value: unknown; readonly summary: { readonly sv?: string } } | null;
}

interface Verdict {
  readonly policy: string;
  readonly policyVersion: string;
  readonly items: readonly ItemVerdict[];
}

/** What is remarked on each item of the policy, as editors see it. */
const remarks = async (): Promise<Record<string, string[]>> => {
  const at = `/publication-checklist/checklists/${NEWS}/${documentId}?locale=sv`;
  const { verdicts } = dataOf<{ verdicts: Verdict[] }>(await admin.get(at).expect(200));
  const own = verdicts.find((each) => each.policy === 'changing');
  return Object.fromEntries(
    (own?.items ?? []).map(({ item, findings }) => [item, findings.map(({ rule }) => rule)])
  );
};

const fine = { read: [], goal: [], why: [] };

test('another label disturbs no answer', async () => {
  expect(await remarks()).toEqual(fine);
  await change({ ...items, read: { ...items.read, label: named('Genomläst') } }, 'Tydligare.');
  expect(await remarks()).toEqual(fine);
});

test('another demand makes exactly the answers to it stale', async () => {
  const statement = named('Jag har läst och förstått.');
  await change({ ...items, read: { ...items.read, settings: { statement } } }, 'Strängare.');
  expect(await remarks()).toEqual({ ...fine, read: ['answer.otherDemand'] });
  const [, school] = options;
  await change({ ...items, goal: { ...items.goal, settings: { options: [school] } } }, 'Färre.');
  expect(await remarks()).toEqual({ ...fine, goal: ['answer.noLongerFits'] });
  await change(items, 'Som förut.');
  expect(await remarks()).toEqual(fine);
});

test('what was answered to an item that is gone stays readable in the ledger', async () => {
  await documents(lerum.strapi).publish({ documentId, locale: 'sv' });
  const version = page.inForce?.version ?? '';
  const { why: _gone, ...rest } = items;
  await change(rest, 'En fråga mindre.');
  expect(Object.keys(await remarks())).toEqual(['read', 'goal']);

  const reply = await admin.get(`/publication-checklist/ledger?documentId=${documentId}`);
  const [row] = dataOf<{ said: { verdicts: Verdict[] } }[]>(reply);
  const verdict = row?.said.verdicts.find((each) => each.policy === 'changing');
  expect(verdict?.policyVersion).toBe(version);
  expect(verdict?.items.find(({ item }) => item === 'why')?.answer).toMatchObject({
    value: 'Beslut i nämnden',
    summary: { sv: 'Beslut i nämnden' },
  });
  // And what was asked is told by the version it was judged by, which is kept.
  const compared = `/publication-checklist/policies/changing/differences?from=${version}&to=draft`;
  expect(dataOf(await admin.get(compared).expect(200))).toMatchObject([
    { change: 'removed', path: ['items', 'why'], before: { label: named('Varför') } },
  ]);
});
