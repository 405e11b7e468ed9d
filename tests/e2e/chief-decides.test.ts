import type { Browser, Locator, Page } from 'playwright-core';
import { violations } from './support/accessibility';
import {
  address,
  checklistOn,
  isFocused,
  logIn,
  openBrowser,
  openNews,
  picture,
  row,
} from './support/browser';
import { colleague, documentIdIn } from './support/server';

let browser: Browser;
let editor: Page;
let chief: Page;
beforeAll(async () => {
  browser = await openBrowser();
  editor = await logIn(browser, 'redaktor');
  chief = await logIn(browser, 'chef');
});
afterAll(() => browser.close());

const uid = 'api::nyhet.nyhet';
const policy = 'lerum-2022';
const title = 'Nya bryggor vid fyra badplatser';
const queue = `${address}/admin/plugins/publication-checklist/held`;

const isForEveryone = async (page: Page, name: string, part = 'main'): Promise<void> => {
  await page.waitForTimeout(400);
  await picture(page, `chief-${name}`);
  expect([name, await violations(page, part)]).toEqual([name, []]);
};

const panelIsForEveryone = async (name: string): Promise<void> => {
  await checklistOn(editor).evaluate((element) => {
    element.id = 'checklist-under-test';
  });
  await isForEveryone(editor, `panel-${name}`, '#checklist-under-test');
};

const preamble = () => editor.locator('textarea[name=preamble]');

const save = async (): Promise<void> => {
  const saved = editor.waitForResponse(
    (reply) => reply.request().method() === 'PUT' && reply.url().includes('/content-manager/')
  );
  await editor.getByRole('button', { name: 'Spara', exact: true }).click();
  await saved;
};

