import type { Browser, Page } from 'playwright-core';
import { accounts } from '../../playground/src/seed/accounts';
import { mailServer, until, type MailServer } from '../api/support/mail-server';
import { address, isFocused, logIn, openBrowser, openNews, picture, row } from './support/browser';
import {
  isForEveryone,
  linkIn,
  NEWS,
  panelIsForEveryone,
  preambleOn,
  queue,
  save,
  submitWith,
} from './support/held';
import { colleague, documentIdIn } from './support/server';

let post: MailServer;
let browser: Browser;
let editor: Page;
let chief: Page;
beforeAll(async () => {
  post = await mailServer(Number(process.env['E2E_MAIL_PORT']));
  browser = await openBrowser();
  editor = await logIn(browser, 'redaktor');
  chief = await logIn(browser, 'chef');
});
afterAll(async () => {
  await browser.close();
  await post.stop();
});

const title = 'Nya bryggor vid fyra badplatser';

/** A mail about the text, once it has come. */
const mailTo = async (who: 'redaktor' | 'chef', subject: string, containing = '') =>
  (
    await until(() =>
      post
        .received()
        .find(
          (mail) =>
            mail.to.includes(accounts[who].email) &&
            mail.subject === `${subject}: ${title}` &&
            mail.text.includes(containing)
        )
    )
  ).text;

