import type { Browser, Page } from 'playwright-core';
import {
  checklistOn,
  isFocused,
  logIn,
  openBrowser,
  openNews,
  openRow,
  picture,
  row,
} from './support/browser';
import { colleague, documentIdIn } from './support/server';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await logIn(browser, 'redaktor');
});
afterAll(() => browser.close());

const publish = () => page.getByRole('button', { name: 'Publicera', exact: true });
const missing = (count: number) =>
  page.getByRole('button', { name: count === 1 ? '1 sak saknas' : `${count} saker saknas` });
const title = () => page.locator('input[name="title"]');
const preamble = () => page.locator('textarea[name="preamble"]');

test('the keyboard shortcut is stopped too, and leads to what is missing', async () => {
  const panel = await openNews(page, 'Fiber till fler hushåll i norra Lerum');
  await missing(1).waitFor();
  let requests = 0;
  page.on('request', (request) => {
    if (request.url().includes('/actions/publish')) requests += 1;
  });
  await title().focus();
  await page.keyboard.press('Control+Shift+Enter');
  await isFocused(row(panel, 'Avsändare'));
  expect(requests).toBe(0);
});

test('what is typed counts at once, before anything is saved', async () => {
  const panel = await openNews(page, 'Återvinningscentralen får nya öppettider');
  await panel.getByText('Klar att publicera.').waitFor();
  await title().fill('Återvinningscentralen får andra öppettider');
  await missing(1).waitFor();
  await row(panel, 'Klarspråk').getByText('Svara igen: texten har ändrats').waitFor();
  await preamble().fill('');
  await missing(2).waitFor();
  await title().fill('Återvinningscentralen får nya öppettider');
});

test('a finding in the text leads to its field', async () => {
  const panel = checklistOn(page);
  await openRow(panel, 'Vad, hur och när');
  await panel.getByText('Ingress: Fältet är tomt.').waitFor();
  await picture(page, 'field-missing');
  await panel.getByRole('button', { name: 'Gå till fältet' }).click();
  await isFocused(preamble());
});

test('a declaration waits until the text it is about is saved', async () => {
  const panel = checklistOn(page);
  await openRow(panel, 'Klarspråk');
  await panel.getByText(/Du har ändringar som inte är sparade/).waitFor();
  expect(await panel.getByRole('checkbox', { name: /Jag har läst texten/ }).isDisabled()).toBe(
    true
  );
});

test('a finding in a picture leads to the picture', async () => {
  page.once('dialog', (dialog) => void dialog.accept());
  const panel = await openNews(page, 'Biblioteket i Gråbo öppnar före frukost');
  await openRow(panel, 'Tillgänglig för alla');
  await panel.getByRole('button', { name: 'Gå till fältet' }).click();
  const label = page.locator('main label').filter({ hasText: /^Bild$/ });
  const field = label.locator('xpath=ancestor::div[.//button][1]');
  await field.locator(':focus').waitFor();
});

test('refused after all, the editor is told that the text is saved and why it is not public', async () => {
  const panel = await openNews(page, 'Återvinningscentralen får nya öppettider');
  await panel.getByText('Klar att publicera.').waitFor();
  const chef = await colleague('chef');
  const path = `/publication-checklist/checklists/api::nyhet.nyhet/${documentIdIn(page.url())}/answers/lerum-2022/sender?locale=sv`;
  await chef('DELETE', path);
  await publish().click();
  await page
    .getByText(/Sparat som utkast, inte publicerat\..*Avsändare/)
    .first()
    .waitFor();
  await picture(page, 'refused');
  await missing(1).waitFor();
  await row(panel, 'Avsändare').getByText('Saknas').waitFor();
  await chef('PUT', path, { value: { selected: ['infrastruktur'] } });
});

test('a checklist that cannot be read holds, says so, and can be read again', async () => {
  await page.route('**/publication-checklist/checklists/**', (route) => route.abort());
  await page.goto(page.url());
  const panel = checklistOn(page);
  await panel
    .getByText('Checklistan kunde inte läsas. Publiceringen hålls tills det går.')
    .waitFor();
  expect(await page.getByRole('button', { name: 'Checklistan kan inte läsas' }).isDisabled()).toBe(
    true
  );
  await page.unroute('**/publication-checklist/checklists/**');
  await panel.getByRole('button', { name: 'Försök igen' }).click();
  await row(panel, 'Avsändare').waitFor();
});

test('a text that has not been saved yet shows the questions to come', async () => {
  await page.goto(
    page.url().replace(/api::nyhet\.nyhet.*/, 'api::nyhet.nyhet/create?plugins[i18n][locale]=sv')
  );
  const panel = checklistOn(page);
  await panel.getByText('Du kan svara när utkastet är sparat.', { exact: false }).waitFor();
  await title().fill('En alldeles ny nyhet');
  await missing(5).waitFor();
  await preamble().fill('Med ingress.');
  await missing(4).waitFor();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.waitForURL(/api::nyhet\.nyhet\/[a-z0-9]{20,}/);
  await panel
    .getByText('Du kan svara när utkastet är sparat.', { exact: false })
    .waitFor({ state: 'hidden' });
  expect(await panel.getByRole('combobox', { name: 'Avsändare' }).isDisabled()).toBe(false);
});

test('an ungoverned type looks as it always did', async () => {
  await page.goto(page.url().replace(/collection-types.*/, 'collection-types/api::sida.sida'));
  await page.getByRole('gridcell', { name: 'Kontakta kommunen' }).click();

  await publish().waitFor();
  expect(await checklistOn(page).count()).toBe(0);
});
