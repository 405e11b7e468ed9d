import type { Browser, Page } from 'playwright-core';
import english from '../../admin/translations/en.json';
import swedish from '../../admin/translations/sv.json';
import { violations } from './support/accessibility';
import { openSuperAdmin, type Login } from './support/accounts';
import { logInWith, openBrowser, picture } from './support/browser';
import { aboutPages, otherAdmin } from './support/policies';
import { everyKind, looks } from './support/settings-looks';

let browser: Browser;
let account: Login;
let other: Awaited<ReturnType<typeof otherAdmin>>;
beforeAll(async () => {
  browser = await openBrowser();
  other = await otherAdmin();
  account = await openSuperAdmin(other.ask, 'sv');
  const declared = { kind: 'declaration', settings: { statement: { sv: 'Jag har läst.' } } };
  const label = { sv: 'Läst', en: 'Read' };
  const items = [{ key: 'read', label, ...declared }, ...everyKind()];
  const begun = await other.begin(aboutPages('for-everyone', { items }));
  await other.activate(begun, 'Prövas.');
});
afterAll(async () => {
  await other.retire('for-everyone');
  await browser.close();
});

/** What a reader meets in a part of the page: texts, and what controls are called. */
const wordsIn = (page: Page, part: string): Promise<string[]> =>
  page
    .locator(part)
    .first()
    .evaluate((root) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        found.push(node.textContent ?? '');
      }
      for (const element of root.querySelectorAll('*')) {
        for (const name of ['aria-label', 'placeholder', 'title']) {
          found.push(element.getAttribute(name) ?? '');
        }
      }
      return found.map((words) => words.trim()).filter((words) => words !== '');
    });

/** Texts of the panel that a Swedish reader should never meet. */
const foreign = new Set(
  Object.entries(english)
    .filter(([key, text]) => swedish[key as keyof typeof swedish] !== text && !text.includes('{'))
    .map(([, text]) => text)
    .filter((text) => !new Set<string>(Object.values(swedish)).has(text))
);

/** A key where a sentence should be: `localized.empty`. */
const isKey = (text: string): boolean => /^[a-z]+(\.[a-z]+)+$/i.test(text);

/** English left over, keys without a text, and what axe finds wrong. */
const faultsIn = async (page: Page, part: string): Promise<string[]> => {
  const words = await wordsIn(page, part);
  const left = words.filter(
    (text) => foreign.has(text) || isKey(text) || text.includes('publication-checklist.')
  );
  return [...new Set(left), ...(await violations(page, part))];
};

test.each(['light', 'dark'])(
  'every settings page and dialog is for everyone, and wholly in Swedish, in the %s theme',
  async (theme) => {
    const page = await logInWith(browser, account);
    await page.evaluate((chosen) => {
      localStorage.setItem('STRAPI_THEME', chosen);
    }, theme);
    const wrong: string[][] = [];
    for (const { name, part, open } of looks) {
      await open(page);
      await page.locator(part).first().waitFor();
      // How Strapi's buttons look under a pointer is Strapi's; what moves in is judged once it is there.
      await page.mouse.move(0, 0);
      await page.waitForTimeout(400);
      await picture(page, `settings-${theme}-${name.replace(/\W+/g, '-')}`);
      const faults = await faultsIn(page, part);
      if (faults.length > 0) wrong.push([name, ...faults]);
    }
    expect(wrong).toEqual([]);
  },
  400_000
);