test('an editor submits; the chief returns, exempts and approves; and the approval is of that text alone', async () => {
  const panel = await openNews(editor, title);
  const asEditor = await colleague('redaktor');
  await asEditor(
    'PUT',
    `/publication-checklist/checklists/${NEWS}/${documentIdIn(editor.url())}/answers/lerum-2022/publicity?locale=sv`,
    { value: { selected: ['ja'] } }
  );
  const preamble = preambleOn(editor);

  // What is public is changed: it has to be read through again, and the chief has to approve.
  const before = await preamble.inputValue();
  await preamble.fill(`${before} Bryggorna har ramper.`);
  await save(editor);
  await submitWith(editor, 'Skicka för beslut', 'Kan ge frågor från media. Går det bra så här?');
  await panelIsForEveryone(editor, 'waiting');

  // The chief gets the mail, and follows its link to what has changed.
  const asked = await mailTo('chef', 'Att besluta om');
  expect(asked).toContain('Rebecka Lind skriver:\n> Kan ge frågor från media. Går det bra så här?');
  await chief.goto(linkIn(asked, 'Läs och besluta'));
  await chief.getByRole('heading', { level: 1, name: title }).waitFor();
  await chief
    .getByRole('blockquote')
    .getByText('”Kan ge frågor från media. Går det bra så här?”')
    .waitFor();
  await chief.locator('ins', { hasText: 'Bryggorna har ramper.' }).waitFor();
  await isForEveryone(chief, 'decision');

  // Returned by keyboard, and not without a word.
  await chief.keyboard.press('r');
  const returning = chief.getByRole('dialog');
  await isFocused(returning.getByLabel('Kommentar'));
  expect(await returning.getByRole('button', { name: 'Skicka tillbaka' }).isDisabled()).toBe(true);
  await chief.keyboard.press('Control+Enter');
  await chief.keyboard.type('Skriv ut vilka av badplatserna.');
  await isForEveryone(chief, 'return', '[role=dialog]');
  await chief.keyboard.press('Control+Enter');
  await chief.getByText('Texten är tillbakaskickad till redaktören.').waitFor();

  // The editor reads why, in the mail and beside the text, mends it and submits again.
  const returned = await mailTo('redaktor', 'Tillbaka till dig');
  expect(returned).toContain('Karin Ek skriver:\n> Skriv ut vilka av badplatserna.');
  await editor.goto(linkIn(returned, 'Öppna texten'));
  await panel.getByText('”Skriv ut vilka av badplatserna.”').waitFor();
  await panel.getByText('Rätta det som kommentaren gäller och skicka igen.').waitFor();
  await panelIsForEveryone(editor, 'returned');
  await preamble.fill(`${before} Bryggorna vid Aspen har ramper.`);
  await panel.getByText('Spara utkastet först: det är den sparade texten som skickas.').waitFor();
  await save(editor);
  await submitWith(editor, 'Skicka igen', 'Nu står det vilka.');

  // The chief waives the reading, for a reason, and approves: by keyboard, from the queue on.
  await mailTo('chef', 'Att besluta om', 'Nu står det vilka.');
  await chief.goto(queue);
  await chief.getByRole('link', { name: title }).press('Enter');
  await chief.getByText('Det här saknas också: Klarspråk', { exact: false }).waitFor();
  expect(await chief.getByRole('button', { name: 'Godkänn', exact: true }).isDisabled()).toBe(true);
  await chief.getByRole('button', { name: 'Ge undantag från Klarspråk' }).press('Enter');
  const exempting = chief.getByRole('dialog');
  await exempting.getByText('Skälet kan bli offentligt', { exact: false }).waitFor();
  await isFocused(exempting.getByLabel('Varför?'));
  await chief.keyboard.type('Bara en mening är ny.');
  await isForEveryone(chief, 'exempt', '[role=dialog]');
  await chief.keyboard.press('Control+Enter');
  await chief.getByText('”Bara en mening är ny.”').first().waitFor();
  await exempting.waitFor({ state: 'detached' });
  await chief.keyboard.press('a');
  await isFocused(chief.getByRole('dialog').getByLabel('Kommentar'));
  await chief.keyboard.press('Control+Enter');
  await chief.getByText('Texten är godkänd. Redaktören kan publicera exakt den.').waitFor();
  await isForEveryone(chief, 'approved');
  expect(await mailTo('redaktor', 'Undantag')).toContain('> Bara en mening är ny.');
  await mailTo('redaktor', 'Godkänd');

  // Exactly this text can be published: a word more and the approval says nothing.
  await editor.reload();
  await panel.getByText('Publicera exakt den här texten.', { exact: false }).waitFor();
  await panelIsForEveryone(editor, 'approved');
  const words = await preamble.inputValue();
  await preamble.fill(`${words} Och bänkar.`);
  await panel.getByText('räknas inte längre', { exact: false }).waitFor();
  await preamble.fill(words);
  await panel.getByText('Publicera exakt den här texten.', { exact: false }).waitFor();
  await editor.getByRole('button', { name: 'Publicera', exact: true }).click();
  await panel
    .getByText('Publicera exakt den här texten.', { exact: false })
    .waitFor({ state: 'detached' });
  const visitor = await browser.newPage();
  await visitor.goto(`${address}/nyheter/nya-bryggor-vid-fyra-badplatser`);
  await visitor.getByText('Bryggorna vid Aspen har ramper.', { exact: false }).waitFor();
  await visitor.close();

  // Edited afterwards, the approval no longer counts.
  await preamble.fill(`${words} Och bänkar.`);
  await save(editor);
  await row(panel, 'Kommunikationschefens godkännande').click();
  await panel.getByText('Gällde en tidigare text.', { exact: false }).waitFor();
  await editor.getByRole('button', { name: /sak(er)? saknas$/ }).waitFor();
  await picture(editor, 'chief-panel-stale');
});

test('nobody approves what they have written themselves, the chief no more than others', async () => {
  const own = 'Sök sommarjobb i kommunen';
  const panel = await openNews(chief, own);
  const preamble = preambleOn(chief);
  await preamble.fill(`${await preamble.inputValue()} Sök senast i mars.`);
  await save(chief);
  await submitWith(chief, 'Skicka för beslut', '');
  await panel.getByRole('link', { name: 'Läs och besluta' }).click();
  await chief
    .getByText('Du har redigerat texten, så någon annan måste godkänna den.')
    .first()
    .waitFor();
  expect(await chief.getByRole('button', { name: 'Godkänn', exact: true }).isDisabled()).toBe(true);
  await chief.keyboard.press('a');
  await isForEveryone(chief, 'own-text');
  expect(await chief.getByRole('dialog').count()).toBe(0);

  // Nor past the buttons.
  const asChief = await colleague('chef');
  const id = chief.url().split('/').at(-1) ?? '';
  const held = `/publication-checklist/held/${id}`;
  const { data } = (await asChief('GET', held)) as { data: { standing: { stamp: string } } };
  const reply = await asChief('POST', `${held}/approve`, { seen: data.standing.stamp });
  expect(reply).toMatchObject({ error: { status: 403 } });
});
