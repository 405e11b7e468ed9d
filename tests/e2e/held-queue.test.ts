import type { Browser, Locator, Page } from 'playwright-core';
import { address, checklistOn, logIn, openBrowser, openNews, picture } from './support/browser';
import {
  editNews,
  isForEveryone,
  NEWS,
  openHeld,
  publicity,
  queue,
  submitNews,
  writeNews,
} from './support/held';
import { colleague } from './support/server';

type Ask = Awaited<ReturnType<typeof colleague>>;

let browser: Browser;
let chief: Page;
let asEditor: Ask;
beforeAll(async () => {
  browser = await openBrowser();
  chief = await logIn(browser, 'chef');
  asEditor = await colleague('redaktor');
});
afterAll(() => browser.close());

const hour = 3_600_000;

/** A text that lacks nothing but the chief's approval, submitted. */
const waiting = async (title: string, body: object = {}): Promise<string> => {
  const documentId = await writeNews(asEditor, title, publicity);
  await submitNews(asEditor, documentId, body);
  return documentId;
};

const titlesIn = (page: Page): Promise<string[]> =>
  page.getByRole('grid').getByRole('row').getByRole('link').allTextContents();

const bannerOn = (page: Page): Locator =>
  page.getByRole('alert', { name: 'Texten har ändrats sedan du öppnade den' });

/** The changes are read, and only then is there anything to decide. */
const readChanges = async (words: string): Promise<void> => {
  const banner = bannerOn(chief);
  await banner.locator('ins', { hasText: words }).waitFor();
  const sendBack = chief.getByRole('button', { name: 'Skicka tillbaka' });
  expect(await sendBack.isDisabled()).toBe(true);
  await banner.getByRole('button', { name: 'Jag har läst ändringarna' }).click();
  await banner.waitFor({ state: 'detached' });
  expect(await sendBack.isDisabled()).toBe(false);
};

test('a text that changes while the chief reads it has to be read again', async () => {
  const title = 'Simhallen stänger i juni';
  const documentId = await waiting(title);
  await openHeld(chief, title);
  await editNews(asEditor, documentId, { preamble: 'En helt annan ingress.' });
  // Looked at again by itself.
  await bannerOn(chief).waitFor({ timeout: 45_000 });
  await isForEveryone(chief, 'changed');
  await readChanges('En helt annan ingress.');
});

test('an approval of what has changed a moment ago is not taken, and the difference is shown', async () => {
  const title = 'Ny cykelbro över Säveån';
  const documentId = await waiting(title);
  await openHeld(chief, title);
  await chief.keyboard.press('a');
  await editNews(asEditor, documentId, { preamble: 'Bron blir dyrare än vi trodde.' });
  await chief.keyboard.press('Control+Enter');
  await readChanges('Bron blir dyrare än vi trodde.');
  // Changed in its words, it is no longer declared to be plain: that is a decision of its own.
  await chief.getByText('Det här saknas också: Klarspråk', { exact: false }).waitFor();
});

test('an answer that changes meanwhile is told of by name, and not as a text that is the same', async () => {
  const title = 'Trappan vid stationen lagas';
  const documentId = await waiting(title);
  await openHeld(chief, title);
  await chief.keyboard.press('a');
  await asEditor(
    'PUT',
    `/publication-checklist/checklists/${NEWS}/${documentId}/answers/lerum-2022/audience?locale=sv`,
    { value: { selected: ['foretagare'] } }
  );
  await chief.keyboard.press('Control+Enter');
  const banner = chief.getByRole('alert', { name: /^Checklistan eller policyn har ändrats/ });
  await banner.getByText('Orden är desamma som du har läst.', { exact: false }).waitFor();
  await banner.getByText('Annorlunda i checklistan: Målgrupp.').waitFor();
  await isForEveryone(chief, 'changed-answer');
  await banner.getByRole('button', { name: 'Jag har läst ändringarna' }).click();
  await chief.getByText('har ändrats sedan texten skickades', { exact: false }).waitFor();
});

