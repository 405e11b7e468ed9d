import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { logIn, openBrowser, picture } from './support/browser';
import { aboutPages, openPolicies, openPolicy, otherAdmin, words } from './support/policies';

let browser: Browser;
let admin: Page;
let other: Awaited<ReturnType<typeof otherAdmin>>;
beforeAll(async () => {
  browser = await openBrowser();
  admin = await logIn(browser, 'admin');
  other = await otherAdmin();
});
afterAll(() => browser.close());

const button = (name: string) => admin.getByRole('button', { name, exact: true });

/** Labels of the items, in the order of the page. */
const order = async (): Promise<string[]> => {
  const moves = admin.getByRole('button', { name: /^Move .* up$/ });
  return (await moves.allTextContents()).map((name) => name.replace(/^Move (.*) up$/, '$1'));
};

describe('items are put in order', () => {
  beforeAll(async () => {
    await other.begin(aboutPages('order'));
    await openPolicy(admin, 'order');
  });

  test('by dragging', async () => {
    expect(await order()).toEqual(['Purpose', 'Owner', 'Review']);
    const handles = admin.locator('[draggable=true]');
    await handles.nth(2).dragTo(handles.nth(0));
    expect(await order()).toEqual(['Review', 'Purpose', 'Owner']);
    await admin.getByText('Review is now number 1 of 3.').waitFor({ state: 'attached' });
  });

  test('by the keyboard, which stays with the item that is moved', async () => {
    await button('Move Owner up').focus();
    await admin.keyboard.press('Enter');
    await admin.getByText('Owner is now number 2 of 3.').waitFor({ state: 'attached' });
    await admin.keyboard.press('Enter');
    await admin.getByText('Owner is now number 1 of 3.').waitFor({ state: 'attached' });
    expect(await order()).toEqual(['Owner', 'Review', 'Purpose']);
    // There is no further up: the way down is at hand.
    await admin.keyboard.press('Enter');
    await admin.getByText('Owner is now number 2 of 3.').waitFor({ state: 'attached' });
  });

  test('and saved so', async () => {
    await button('Save draft').click();
    await admin.getByText('The draft is saved.', { exact: false }).first().waitFor();
    await admin.reload();
    await button('Move Owner up').waitFor();
    expect(await order()).toEqual(['Review', 'Owner', 'Purpose']);
  });
});

describe('a policy is carried as a file', () => {
  let exported: { readonly items: readonly object[]; readonly [member: string]: unknown };

  const choose = async (content: unknown): Promise<void> => {
    await openPolicies(admin);
    await button('Import JSON').click();
    await admin.locator('input[type=file]').setInputFiles({
      name: 'policy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    });
  };

  test('out of the panel', async () => {
    await other.begin(aboutPages('carried'));
    await openPolicy(admin, 'carried');
    await button('More').click();
    const downloading = admin.waitForEvent('download');
    await admin.getByRole('menuitem', { name: 'Export JSON' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('carried.json');
    exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as typeof exported;
    expect(exported).toMatchObject(aboutPages('carried'));
  });

  test('and back, under a key of its own', async () => {
    await choose({ ...exported, name: { sv: 'Tillbaka', en: 'Back again' } });
    await admin.getByText('Everything in the file is in order.').waitFor();
    await button('Import').click();
    await admin.getByRole('heading', { level: 1, name: 'Back again' }).waitFor();
    expect(admin.url()).toMatch(/policies\/carried-2$/);
    expect(await order()).toEqual(['Purpose', 'Owner', 'Review']);
  });

  test('but not with one bad item of fifty: it is named, and nothing is imported', async () => {
    const items = Array.from({ length: 50 }, (_each, index) => ({
      ...words(`item-${index + 1}`, `Punkt ${index + 1}`, `Item ${index + 1}`),
      settings: index === 36 ? { minLength: 'ten' } : {},
    }));
    await choose({ ...exported, key: 'fifty', items });
    await admin.getByText('Nothing was imported: 1 thing is wrong.').waitFor();
    await admin.getByText(/Item 37 .*Must be a number/).waitFor();
    await picture(admin, 'import-refused');
    expect(await button('Import').isDisabled()).toBe(true);
    await button('Cancel').click();
    expect(await admin.getByRole('link', { name: 'Edit Pages: fifty' }).count()).toBe(0);
  });

  test('nor when it is no JSON at all', async () => {
    await choose('{ "key": ');
    await admin.getByText('The file is not JSON.').waitFor();
  });
});

describe('the past of a policy', () => {
  beforeAll(async () => {
    const first = await other.activate(await other.begin(aboutPages('past')), 'The first.');
    const further = [words('purpose', 'Syfte', 'Aim'), words('links', 'Länkar', 'Links')];
    const second = await other.save(aboutPages('past', { items: further }), first.revision);
    await other.activate(second, 'Fewer questions.');
    await openPolicy(admin, 'past');
    await admin.getByRole('tab', { name: 'History' }).click();
  });
  afterAll(() => other.retire('past'));

  const version = async (label: string, place: number): Promise<void> => {
    await admin.getByRole('combobox', { name: label }).click();
    await admin.getByRole('option').nth(place).click();
  };

  test('says what differs between any two versions', async () => {
    await admin.getByText('Fewer questions.').waitFor();
    await version('From', 1);
    await version('To', 1);
    const compared = admin.locator('section').filter({ hasText: 'Compare versions' });
    await compared.getByText('Item “Links” is new.').waitFor();
    await compared.getByText('Item “Owner” was removed.').waitFor();
    await picture(admin, 'history-compared');
  });

  test('can be had back, and is in force only when it is activated', async () => {
    await button('Restore into the draft').last().click();
    await button('Confirm').click();
    await admin.getByText('The draft is this version now.').first().waitFor();
    await admin.getByText(/the draft says something else/).waitFor();
    await admin.getByRole('tab', { name: 'Items' }).click();
    expect(await order()).toEqual(['Purpose', 'Owner', 'Review']);
  });
});
