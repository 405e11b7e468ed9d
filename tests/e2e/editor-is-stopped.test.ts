import type { Browser, Locator, Page } from 'playwright-core';
import {
  address,
  isFocused,
  logInByHand,
  openBrowser,
  openNews,
  openRow,
  picture,
  row,
  saved,
} from './support/browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await logInByHand(browser, 'redaktor');
});
afterAll(() => browser.close());

const title = 'Sök bygglov när det passar dig';
const publish = () => page.getByRole('button', { name: 'Publicera', exact: true });
const missing = () => page.getByRole('button', { name: /^\d+ saker? saknas$/ });

/** Waits until the row folds to its answer: what is saved has been judged. */
const answered = (panel: Locator, label: string, words: string) =>
  row(panel, label).getByText(words).waitFor();

test('an editor is stopped, sees why, answers, publishes, and the public page shows it', async () => {
  const panel = await openNews(page, title);

  // Stopped, and told by how much before pressing anything.
  await missing().getByText('4 saker saknas').waitFor();
  await panel.getByText('Inte redo att publiceras: 4 saker saknas.').waitFor();
  await picture(page, 'held');

  // The button leads to the first thing missing.
  await missing().click();
  await isFocused(row(panel, 'Avsändare'));

  // Why, word for word.
  await panel.getByRole('button', { name: 'Varför den här frågan?' }).first().click();
  await panel.getByText('Det ska alltid framgå vem som är avsändare').waitFor();

  await panel.getByRole('combobox', { name: 'Avsändare' }).click();
  await page.getByRole('option', { name: /Samhällsbyggnad/ }).click();
  await answered(panel, 'Avsändare', 'Lerums kommun · Samhällsbyggnad');
  await missing().getByText('3 saker saknas').waitFor();

  await openRow(panel, 'Målgrupp');
  await panel.getByRole('combobox', { name: 'Målgrupp' }).click();
  await page.getByRole('option', { name: 'Invånare' }).click();
  await page.getByRole('option', { name: 'Företagare' }).click();
  await page.keyboard.press('Escape');
  await answered(panel, 'Målgrupp', 'Invånare, Företagare');

  await openRow(panel, 'Klarspråk');
  await panel.getByRole('checkbox', { name: /Jag har läst texten/ }).click();
  await answered(panel, 'Klarspråk', 'Rebecka Lind');

  await openRow(panel, 'Internt förankrat');
  await panel.getByLabel('Med vem (person eller roll)').fill('Enhetschefen för bygglov');
  await panel.getByLabel('När').fill('2026-01-15');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Diarienummer eller länk').fill('SBN 2026/77');
  await saved(panel).waitFor();
  await panel.getByText('Klar att publicera.').waitFor();
  await picture(page, 'clear');

  await publish().click();
  await page
    .getByText(/Publicerad|Published document/)
    .first()
    .waitFor();
  await picture(page, 'published');

  const reader = await browser.newPage();
  await reader.goto(`${address}/nyheter/sok-bygglov-nar-det-passar-dig`);
  await reader.getByRole('heading', { level: 1, name: title }).waitFor();
  await reader.getByText('Lerums kommun · Samhällsbyggnad').first().waitFor();
  await reader.getByText('Invånare, Företagare').first().waitFor();
  await picture(reader, 'public-page');
});
