import type { Browser, Page } from 'playwright-core';
import { address, logIn, openBrowser, openNewsList, picture } from './support/browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await logIn(browser, 'redaktor');
});
afterAll(() => browser.close());

const rowOf = (title: string) => page.getByRole('row').filter({ hasText: title });

test('the list says of each text whether it is held, with one request for all of them', async () => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/publication-checklist/checklists/')) requests.push(request.url());
  });
  await openNewsList(page);
  await rowOf('Cykelvägen mellan Lerum och Gråbo').getByText('Hejdad · 1').waitFor();
  await rowOf('Sök sommarjobb i kommunen').getByText('Klar').waitFor();
  await picture(page, 'list');
  expect(requests).toHaveLength(1);
});

test('publishing several at once says which are held and why', async () => {
  await openNewsList(page);
  for (const title of ['Så röjer vi snön i vinter', 'Cykelvägen mellan Lerum och Gråbo']) {
    await rowOf(title).getByRole('checkbox').click();
  }
  await page.getByRole('button', { name: 'Publicera', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 av 2 är hejdade.', { exact: false }).waitFor();
  await dialog.getByText('Så röjer vi snön i vinter · Hejdad · 1').waitFor();
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Publicera|Bekräfta|Publish/ })
    .last()
    .click();
  await page
    .getByText(/2 av 2 är hejdade av publiceringschecklistan/)
    .first()
    .waitFor();
  await picture(page, 'bulk-refused');
});

test('a type without a policy has no such column', async () => {
  await page.goto(`${address}/admin/content-manager/collection-types/api::sida.sida`);
  await page.getByRole('grid').waitFor();
  expect(await page.getByRole('columnheader', { name: 'Checklista' }).count()).toBe(0);
});
