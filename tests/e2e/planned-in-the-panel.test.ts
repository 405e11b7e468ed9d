import type { Browser, Page } from 'playwright-core';
import { address, checklistOn, logIn, openBrowser, openNews } from './support/browser';
import {
  approveNews,
  editNews,
  isForEveryone,
  NEWS,
  panelIsForEveryone,
  preambleOn,
  publicity,
  save,
  submitNews,
  writeNews,
} from './support/held';
import { colleague } from './support/server';

type Ask = Awaited<ReturnType<typeof colleague>>;

let browser: Browser;
let editor: Page;
let asEditor: Ask;
beforeAll(async () => {
  browser = await openBrowser();
  editor = await logIn(browser, 'redaktor');
  asEditor = await colleague('redaktor');
});
afterAll(() => browser.close());

const plan = (documentId: string, at: number) =>
  asEditor('PUT', `/publication-checklist/plans/${NEWS}/${documentId}?locale=sv`, {
    at: new Date(at).toISOString(),
  });

const failing = 'Planerad och sedan ändrad';

test('a text is planned from the panel, and an edit that would stop it is told of at once', async () => {
  // Looked for at the end: what is planned is seen to once a minute.
  const doomed = await writeNews(asEditor, failing);
  await plan(doomed, Date.now() + 3_000);
  await editNews(asEditor, doomed, { preamble: 'Det här har ingen läst igenom.' });

  const title = 'Planerad i panelen';
  await writeNews(asEditor, title);
  const panel = await openNews(editor, title);
  await panel.getByRole('button', { name: 'Planera publicering' }).press('Enter');
  const dialog = editor.getByRole('dialog');
  const tomorrow = new Date(Date.now() + 30 * 3_600_000);
  await dialog.getByRole('combobox').first().fill(tomorrow.toLocaleDateString('sv-SE'));
  await editor.keyboard.press('Tab');
  await isForEveryone(editor, 'plan-dialog', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Planera', exact: true }).press('Enter');
  await panel.getByText(/^Publiceras .* Planerat av Rebecka Lind\.$/).waitFor();
  await panelIsForEveryone(editor, 'plan');

  const preamble = preambleOn(editor);
  await preamble.fill('Helt andra ord.');
  await save(editor);
  await panel.getByText(/Nu saknas Klarspråk/).waitFor();
  await panelIsForEveryone(editor, 'plan-doomed');
  await panel.getByRole('button', { name: 'Avbryt planen' }).press('Enter');
  await panel.getByText(/Planerat av Rebecka Lind/).waitFor({ state: 'detached' });
});

test('what was submitted is taken back from the panel', async () => {
  const title = 'Skickad av misstag';
  await submitNews(asEditor, await writeNews(asEditor, title, publicity));
  const panel = await openNews(editor, title);
  await panel.getByText('Väntar på beslut').waitFor();
  await panel.getByRole('button', { name: 'Ta tillbaka' }).press('Enter');
  await panel.getByRole('button', { name: 'Skicka för beslut' }).waitFor();
  expect(await panel.getByText('Väntar på beslut').count()).toBe(0);
});

test('a plan that came to nothing is told of in the panel and on the homepage, with why', async () => {
  const title = 'Skickad, godkänd, planerad';
  const documentId = await writeNews(asEditor, title, publicity);
  await submitNews(asEditor, documentId);
  await openNews(editor, failing);
  await checklistOn(editor)
    .getByText(/^Texten publicerades inte .*Klarspråk/)
    .waitFor({ timeout: 100_000 });
  await panelIsForEveryone(editor, 'plan-failed');
  await editor.goto(`${address}/admin`);
  await editor.getByText('Du kan fortsätta skriva medan den väntar.').first().waitFor();
  await editor.getByRole('link', { name: title }).waitFor();
  await isForEveryone(
    editor,
    'home-mine',
    'section[aria-labelledby="plugin::publication-checklist.mine"] main > *'
  );
});

test('what was approved is taken back when its editor has been told what is lost by it', async () => {
  const title = 'Godkänd och ångrad';
  const documentId = await writeNews(asEditor, title, publicity);
  await submitNews(asEditor, documentId);
  await approveNews(await colleague('chef'), documentId);
  const panel = await openNews(editor, title);
  await panel.getByRole('button', { name: 'Ta tillbaka' }).press('Enter');
  const asked = editor.getByRole('alertdialog');
  await asked.getByText(/^Godkännandet försvinner/).waitFor();
  await isForEveryone(editor, 'withdraw-approved', '[role=alertdialog]');
  await asked.getByRole('button').last().press('Enter');
  await panel.getByRole('button', { name: 'Skicka för beslut' }).waitFor();
});
