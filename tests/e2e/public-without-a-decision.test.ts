import { basename } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import texts from '../../admin/translations/en.json';
import { logIn, openBrowser } from './support/browser';
import { isForEveryone, writeNews } from './support/held';
import { lookedAt } from './support/integrity';
import { folderFor, placesIn } from './support/municipality-files';
import { openIntegrity } from './support/policies';
import { colleague } from './support/server';

type Ask = Awaited<ReturnType<typeof colleague>>;

let browser: Browser;
let admin: Page;
let asAdmin: Ask;
let asEditor: Ask;
beforeAll(async () => {
  browser = await openBrowser();
  admin = await logIn(browser, 'admin');
  asAdmin = await colleague('admin');
  asEditor = await colleague('redaktor');
  // What is public by now is known: what comes after is found.
  await lookedAt(asAdmin);
});
afterAll(() => browser.close());

/** A draft that somebody with SQL makes public: Strapi is not asked. */
const smuggledOut = async (title: string): Promise<void> => {
  const documentId = await writeNews(asEditor, title);
  const { DATABASE_FILENAME = '' } = placesIn(folderFor(basename(__filename, '.test.ts')));
  const database = new Database(DATABASE_FILENAME, { timeout: 10_000 });
  database
    .prepare('UPDATE nyheter SET published_at = ? WHERE document_id = ?')
    .run(Date.now(), documentId);
  database.close();
};

const isPublic = async (title: string): Promise<boolean> => {
  const path = `/content-manager/collection-types/api::nyhet.nyhet?locale=sv&status=published`;
  const { results } = (await asAdmin(
    'GET',
    `${path}&filters[title][$eq]=${encodeURIComponent(title)}`
  )) as { readonly results: readonly object[] };
  return results.length > 0;
};

const rowOf = (title: string) => admin.getByRole('row').filter({ hasText: title });

test('what became public behind Strapi is found, and accepted or taken back, by keyboard alone', async () => {
  const [kept, taken] = ['Sommarjobb hos kommunen', 'Nytt utegym vid Aspen'];
  await smuggledOut(kept);
  await smuggledOut(taken);
  await openIntegrity(admin);
  await admin.getByRole('button', { name: texts['integrity.scan'] }).press('Enter');
  await rowOf(kept).getByText(texts['integrity.kind.undecided']).waitFor();
  await rowOf(taken).getByText(texts['integrity.kind.undecided']).waitFor();
  await admin.getByText(/2 to decide on/).waitFor();
  await isForEveryone(admin, 'integrity-found');

  await admin
    .getByRole('button', { name: texts['integrity.accept.read'].replace('{title}', kept) })
    .press('Enter');
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel(texts['integrity.reason']).waitFor();
  await isForEveryone(admin, 'integrity-accept', '[role=dialog]');
  await admin.keyboard.type('Publicerades av leverantören vid flytten.');
  await dialog.getByRole('button', { name: texts['integrity.accept'], exact: true }).press('Enter');
  await rowOf(kept).getByText(texts['integrity.state.accepted']).waitFor();
  await rowOf(kept).getByText('Publicerades av leverantören vid flytten.').waitFor();

  await admin
    .getByRole('button', { name: texts['integrity.unpublish.read'].replace('{title}', taken) })
    .press('Enter');
  const question = admin.getByRole('alertdialog');
  await question.getByText(texts['integrity.unpublish.means'].replace('{title}', taken)).waitFor();
  await isForEveryone(admin, 'integrity-unpublish', '[role=alertdialog]');
  await question.getByRole('button').last().press('Enter');
  await rowOf(taken).getByText(texts['integrity.state.unpublished']).waitFor();
  await admin.getByText(/nothing left to decide on/).waitFor();
  await isForEveryone(admin, 'integrity-decided');

  expect([await isPublic(kept), await isPublic(taken)]).toEqual([true, false]);
  // The text is not lost: its link leads to the draft.
  await admin.getByRole('link', { name: taken }).press('Enter');
  await admin.getByRole('heading', { level: 1, name: taken }).waitFor();
});
