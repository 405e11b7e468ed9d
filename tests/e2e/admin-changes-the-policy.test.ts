import type { Browser, Page } from 'playwright-core';
import { violations } from './support/accessibility';
import { address, logIn, openBrowser, openNews, picture, row } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Clear by the policy that was there before. */
const title = 'Återvinningscentralen får nya öppettider';

const openPolicies = async (page: Page): Promise<void> => {
  await page.goto(`${address}/admin/settings/publication-checklist/policies`);
  await page.getByRole('heading', { level: 1, name: 'Policies' }).waitFor();
};

/** What axe finds in the page itself: Strapi's own menus around it are Strapi's. */
const isForEveryone = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(400);
  await picture(page, `admin-${name}`);
  expect([name, await violations(page, 'main')]).toEqual([name, []]);
};

const begin = async (page: Page): Promise<void> => {
  await openPolicies(page);
  await isForEveryone(page, 'list');
  await page.getByRole('button', { name: 'Add policy' }).click();
  await page.getByLabel('Name in Swedish').fill('Hållbarhet');
  await page.getByLabel('Name in English').fill('Sustainability');
  await page.getByRole('combobox', { name: /Content types/ }).click();
  await page.getByRole('option', { name: 'Nyhet' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Create and open' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sustainability' }).waitFor();
};

const addItem = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add item' }).click();
  await page.getByLabel('Label', { exact: false }).first().fill('Agenda 2030');
  await page.getByRole('radio', { name: /^Choice/ }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();

  // It cannot be put in force before it has something to choose among; saying so loses nothing.
  await page.getByText('1 thing has to be mended before this can be activated.').waitFor();
  expect(await page.getByRole('button', { name: 'Activate…' }).isDisabled()).toBe(true);

  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page
    .getByLabel('One on each line')
    .fill('Mål 3: Hälsa;Goal 3: Health\nMål 4: Utbildning;Goal 4: Education');
  await page.getByRole('button', { name: 'Add 2' }).click();
  await page.getByText('has to be mended').waitFor({ state: 'detached' });
  await page.getByLabel('Label in Swedish').first().fill('Agenda 2030');

  // The editor's panel beside it keeps up.
  const preview = page.getByRole('complementary', { name: 'As editors will see it' });
  await row(preview, 'Agenda 2030').waitFor();
  // And shows what is being written.
  await preview.getByRole('combobox', { name: 'Agenda 2030' }).waitFor();
};

test('an admin adds a mandatory item, tries it, activates it, and the editor is stopped by it', async () => {
  const admin = await logIn(browser, 'admin');
  await begin(admin);
  await addItem(admin);
  await isForEveryone(admin, 'items');

  // What the draft began with is not wanted here.
  await admin.getByRole('button', { name: 'Remove Read through' }).click();
  await admin.getByRole('button', { name: 'Confirm' }).click();

  await admin.getByRole('tab', { name: 'Scope' }).click();
  await admin.getByRole('radio', { name: 'Enforced' }).click();
  await isForEveryone(admin, 'scope');

  // Told how much it would hold before anything is done.
  await admin.getByRole('tab', { name: 'Try it' }).click();
  await admin.getByRole('button', { name: 'Try it on all documents' }).click();
  await admin.getByText(/would be held; \d+ of them are public now/).waitFor();
  await admin.getByRole('button', { name: /^holds \d+ of \d+/ }).click();
  await admin.getByRole('link', { name: 'Sök sommarjobb i kommunen' }).first().waitFor();
  await isForEveryone(admin, 'try');

  await admin.getByRole('button', { name: 'Activate…' }).click();
  await admin.getByText(/It governs \d+ documents/).waitFor();
  expect(await admin.getByRole('button', { name: 'Activate', exact: true }).isDisabled()).toBe(
    true
  );
  await admin.getByLabel('Why?').fill('The council decided on Agenda 2030.');
  await picture(admin, 'admin-activate');
  await admin.getByRole('button', { name: 'Activate', exact: true }).click();
  await admin.getByText(/^Version [0-9a-f]{8} in force since/).waitFor();

  await admin.getByRole('tab', { name: 'History' }).click();
  await admin.getByText('The council decided on Agenda 2030.').waitFor();
  await isForEveryone(admin, 'history');

  const editor = await logIn(browser, 'redaktor');
  const panel = await openNews(editor, title);
  await editor.getByRole('button', { name: '1 sak saknas' }).waitFor();
  await panel.getByText('Efterfrågas av: Hållbarhet').waitFor();
  await picture(editor, 'admin-editor-is-stopped');
  await row(panel, 'Agenda 2030 Saknas').waitFor();

  // Taken out of force, it stops nobody.
  await admin.getByRole('button', { name: 'More' }).click();
  await admin.getByRole('menuitem', { name: 'Retire' }).click();
  await admin.getByLabel('Why?').fill('It was only a try.');
  await admin.getByRole('button', { name: 'Retire', exact: true }).click();
  await admin.getByText('It was only a try.').waitFor();
  const again = await openNews(editor, title);
  await again.getByText('Klar att publicera.').waitFor();
});

test('the units are kept in the dark theme too', async () => {
  const page = await logIn(browser, 'admin');
  await page.evaluate(() => {
    localStorage.setItem('STRAPI_THEME', 'dark');
  });
  await page.goto(`${address}/admin/settings/publication-checklist/organisation`);
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page.getByLabel('One on each line').fill('digitalisering;Digitalisering;Digital Services');
  await page.getByRole('button', { name: 'Add 1' }).click();
  // Nothing has gone out in its name: it can still be taken away, and not be retired.
  await page.getByRole('button', { name: 'Remove Digital Services' }).waitFor();
  await isForEveryone(page, 'organisation-dark');
});