const submit = async (panel: Locator, message: string, button: string): Promise<void> => {
  await panel.getByRole('button', { name: button }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByLabel('Meddelande').fill(message);
  await isForEveryone(editor, `submit-${button.length}`, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Skicka', exact: true }).click();
  await panel.getByText('Väntar på beslut').waitFor();
};

/** From the queue, as the chief would. */
const openHeld = async (): Promise<void> => {
  await chief.goto(queue);
  await chief.getByRole('link', { name: title }).click();
  await chief.getByRole('heading', { level: 1, name: title }).waitFor();
};

test('an editor submits, the chief returns, exempts and approves, and it is published', async () => {
  const panel = await openNews(editor, title);
  const documentId = documentIdIn(editor.url());
  const asEditor = await colleague('redaktor');
  await asEditor(
    'PUT',
    `/publication-checklist/checklists/${uid}/${documentId}/answers/${policy}/publicity?locale=sv`,
    { value: { selected: ['ja'] } }
  );

  // What is public is changed: it has to be read through again, and the chief has to approve.
  const before = await preamble().inputValue();
  await preamble().fill(`${before} Bryggorna har ramper.`);
  await save();
  await panel.getByRole('button', { name: 'Skicka för beslut' }).waitFor();
  await submit(panel, 'Kan ge frågor från media. Går det bra så här?', 'Skicka för beslut');
  await panelIsForEveryone('waiting');

  // The notice of it comes by mail too; that is told of where notices are tested.
  await openHeld();
  await chief
    .getByRole('blockquote')
    .getByText('”Kan ge frågor från media. Går det bra så här?”')
    .waitFor();
  await chief.locator('ins', { hasText: 'Bryggorna har ramper.' }).waitFor();
  await isForEveryone(chief, 'decision');

  // Returned with the keyboard alone.
  await chief.keyboard.press('r');
  const returning = chief.getByRole('dialog');
  await returning.getByLabel('Kommentar').focus();
  expect(await returning.getByRole('button', { name: 'Skicka tillbaka' }).isDisabled()).toBe(true);
  await chief.keyboard.type('Skriv ut vilka av badplatserna.');
  await isForEveryone(chief, 'return', '[role=dialog]');
  await chief.keyboard.press('Tab');
  await chief.keyboard.press('Tab');
  await isFocused(returning.getByRole('button', { name: 'Skicka tillbaka' }));
  await chief.keyboard.press('Enter');
  await chief.getByText('Texten är tillbakaskickad till redaktören.').waitFor();

  // The editor reads why beside the text, mends it and submits again.
  await editor.reload();
  const again = checklistOn(editor);
  await again.getByText('”Skriv ut vilka av badplatserna.”').waitFor();
  await panelIsForEveryone('returned');
  await preamble().fill(`${before} Bryggorna vid Aspen har ramper.`);
  await again.getByText('Spara utkastet först: det är den sparade texten som skickas.').waitFor();
  await save();
  await submit(again, 'Nu står det vilka.', 'Skicka igen');

  // The chief waives the reading, for a reason, and approves.
  await openHeld();
  await chief.getByText('Det här saknas också: Klarspråk', { exact: false }).waitFor();
  expect(await chief.getByRole('button', { name: 'Godkänn', exact: true }).isDisabled()).toBe(true);
  await chief.getByRole('button', { name: 'Ge undantag från Klarspråk' }).click();
  const exempting = chief.getByRole('dialog');
  await exempting.getByText('Skälet kan bli offentligt', { exact: false }).waitFor();
  await exempting.getByLabel('Varför?').fill('Bara en mening är ny.');
  await isForEveryone(chief, 'exempt', '[role=dialog]');
  await exempting.getByRole('button', { name: 'Ge undantag' }).click();
  await chief.getByText('”Bara en mening är ny.”').first().waitFor();
  await chief.getByRole('button', { name: 'Godkänn', exact: true }).waitFor();
  await chief.keyboard.press('a');
  await chief.getByRole('dialog').getByRole('button', { name: 'Godkänn', exact: true }).click();
  await chief.getByText('Texten är godkänd. Redaktören kan publicera exakt den.').waitFor();
  await isForEveryone(chief, 'approved');

  // Exactly this text can be published: a word more and the approval says nothing.
  await editor.reload();
  const approved = checklistOn(editor);
  await approved.getByText('Publicera exakt den här texten.', { exact: false }).waitFor();
  await panelIsForEveryone('approved');
  const words = await preamble().inputValue();
  await preamble().fill(`${words} Och bänkar.`);
  await approved.getByText('räknas inte längre', { exact: false }).waitFor();
  await preamble().fill(words);
  await approved.getByText('Publicera exakt den här texten.', { exact: false }).waitFor();
  await editor.getByRole('button', { name: 'Publicera', exact: true }).click();
  await approved
    .getByText('Publicera exakt den här texten.', { exact: false })
    .waitFor({ state: 'detached' });
  const visitor = await browser.newPage();
  await visitor.goto(`${address}/nyheter/nya-bryggor-vid-fyra-badplatser`);
  await visitor.getByText('Bryggorna vid Aspen har ramper.', { exact: false }).waitFor();
  await visitor.close();

  // Edited afterwards, the approval no longer counts.
  await preamble().fill(`${words} Och bänkar.`);
  await save();
  await row(approved, 'Kommunikationschefens godkännande').click();
  await approved.getByText('Gällde en tidigare text.', { exact: false }).waitFor();
  await editor.getByRole('button', { name: /sak(er)? saknas$/ }).waitFor();
  await picture(editor, 'chief-panel-stale');
});

test('nobody approves what they have written themselves, the chief no more than others', async () => {
  const asChief = await colleague('chef');
  const own = 'Sök sommarjobb i kommunen';
  const list = (await asChief(
    'GET',
    `/content-manager/collection-types/${uid}?locale=sv&pageSize=100`
  )) as { results: { documentId: string; title: string }[] };
  const documentId = list.results.find((each) => each.title === own)?.documentId ?? '';
  await asChief('PUT', `/content-manager/collection-types/${uid}/${documentId}?locale=sv`, {
    preamble: 'Kommunen har sommarjobb till dig som är mellan 16 och 18 år. Sök senast i mars.',
  });
  await asChief('POST', `/publication-checklist/submissions/${uid}/${documentId}?locale=sv`, {});

  await chief.goto(queue);
  await chief.getByRole('link', { name: own }).click();
  await chief
    .getByText('Du har redigerat texten, så någon annan måste godkänna den.')
    .first()
    .waitFor();
  expect(await chief.getByRole('button', { name: 'Godkänn', exact: true }).isDisabled()).toBe(true);
  await picture(chief, 'chief-own-text');
});

test('a text that changes while the chief reads it has to be read again', async () => {
  const panel = await openNews(editor, title);
  const documentId = documentIdIn(editor.url());
  await submit(panel, 'En gång till.', 'Skicka för beslut');
  await openHeld();
  const asEditor = await colleague('redaktor');
  await asEditor('PUT', `/content-manager/collection-types/${uid}/${documentId}?locale=sv`, {
    preamble: 'En helt annan ingress.',
  });
  // Looked at again by itself.
  const banner = chief.getByRole('alert', { name: 'Texten har ändrats sedan du öppnade den' });
  await banner.waitFor({ timeout: 45_000 });
  await banner.locator('ins', { hasText: 'En helt annan ingress.' }).waitFor();
  expect(await chief.getByRole('button', { name: 'Skicka tillbaka' }).isDisabled()).toBe(true);
  await isForEveryone(chief, 'changed');
  await banner.getByRole('button', { name: 'Jag har läst ändringarna' }).click();
  await banner.waitFor({ state: 'detached' });
  expect(await chief.getByRole('button', { name: 'Skicka tillbaka' }).isDisabled()).toBe(false);
});

test('the queue is filtered in the address, claimed, and approved of several at a time', async () => {
  await chief.goto(`${queue}?_q=${encodeURIComponent('finns inte')}`);
  await chief.getByText('Ingen text stämmer med det du filtrerar på.').waitFor();
  await isForEveryone(chief, 'no-match');
  await chief.getByRole('button', { name: 'Rensa filter' }).first().click();
  await chief.getByRole('link', { name: title }).waitFor();
  expect(
    await chief.getByText('finns inte').or(chief.locator('input[value="finns inte"]')).count()
  ).toBe(0);
  await isForEveryone(chief, 'queue');

  await chief.getByRole('link', { name: title }).click();
  await chief.getByRole('button', { name: 'Jag tittar på det här' }).click();
  await chief.getByRole('button', { name: 'Jag tittar inte längre' }).waitFor();
  await chief.goto(`${queue}?filters[claimed]=me`);
  await chief.getByRole('link', { name: title }).waitFor();

  await chief.getByRole('checkbox', { name: `Välj ${title}` }).click();
  await chief.getByRole('button', { name: 'Godkänn 1 text' }).click();
  await isForEveryone(chief, 'several', '[role=dialog]');
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Godkänn 1 text' }).click();
  await dialog.getByRole('button', { name: 'Stäng' }).last().waitFor();
  await picture(chief, 'chief-several-done');
});

test('all of it is for everyone in the dark theme too, and in English', async () => {
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
  await isForEveryone(admin, 'notices-dark');
});
