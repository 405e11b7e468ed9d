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

test('what may cause publicity waits for the chief, who is led from the text to the decision', async () => {
  const title = 'Hur ska Lerum växa? Tyck till om översiktsplanen';
  const label = 'Kommunikationschefens godkännande';
  const panel = await openNews(editor, title);
  await editor.getByRole('button', { name: '1 sak saknas' }).waitFor();
  await openRow(panel, label);
  await panel.getByText('Ingen har godkänt texten än. Skicka den för beslut.').waitFor();
  await panel.getByRole('button', { name: 'Skicka för beslut' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
  await panel.getByText('Väntar på beslut').waitFor();
  expect(await panel.getByRole('link', { name: 'Läs och besluta' }).count()).toBe(0);

  const chiefs = await openNews(chief, title);
  await chiefs.getByRole('link', { name: 'Läs och besluta' }).click();
  await chief.getByRole('heading', { level: 1, name: title }).waitFor();
  await chief.getByRole('button', { name: 'Godkänn', exact: true }).click();
  await chief.getByRole('dialog').getByRole('button', { name: 'Godkänn', exact: true }).click();
  await chief.getByText('Texten är godkänd. Redaktören kan publicera exakt den.').waitFor();

  await editor.reload();
  await editor.getByRole('button', { name: 'Publicera', exact: true }).waitFor();
  await openRow(panel, label);
  await panel
    .getByText(/Karin Ek/)
    .first()
    .waitFor();
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
