import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { goodAnswers, text } from '../api/support/news';
import { checklistOn, logIn, openBrowser, openRow, picture } from './support/browser';
import { lookedAt } from './support/integrity';
import { colleague } from './support/server';
import { startStrapi, type StrapiProcess } from './support/strapi-process';

const folder = resolve(__dirname, '../.tmp/e2e-hostile');
const file = join(folder, 'data.db');
const uid = 'api::nyhet.nyhet';
const minute = 60_000;

/** What somebody writes who would like to run a program in the browser of whoever reads it. */
const hostile = (where: string): string =>
  `${where} <img src=x onerror="window.hacked='${where}'"><script>window.hacked='${where}'</script>`;

const bothWays = (where: string) => ({ sv: hostile(where), en: hostile(where) });

let strapi: StrapiProcess;
let browser: Browser;
let chief: Page;
let admin: Page;
let documentId: string;
let slug: string;
let held: string;

type Ask = Awaited<ReturnType<typeof colleague>>;

const dataOf = async <Data>(reply: Promise<unknown>): Promise<Data> => {
  const { data, error } = (await reply) as { data: Data | null; error?: unknown };
  if (data === null) throw new Error(JSON.stringify(error));
  return data;
};

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  strapi = await startStrapi({
    SEED: 'all',
    DATABASE_FILENAME: file,
    PUBLIC_DIR: join(folder, 'public'),
  });
  await write(strapi.address);
  browser = await openBrowser();
  chief = await logIn(browser, 'chef', strapi.address);
  admin = await logIn(browser, 'admin', strapi.address);
}, 5 * minute);
afterAll(async () => {
  await browser.close();
  await strapi.close();
}, minute);

/** A policy all of whose words are hostile, and that asks for one thing that may be waived. */
const policy = {
  key: 'elak',
  name: bothWays('policy'),
  description: bothWays('description'),
  contentTypes: [uid],
  emergency: { allowedWhen: bothWays('emergency') },
  items: [
    {
      key: 'waived',
      kind: 'text',
      label: bothWays('label'),
      help: bothWays('help'),
      clause: { source: hostile('source'), text: hostile('clause') },
      exemptedBy: ['kommunikationschef'],
    },
    {
      key: 'chosen',
      kind: 'choice',
      label: bothWays('choice'),
      settings: { options: [{ value: 'a', label: bothWays('option') }] },
    },
  ],
};

/** Everything that people write, written by somebody with a hostile name. */
const write = async (address: string): Promise<void> => {
  const asAdmin = await colleague('admin', address);
  const asEditor = await colleague('redaktor', address);
  const asChief = await colleague('chef', address);
  const me = { firstname: hostile('name'), lastname: 'Lind' };
  await asEditor('PUT', '/admin/users/me', me);
  const policies = '/publication-checklist/policies';
  const { revision } = await dataOf<{ revision: number }>(
    asAdmin('POST', policies, { draft: policy })
  );
  const reason = hostile('activation');
  await dataOf(asAdmin('POST', `${policies}/elak/activate`, { revision, reason }));
  const at = `/content-manager/collection-types/${uid}`;
  const written = { ...text('Ny lekplats'), title: hostile('title'), slug: 'elak' };
  ({ documentId, slug } = await dataOf<{ documentId: string; slug: string }>(
    asEditor('POST', `${at}?locale=sv`, written)
  ));
  await answer(asEditor, 'lerum-2022', {
    ...goodAnswers,
    'plain-language': { declared: true, name: hostile('signed'), left: 99, why: hostile('why') },
  });
  await answer(asEditor, 'elak', { chosen: { selected: ['a'] } });
  const submission = await dataOf<{ submission: { id: string } }>(
    asEditor('POST', `/publication-checklist/submissions/${uid}/${documentId}?locale=sv`, {
      message: hostile('message'),
    })
  );
  held = submission.submission.id;
  const decisions = `/publication-checklist/held/${held}`;
  await dataOf(asChief('POST', `${decisions}/return`, { comment: hostile('comment') }));
  const again = await dataOf<{ submission: { id: string } }>(
    asEditor('POST', `/publication-checklist/submissions/${uid}/${documentId}?locale=sv`, {
      message: hostile('message'),
    })
  );
  held = again.submission.id;
  await smuggle(asAdmin);
};

const answer = async (as: Ask, key: string, answers: Readonly<Record<string, unknown>>) => {
  const checklist = `/publication-checklist/checklists/${uid}/${documentId}/answers/${key}`;
  for (const [item, value] of Object.entries(answers)) {
    await dataOf(as('PUT', `${checklist}/${item}?locale=sv`, { value }));
  }
};

