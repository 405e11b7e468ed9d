import type { Browser, Page } from 'playwright-core';
import { logIn, openBrowser, openNews, openRow, picture, row, saved } from './support/browser';
import { colleague, documentIdIn } from './support/server';

let browser: Browser;
let editor: Page;
let chief: Page;
beforeAll(async () => {
  browser = await openBrowser();
  editor = await logIn(browser, 'redaktor');
  chief = await logIn(browser, 'chef');
});
afterAll(() => browser.close());

test('what may cause publicity waits for the chief, who alone can approve it', async () => {
  const title = 'Hur ska Lerum växa? Tyck till om översiktsplanen';
  const panel = await openNews(editor, title);
  await editor.getByRole('button', { name: '1 sak saknas' }).waitFor();
  await openRow(panel, 'Kommunikationschefens godkännande');
  await panel.getByText('Bara Kommunikationschef kan svara här.').waitFor();

  const chiefs = await openNews(chief, title);
  await openRow(chiefs, 'Kommunikationschefens godkännande');
  await chiefs.getByRole('checkbox', { name: /godkänner att den publiceras/ }).click();
  await row(chiefs, 'Kommunikationschefens godkännande').getByText('Karin Ek').waitFor();
  await chief.getByRole('button', { name: 'Publicera', exact: true }).waitFor();
});

test('an answer is not written over one that its writer has not seen', async () => {
  const panel = await openNews(editor, 'Godare mat på våra äldreboenden');
  const others = await colleague('chef');
  const path = `/publication-checklist/checklists/api::nyhet.nyhet/${documentIdIn(editor.url())}/answers/lerum-2022/audience?locale=sv`;
  await openRow(panel, 'Målgrupp');
  await others('PUT', path, { value: { selected: ['media'] } });
  await panel.getByLabel('Med egna ord').fill('Äldre och deras anhöriga');
  await panel.getByText(/Karin Ek svarade .* Ditt svar är inte sparat\./).waitFor();
  await picture(editor, 'conflict');
  expect(await panel.getByLabel('Med egna ord').inputValue()).toBe('Äldre och deras anhöriga');
  await panel.getByRole('button', { name: 'Spara mitt' }).click();
  await saved(panel).waitFor();
  await row(panel, 'Målgrupp').getByText('Äldre och deras anhöriga').waitFor();
});

test('an answer can be undone', async () => {
  const panel = await openNews(editor, 'Dags att välja skola till förskoleklass');
  const sender = () => row(panel, 'Avsändare').textContent();
  const before = await sender();
  await openRow(panel, 'Avsändare');
  await panel.getByRole('combobox', { name: 'Avsändare' }).click();
  await editor.getByRole('option', { name: /Näringsliv/ }).click();
  await row(panel, 'Avsändare').getByText('Näringsliv').waitFor();
  await panel.getByRole('button', { name: 'Ångra' }).click();
  await row(panel, 'Avsändare').getByText('Näringsliv').waitFor({ state: 'hidden' });
  expect(await sender()).toBe(before);
});
