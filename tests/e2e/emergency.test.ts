import type { Browser, Page } from 'playwright-core';
import { address, checklistOn, isFocused, logIn, openBrowser, picture } from './support/browser';
import { isForEveryone, panelIsForEveryone, queue } from './support/held';
import { aboutPages, openPage, otherAdmin, PAGE } from './support/policies';
import { colleague } from './support/server';

const title = 'Koka dricksvattnet i Gråbo';
const reason = 'Vattnet är otjänligt sedan i morse.';

let browser: Browser;
let chief: Page;
let reviewer: Page;
beforeAll(async () => {
  browser = await openBrowser();
  chief = await logIn(browser, 'chef');
  reviewer = await logIn(browser, 'admin');
  const admin = await otherAdmin();
  const allowedWhen = { sv: 'När liv eller hälsa är i fara.', en: 'When life is in danger.' };
  const policy = aboutPages('larm', { enforcement: 'enforce', emergency: { allowedWhen } });
  await admin.activate(await admin.begin(policy), 'For emergencies.');
  const asEditor = await colleague('redaktor');
  await asEditor('POST', `/content-manager/collection-types/${PAGE}`, { title });
});
afterAll(() => browser.close());

test('what cannot wait is published for a reason, flagged, and reviewed by somebody else', async () => {
  await openPage(chief, title);
  const panel = checklistOn(chief);
  await panel.getByRole('button', { name: 'Nödpublicera…' }).press('Enter');
  const dialog = chief.getByRole('dialog');
  await dialog.getByText('När liv eller hälsa är i fara.').waitFor();
  await dialog.getByText(/Syfte, Ägare och Översyn/).waitFor();
  await isFocused(dialog.getByLabel('Varför kan det inte vänta?'));
  expect(await dialog.getByRole('button', { name: 'Publicera nu' }).isDisabled()).toBe(true);
  await chief.keyboard.type(reason);
  await isForEveryone(chief, 'emergency', '[role=dialog]');
  await chief.keyboard.press('Control+Enter');

  // Flagged beside the text, and in the list.
  await panel.getByText('Nödpublicerad, inte granskad än').waitFor();
  await panelIsForEveryone(chief, 'emergency');
  await chief.goto(`${address}/admin/content-manager/collection-types/${PAGE}`);
  await chief
    .getByRole('row', { name: new RegExp(title) })
    .getByText('Nödpublicerad, ogranskad')
    .waitFor();
  await picture(chief, 'chief-emergency-list');

  // Who published it does not review it.
  await chief.goto(`${queue}?filters[asks]=review`);
  await chief.getByRole('link', { name: title }).press('Enter');
  await chief.getByText('någon annan måste granska den', { exact: false }).first().waitFor();
  expect(await chief.getByRole('button', { name: 'Granskad' }).isDisabled()).toBe(true);

  // Another person reads what went out and what it lacked, whatever has been mended since.
  const purpose = `/publication-checklist/checklists/${PAGE}`;
  const asEditor = await colleague('redaktor');
  const { results } = (await asEditor('GET', `/content-manager/collection-types/${PAGE}`)) as {
    results: { documentId: string; title: string }[];
  };
  const documentId = results.find((each) => each.title === title)?.documentId ?? '';
  await asEditor('PUT', `${purpose}/${documentId}/answers/larm/purpose`, { value: 'Varna.' });
  await reviewer.goto(`${queue}?filters[asks]=review`);
  await reviewer.getByRole('link', { name: title }).press('Enter');
  await reviewer.getByRole('heading', { name: 'What went out' }).waitFor();
  const card = reviewer.locator('section', { hasText: 'What went out' }).last();
  const lacked = await card.getByRole('listitem').allTextContents();
  expect(lacked).toEqual(['Purpose', 'Owner', 'Review']);
  await card.getByText(title, { exact: true }).waitFor();
  await reviewer.getByText(`”${reason}”`).first().waitFor();
  await isForEveryone(reviewer, 'review');
  await reviewer.keyboard.press('g');
  await isFocused(reviewer.getByRole('dialog').getByLabel('Comment'));
  await reviewer.keyboard.type('Right, and the owner is written down now.');
  await reviewer.keyboard.press('Control+Enter');
  await reviewer.getByText('The emergency publication has been reviewed.').waitFor();
  await isForEveryone(reviewer, 'reviewed');

  // And the flag is gone.
  await openPage(chief, title);
  await panel.getByRole('button').first().waitFor();
  expect(await panel.getByText('Nödpublicerad, inte granskad än').count()).toBe(0);
});