/** Makes a text public that nobody decided on, and has it found. */
const smuggle = async (as: Ask): Promise<void> => {
  await lookedAt(as);
  const database = new Database(file);
  const [row] = database
    .prepare('select * from nyheter where published_at is not null limit 1')
    .all() as Record<string, unknown>[];
  const { id: _id, ...copy }: Record<string, unknown> = {
    ...row,
    document_id: 'a'.repeat(24),
    title: hostile('smuggled'),
  };
  const columns = Object.keys(copy);
  database
    .prepare(`insert into nyheter (${columns.join()}) values (${columns.map(() => '?').join()})`)
    .run(Object.values(copy));
  database.close();
  const found = await lookedAt(as);
  if (found.open !== 1) throw new Error('The scan did not find it');
};

/** The page shows the words as they were written, and nothing came of them. */
const saysAsText = async (page: Page, name: string, ...marks: readonly string[]): Promise<void> => {
  for (const mark of marks) {
    await page.getByText(`${mark} <img src=x onerror=`).first().waitFor({ state: 'attached' });
  }
  await page.waitForTimeout(300);
  await picture(page, `hostile-${name}`);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => (window as { hacked?: string }).hacked)).toBeUndefined();
};

const settings = (page: string): string =>
  `${strapi.address}/admin/settings/publication-checklist/${page}`;

const edit = () =>
  `${strapi.address}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=sv`;

test('the list of policies, a policy, its items and its history', async () => {
  await admin.goto(settings('policies'));
  await saysAsText(admin, 'policies', 'policy');
  await admin.goto(settings('policies/elak'));
  await saysAsText(admin, 'policy', 'policy', 'label', 'choice');
  await admin
    .getByRole('button', { name: /^label/ })
    .first()
    .click();
  await saysAsText(admin, 'item', 'label');
  await admin.getByRole('tab', { name: 'History' }).click();
  await saysAsText(admin, 'history', 'activation');
});

test('the checklist beside the text', async () => {
  await chief.goto(edit());
  const panel = checklistOn(chief);
  await panel.getByRole('button', { name: /^label/ }).waitFor();
  for (const label of ['label', 'choice']) await openRow(panel, label);
  await saysAsText(chief, 'panel', 'label', 'choice', 'option');
});

test('the list of news', async () => {
  await chief.goto(
    `${strapi.address}/admin/content-manager/collection-types/${uid}?plugins[i18n][locale]=sv&pageSize=50`
  );
  await chief.getByRole('grid').waitFor();
  await saysAsText(chief, 'list', 'title');
});

test('the queue, the page a decision is made on, and its dialogs', async () => {
  await chief.goto(`${strapi.address}/admin/plugins/publication-checklist/held`);
  await saysAsText(chief, 'queue', 'title', 'name', 'label');
  await chief.goto(`${strapi.address}/admin/plugins/publication-checklist/held/${held}`);
  await saysAsText(chief, 'decision', 'title', 'name', 'message', 'comment', 'label');
  await saysAsText(chief, 'decision-answers', 'option', 'signed', 'why');
  await chief
    .getByRole('button', { name: /^Ge undantag/ })
    .first()
    .click();
  await chief.getByRole('dialog').waitFor();
  await saysAsText(chief, 'exempt', 'clause');
});

test('what is public without a decision', async () => {
  await admin.goto(settings('integrity'));
  await saysAsText(admin, 'integrity', 'smuggled');
});

test('the homepage, and the notices on their way out', async () => {
  await admin.goto(`${strapi.address}/admin`);
  await admin.getByRole('heading', { level: 1 }).waitFor();
  await saysAsText(admin, 'home');
  await admin.goto(settings('notices'));
  await saysAsText(admin, 'notices', 'title');
});

test('the public page, when it has been approved', async () => {
  const asChief = await colleague('chef', strapi.address);
  const asEditor = await colleague('redaktor', strapi.address);
  const page = await dataOf<{ standing: { stamp: string } }>(
    asChief('GET', `/publication-checklist/held/${held}`)
  );
  const waived = { policy: 'elak', item: 'waived', reason: hostile('reason') };
  await dataOf(
    asChief('POST', `/publication-checklist/held/${held}/exempt`, {
      ...waived,
      seen: page.standing.stamp,
    })
  );
  await dataOf(
    asEditor(
      'POST',
      `/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=sv`,
      {}
    )
  );
  const reader = await browser.newPage();
  await reader.goto(`${strapi.address}/nyheter/${slug}`);
  await reader.locator('details summary').first().click();
  await saysAsText(reader, 'public', 'title');
  await chief.goto(`${strapi.address}/admin/plugins/publication-checklist/held/${held}`);
  await saysAsText(chief, 'decided', 'reason');
});
