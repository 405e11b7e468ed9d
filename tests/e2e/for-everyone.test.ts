import type { Browser, Page } from 'playwright-core';
import { violations } from './support/accessibility';
import {
  address,
  checklistOn,
  logIn,
  openBrowser,
  openNews,
  openRow,
  picture,
} from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const markPanel = async (page: Page): Promise<void> => {
  await checklistOn(page).evaluate((element) => {
    element.id = 'checklist-under-test';
  });
};

describe('axe finds nothing wrong', () => {
  test.each([
    ['the list of news', '/'],
    ['the list in English', '/en'],
    ['an article', '/nyheter/nu-ar-den-nya-lekplatsen-i-floda-klar'],
    ['a page that does not exist', '/nyheter/finns-inte'],
  ])('with %s', async (_case, path) => {
    const page = await browser.newPage();
    await page.goto(`${address}${path}`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('with the checklist, every row of it open in turn', async () => {
    const page = await logIn(browser, 'redaktor');
    const panel = await openNews(page, 'Biblioteket i Gråbo öppnar före frukost');
    for (const label of [
      'Avsändare',
      'Vad, hur och när',
      'Målgrupp',
      'Klarspråk',
      'Internt förankrat',
      'Tillgänglig för alla',
    ]) {
      await openRow(panel, label);
      await page.waitForTimeout(400);
      await markPanel(page);
      expect([label, await violations(page, '#checklist-under-test')]).toEqual([label, []]);
    }
    await picture(page, 'every-row');
  });

  test('with the checklist in the dark theme', async () => {
    const page = await logIn(browser, 'redaktor');
    await page.evaluate(() => {
      localStorage.setItem('STRAPI_THEME', 'dark');
    });
    await openNews(page, 'Biblioteket i Gråbo öppnar före frukost');
    await page.waitForTimeout(400);
    await markPanel(page);
    await picture(page, 'dark');
    expect(await violations(page, '#checklist-under-test')).toEqual([]);
  });
});

test('the checklist is answered with the keyboard alone', async () => {
  const page = await logIn(browser, 'redaktor');
  const panel = await openNews(page, 'Fiber till fler hushåll i norra Lerum');
  await page.getByRole('button', { name: '1 sak saknas' }).focus();
  // Whoever types waits until they see what they have opened.
  await page.keyboard.press('Enter');
  await panel.getByRole('combobox').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panel.getByText('Klar att publicera.').waitFor();
});

test('the checklist speaks English to whoever does', async () => {
  const page = await logIn(browser, 'admin');
  const panel = await openNews(page, 'Så röjer vi snön i vinter');
  await panel.getByText('Not ready to publish: 1 thing is missing.').waitFor();
  await page.getByRole('button', { name: '1 thing missing' }).waitFor();
  await panel.getByText('Answer again: the text has changed').waitFor();
  await picture(page, 'english');
});