test('the queue is searched, filtered and sorted in the address, and a reload keeps it so', async () => {
  // Nobody can ask for a decision before now: it is late when that has been.
  const late = Date.now() + 20_000;
  await waiting('Grävarbete på Alingsåsvägen', { dueAt: new Date(late).toISOString() });
  await waiting('Grävarbete på Göteborgsvägen');
  await chief.goto(queue);
  await chief.getByRole('grid').waitFor();
  await isForEveryone(chief, 'queue');

  await chief.getByRole('button', { name: 'Sök', exact: true }).click();
  await chief.getByRole('searchbox').or(chief.getByPlaceholder('Sök på titel')).fill('grävarbete');
  await chief.keyboard.press('Enter');
  await chief.getByText('2 texter', { exact: true }).waitFor();
  await chief.getByRole('button', { name: 'Text: sortera' }).press('Enter');
  await chief.getByRole('button', { name: /^Text: sorterad stigande/ }).press('Enter');
  await chief.waitForURL(/sort=title:DESC/);
  await chief.reload();
  await chief.getByRole('button', { name: /^Text: sorterad fallande/ }).waitFor();
  expect(await titlesIn(chief)).toEqual([
    'Grävarbete på Göteborgsvägen',
    'Grävarbete på Alingsåsvägen',
  ]);

  await new Promise((resolve) => setTimeout(resolve, Math.max(0, late - Date.now()) + 500));
  await chief.getByRole('combobox', { name: 'När beslutet önskas' }).click();
  await chief.getByRole('option', { name: 'För sent', exact: true }).click();
  await chief.getByText('1 text', { exact: true }).waitFor();
  expect(new URL(chief.url()).searchParams.get('filters[due]')).toBe('overdue');
  expect(await titlesIn(chief)).toEqual(['Grävarbete på Alingsåsvägen']);

  await chief.goto(`${queue}?_q=${encodeURIComponent('finns inte')}`);
  await chief.getByText('Ingen text stämmer med det du filtrerar på.').waitFor();
  await isForEveryone(chief, 'no-match');
  await chief.getByRole('button', { name: 'Rensa filter' }).first().click();
  await chief.getByRole('grid').waitFor();
});

test('what somebody looks at is theirs for a while, and others see it', async () => {
  const title = 'Skolmaten blir vegetarisk på måndagar';
  await waiting(title);
  await openHeld(chief, title);
  await chief.getByRole('button', { name: 'Jag tittar på det här' }).click();
  await chief.getByRole('button', { name: 'Jag tittar inte längre' }).waitFor();
  await chief.goto(`${queue}?filters[claimed]=me`);
  await chief
    .getByRole('row', { name: new RegExp(title) })
    .getByText('Karin Ek')
    .waitFor();
  await openHeld(chief, title);
  await chief.getByRole('button', { name: 'Jag tittar inte längre' }).click();
  await chief.getByRole('button', { name: 'Jag tittar på det här' }).waitFor();
});

