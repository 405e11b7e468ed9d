import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Where pictures of pages are kept, to look at afterwards. */
export const pictures = resolve(__dirname, '../../.tmp/pictures');

interface Watched {
  browsersUnderTest?: Browser[];
}

/** Lets what a failed test had before it be shown: of a browser that nobody sees, little is known. */
export const watch = (browser: Browser): Browser => {
  const here = globalThis as Watched;
  (here.browsersUnderTest ??= []).push(browser);
  return browser;
};

/**
 * What stood on each page when a test failed, beside a picture of it. Never throws: what
 * the test itself says of its failure matters more.
 * @param world the globals of the file of tests
 */
export const lastSeen = async (world: object, test: string): Promise<string[]> => {
  const { browsersUnderTest = [] } = world as Watched;
  const pages = browsersUnderTest.flatMap((browser) =>
    browser.contexts().flatMap((context) => context.pages())
  );
  return Promise.all(pages.map((page, place) => told(page, `failed-${nameFor(test)}-${place}`)));
};

const nameFor = (test: string): string =>
  test
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);

const told = async (page: Page, name: string): Promise<string> => {
  try {
    await page.screenshot({ path: join(pictures, `${name}.png`), timeout: 5_000 });
    const dialogs = await page.locator('[role=dialog], [role=alertdialog]').allInnerTexts();
    const alerts = await page.locator('[role=alert], [role=status]').allInnerTexts();
    const whole = await page.locator('body').innerText({ timeout: 5_000 });
    const said = [...alerts, ...dialogs, whole].map(onOneLine).filter((text) => text !== '');
    return [`${name}: ${page.url()}`, ...said].join('\n  ');
  } catch (error) {
    return `${name}: ${String(error)}`;
  }
};

const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' | ')
    .slice(0, 800);
