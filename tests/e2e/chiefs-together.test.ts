import type { Browser, Page } from 'playwright-core';
import { isFocused, logIn, openBrowser } from './support/browser';
import { isForEveryone, openHeld, publicity, queue, submitNews, writeNews } from './support/held';
import { colleague } from './support/server';

let browser: Browser;
let chief: Page;
let asEditor: Awaited<ReturnType<typeof colleague>>;
beforeAll(async () => {
  browser = await openBrowser();
  chief = await logIn(browser, 'chef');
  asEditor = await colleague('redaktor');
});
afterAll(() => browser.close());

const waiting = async (title: string): Promise<void> => {
  await submitNews(asEditor, await writeNews(asEditor, title, publicity));
};

test('what another looks at is seen to be theirs, and can be taken over', async () => {
  const title = 'Ny gångväg i Floda';
  await waiting(title);
  await openHeld(chief, title);
  const id = chief.url().split('/').at(-1) ?? '';
  const asAdmin = await colleague('admin');
  await asAdmin('POST', `/publication-checklist/held/${id}/claim`, {});
  await chief.goto(queue);
  const row = chief.getByRole('row', { name: new RegExp(title) });
  await row.getByText('Alva Admin').waitFor();
  await row.getByText('Bara beslutet saknas').waitFor();
  await isForEveryone(chief, 'queue-claimed');
  await openHeld(chief, title);
  await chief.getByText('Alva Admin').first().waitFor();
  await isForEveryone(chief, 'claimed');
  await chief.getByRole('button', { name: 'Ta över' }).press('Enter');
  await chief.getByRole('button', { name: 'Jag tittar inte längre' }).waitFor();
});

test('a letter goes to what can be exempted, and opens it where there is but one', async () => {
  const title = 'Utan svar om klarspråk';
  const documentId = await writeNews(asEditor, title, {
    ...publicity,
    'plain-language': undefined,
  });
  await submitNews(asEditor, documentId);
  await openHeld(chief, title);
  await chief
    .getByRole('button', { name: /^Ge undantag från/ })
    .first()
    .waitFor();
  await chief.keyboard.press('e');
  const focused = chief.locator('[data-exempt]:focus');
  await focused.or(chief.getByRole('dialog')).first().waitFor();
  if ((await focused.count()) > 0) await chief.keyboard.press('Enter');
  await chief.getByRole('dialog').getByLabel('Varför?').waitFor();
  await chief.keyboard.press('Escape');
});

test('a deputy is named for a while, and the naming is ended', async () => {
  await chief.goto(queue);
  await chief.getByRole('button', { name: 'Ställföreträdare' }).press('Enter');
  const dialog = chief.getByRole('dialog');
  await dialog.getByText('Ingen är utsedd.').waitFor();
  const deputy = dialog.getByRole('combobox', { name: /^Vem\?/ });
  await deputy.press('Enter');
  // The list takes the focus when it has come up; what is focused before is left again.
  await isFocused(chief.getByRole('option').first());
  await chief.getByRole('option', { name: 'Rebecka Lind' }).press('Enter');
  await deputy.getByText('Rebecka Lind').waitFor();
  const day = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000).toLocaleDateString('sv-SE');
  await dialog
    .getByRole('combobox', { name: /^Från: dag|^Från/ })
    .first()
    .fill(day(24));
  await chief.keyboard.press('Tab');
  await dialog
    .getByRole('combobox', { name: /^Till: dag|^Till/ })
    .first()
    .fill(day(48));
  await chief.keyboard.press('Tab');
  await isForEveryone(chief, 'deputy', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Utse ställföreträdare' }).press('Enter');
  await dialog.getByText(/^Rebecka Lind för Karin Ek: /).waitFor();
  await isForEveryone(chief, 'deputy-named', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Avsluta för Rebecka Lind' }).press('Enter');
  await dialog.getByText('Ingen är utsedd.').waitFor();
});

test('a page of the queue beyond the last leads to the last', async () => {
  await waiting('Så att något väntar');
  await chief.goto(`${queue}?page=7`);
  await chief.getByRole('grid').waitFor();
  await chief.waitForURL(/page=1(&|$)/);
});