test('several are approved in one go, and each tells what became of it', async () => {
  const lacking = await writeNews(asEditor, 'Flera: saknar avsändare', {
    ...publicity,
    sender: undefined,
  });
  await submitNews(asEditor, lacking);
  await waiting('Flera: nu');
  const later = new Date(Date.now() + 48 * hour).toISOString();
  await waiting('Flera: sedan', { plannedFor: later });
  await chief.goto(`${queue}?_q=Flera`);
  await chief.getByRole('checkbox', { name: 'Välj alla som väntar på sidan' }).click();
  await chief.getByRole('button', { name: 'Godkänn 3 texter' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('radio', { name: /blir publika/ }).click();
  await isForEveryone(chief, 'several', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Godkänn 3 texter' }).click();
  await dialog.getByText('Publicerad', { exact: true }).waitFor();
  await isForEveryone(chief, 'several-done', '[role=dialog]');
  const told = await dialog.getByRole('listitem').allTextContents();
  expect(told.find((each) => each.startsWith('Flera: saknar'))).toContain('Avsändare');
  expect(told.find((each) => each.startsWith('Flera: nu'))).toBe('Flera: nuPublicerad');
  expect(told.find((each) => each.startsWith('Flera: sedan'))).toMatch(/Godkänd · Planerad till /);
});

test('a text that is wanted for a time is approved for that time, and its editor sees when', async () => {
  const title = 'Julmarknaden öppnar på lördag';
  const plannedFor = new Date(Date.now() + 72 * hour).toISOString();
  await waiting(title, { plannedFor });
  await openHeld(chief, title);
  await chief.getByText(/publiceras av sig själv/).waitFor();
  await chief.keyboard.press('t');
  await isForEveryone(chief, 'plan', '[role=dialog]');
  await chief.keyboard.press('Control+Enter');
  await chief.getByText(/^Publiceras .* Planerat av Karin Ek\.$/).waitFor();
  await isForEveryone(chief, 'planned');

  const editor = await logIn(browser, 'redaktor');
  await openNews(editor, title);
  await checklistOn(editor)
    .getByText(/Planerat av Karin Ek\./)
    .waitFor();
  await picture(editor, 'chief-panel-planned');
  await editor.close();
});

test('whoever wants no mail of something says so on a page of their own, by keyboard', async () => {
  await chief.goto(`${address}/admin`);
  await chief.getByRole('link', { name: 'Mina aviseringar' }).press('Enter');
  await chief.getByRole('heading', { level: 1, name: 'Mina aviseringar' }).waitFor();
  await isForEveryone(chief, 'my-notices');
  const overdue = chief.getByRole('checkbox', { name: 'ett beslut dröjer' });
  await overdue.press('Space');
  await chief.getByRole('button', { name: 'Spara', exact: true }).press('Enter');
  await chief.getByText('Sparat.').first().waitFor();
  await chief.reload();
  await overdue.waitFor();
  expect(await overdue.isChecked()).toBe(false);
});

/** What a widget shows; its frame, with a landmark and a heading of its own, is Strapi's. */
const inWidget = (id: string): string =>
  `section[aria-labelledby="plugin::publication-checklist.${id}"] main > *`;

test('the homepage says what waits, and what became of one’s own texts', async () => {
  await waiting('Bron över Säveån stängs');
  await chief.goto(`${address}/admin`);
  await chief.getByText('Har väntat längst').waitFor();
  await isForEveryone(chief, 'home-chief', inWidget('held'));
  const editor = await logIn(browser, 'redaktor');
  await editor.goto(`${address}/admin`);
  const mine = editor.locator(inWidget('mine'));
  await mine.getByRole('link', { name: 'Bron över Säveån stängs' }).waitFor();
  await isForEveryone(editor, 'home-editor', inWidget('mine'));
  await editor.close();
});

test('all of it is for everyone in the dark theme too, and in English', async () => {
  const title = 'Vi söker badvakter till sommaren';
  await waiting(title);
  const admin = await logIn(browser, 'admin');
  await admin.evaluate(() => {
    localStorage.setItem('STRAPI_THEME', 'dark');
  });
  await admin.goto(queue);
  await admin.getByRole('heading', { level: 1, name: 'Held content' }).waitFor();
  await admin.getByRole('grid').waitFor();
  await isForEveryone(admin, 'queue-dark');
  await admin.getByRole('link', { name: title }).click();
  await admin.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  await isForEveryone(admin, 'decision-dark');
  await admin.goto(`${address}/admin/settings/publication-checklist/notices`);
  await admin.getByRole('heading', { level: 1, name: 'Notices' }).waitFor();
  await admin.getByRole('grid').waitFor();
  await isForEveryone(admin, 'notices-dark');
  await admin.close();
});
