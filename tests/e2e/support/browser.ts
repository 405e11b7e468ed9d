import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { accounts, demoPassword, type AccountName } from '../../../playground/src/seed/accounts';
import type { Login } from './accounts';
import { pictures, watch } from './last-seen';

export const address = process.env['E2E_ADDRESS'] ?? 'http://127.0.0.1:1337';

const executables = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The system's own Chromium; nothing is downloaded. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = executables.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('There is no Chromium. Install it, or name it in CHROMIUM_PATH.');
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return watch(await chromium.launch({ executablePath, args }));
};

/** A page that is logged in to the admin panel, and has yet to open it. */
export const logIn = (browser: Browser, who: AccountName, strapi = address): Promise<Page> =>
  logInWith(browser, loginOf(who), strapi);

const loginOf = (who: AccountName): Login => ({
  email: accounts[who].email,
  password: demoPassword,
});

/** Leaves behind what logging in by hand does, without drawing the way there every time. */
export const logInWith = async (
  browser: Browser,
  login: Login,
  strapi = address
): Promise<Page> => {
  const page = await pageIn(browser);
  const reply = await page.request.post(`${strapi}/admin/login`, { data: login });
  const { data } = (await reply.json()) as { data: { token: string } };
  await page.context().addCookies([{ name: 'jwtToken', value: data.token, url: strapi }]);
  // Few words at the same address: where the panel looks, something can be left for it.
  await page.goto(`${strapi}/admin/init`);
  await page.evaluate(() => {
    localStorage.setItem('isLoggedIn', 'true');
  });
  return page;
};

/** The panel's first page, for somebody who has logged in on the page that asks them to. */
export const logInByHand = async (browser: Browser, who: AccountName): Promise<Page> => {
  const { email, password } = loginOf(who);
  const page = await pageIn(browser);
  await page.goto(`${address}/admin`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.getByRole('navigation').first().waitFor();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
};

const pageIn = async (browser: Browser): Promise<Page> => {
  const viewport = { width: 1440, height: 1200 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  return context.newPage();
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

/** Keeps a picture of the page, to look at afterwards. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** Waits until the keyboard is at an element. */
export const isFocused = async (locator: Locator): Promise<void> => {
  const element = await locator.elementHandle();
  await locator.page().waitForFunction((wanted) => wanted === document.activeElement, element);
};
