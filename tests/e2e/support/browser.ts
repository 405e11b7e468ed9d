import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { accounts, demoPassword, type AccountName } from '../../../playground/src/seed/accounts';
import type { Login } from './accounts';

export const address = process.env['E2E_ADDRESS'] ?? 'http://127.0.0.1:1337';

const executables = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The system's own Chromium; nothing is downloaded. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = executables.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('There is no Chromium. Install it, or name it in CHROMIUM_PATH.');
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
};

/** A page of the admin panel, logged in. */
export const logIn = (browser: Browser, who: AccountName, strapi = address): Promise<Page> =>
  logInWith(browser, { email: accounts[who].email, password: demoPassword }, strapi);

export const logInWith = async (
  browser: Browser,
  { email, password }: Login,
  strapi = address
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1200 } });
  const page = await context.newPage();
  await page.goto(`${strapi}/admin`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.getByRole('navigation').first().waitFor();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
};

const listOf = (page: Page, uid: string) =>
  new URL(`/admin/content-manager/collection-types/${uid}`, page.url()).href;

/** The list of news, in a language. */
export const openNewsList = async (page: Page, locale = 'sv'): Promise<void> => {
  await page.goto(
    `${listOf(page, 'api::nyhet.nyhet')}?plugins[i18n][locale]=${locale}&page=1&pageSize=50`
  );
  await page.getByRole('grid').waitFor();
};

/** A news item by its title, in the edit view. Returns its checklist. */
export const openNews = async (page: Page, title: string, locale = 'sv'): Promise<Locator> => {
  await openNewsList(page, locale);
  await page.getByRole('gridcell', { name: title, exact: true }).first().click();
  const panel = checklistOn(page);
  await panel.getByRole('button').first().waitFor();
  return panel;
};

export const checklistOn = (page: Page): Locator =>
  page
    .locator('aside')
    .filter({ hasText: /publiceringschecklista|publication checklist/i })
    .first();

/** A row of the checklist, by its label. */
export const row = (panel: Locator, label: string): Locator =>
  panel.getByRole('button', { name: new RegExp(`^${label}`) });

/** Opens a row if it is not open already. */
export const openRow = async (panel: Locator, label: string): Promise<void> => {
  const trigger = row(panel, label);
  if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
};

export const saved = (panel: Locator): Locator => panel.getByText(/Sparat \d|Saved \d/).first();

const pictures = resolve(__dirname, '../../.tmp/pictures');

/** Keeps a picture of the page, to look at afterwards. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** Waits until the keyboard is at an element. */
export const isFocused = async (locator: Locator): Promise<void> => {
  const element = await locator.elementHandle();
  await locator.page().waitForFunction((wanted) => wanted === document.activeElement, element);
};
