import type { Browser, Page } from 'playwright-core';
import { openAccount, type Login } from './support/accounts';
import { logIn, logInWith, openBrowser, openNews, openRow, picture, row } from './support/browser';
import {
  aboutPages,
  openOrganisation,
  openPolicies,
  openPolicy,
  otherAdmin,
  type PolicyKept,
} from './support/policies';

let browser: Browser;
let admin: Page;
let other: Awaited<ReturnType<typeof otherAdmin>>;
beforeAll(async () => {
  browser = await openBrowser();
  admin = await logIn(browser, 'admin');
  other = await otherAdmin();
});
afterAll(() => browser.close());

const button = (name: string | RegExp) =>
  admin.getByRole('button', { name, exact: typeof name === 'string' });

describe('somebody who may read policies and no more', () => {
  let reader: Page;
  beforeAll(async () => {
    await other.begin(aboutPages('readable'));
    const account: Login = await openAccount(other.ask, 'Granskare', [
      'plugin::publication-checklist.policies.read',
    ]);
    reader = await logInWith(browser, account);
  });

  test('sees the list, and can add nothing', async () => {
    await openPolicies(reader);
    await reader.getByRole('link', { name: 'Show Pages: readable' }).waitFor();
    expect(await reader.getByRole('button', { name: /Add policy|Import JSON/ }).count()).toBe(0);
  });

  test('reads a policy, and is told why nothing can be changed', async () => {
    await reader.getByRole('link', { name: 'Show Pages: readable' }).click();
    await reader.getByText('You may read this policy.', { exact: false }).waitFor();
    await reader
      .getByRole('button', { name: /^Purpose/ })
      .first()
      .click();
    expect(await reader.getByLabel('Label in Swedish').isDisabled()).toBe(true);
    const controls = /Save draft|Activate|Discard|Add item|Move .* up|Remove /;
    expect(await reader.getByRole('button', { name: controls }).count()).toBe(0);
    await picture(reader, 'policy-read-only');
    await reader.getByRole('tab', { name: 'Try it' }).click();
    await reader.getByText('Trying a policy takes a role', { exact: false }).waitFor();
    expect(await reader.getByRole('button', { name: 'Try it on all documents' }).isDisabled()).toBe(
      true
    );
  });

  test('reads the units, and can change none', async () => {
    await openOrganisation(reader);
    await reader.getByText('You may read the units.', { exact: false }).waitFor();
    expect(await reader.getByRole('button', { name: /Retire|Add a unit|Save/ }).count()).toBe(0);
    await picture(reader, 'organisation-read-only');
  });
});

describe('two administrators at one policy', () => {
  let begun: PolicyKept;
  const draft = aboutPages('shared');
  /** Both have it open; the other saves first. */
  const otherSavesFirst = async (description: string): Promise<void> => {
    await openPolicy(admin, 'shared');
    begun = await other.save({ ...draft, description: { en: description } }, begun.revision);
    await admin.getByRole('tab', { name: 'Scope' }).click();
    await admin.getByLabel('Name in English').fill('Mine');
    await button('Save draft').click();
    await admin
      .getByRole('alert')
      .getByText(/saved this policy at/)
      .waitFor();
  };
  beforeAll(async () => {
    begun = await other.begin(draft);
  });

  test('see what the other wrote, and nothing is lost before they decide', async () => {
    await otherSavesFirst('Theirs');
    expect(await admin.getByLabel('Name in English').inputValue()).toBe('Mine');
    await button('See what differs').click();
    await admin.getByText(/name in English changed from .*Mine/).waitFor();
    await picture(admin, 'policy-conflict');
    await button('Load theirs').click();
    await button('Confirm').click();
    await admin
      .getByRole('alert')
      .getByText(/saved this policy at/)
      .waitFor({ state: 'detached' });
    expect(await admin.getByLabel('Description in English').inputValue()).toBe('Theirs');
    expect(await admin.getByLabel('Name in English').inputValue()).toBe('Pages: shared');
  });

  test('can put their own on top', async () => {
    await otherSavesFirst('Theirs again');
    await button('Save mine on top').click();
    await button('Confirm').click();
    await admin
      .getByRole('alert')
      .getByText(/saved this policy at/)
      .waitFor({ state: 'detached' });
    await admin.reload();
    await admin.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
  });
});

describe('the units of the organisation', () => {
  interface Kept {
    readonly data: {
      readonly revision: number;
      readonly organisation: { readonly units: readonly { readonly key: string }[] };
    };
  }
  const at = '/publication-checklist/organisation';
  let before: Kept['data']['organisation'];

  beforeAll(async () => {
    before = ((await other.ask('GET', at)) as Kept).data.organisation;
  });
  afterAll(async () => {
    const { revision } = ((await other.ask('GET', at)) as Kept).data;
    await other.ask('PUT', at, { organisation: before, revision });
  });

  const save = async (): Promise<void> => {
    await button('Save').click();
    await admin.getByText('The units are saved.').first().waitFor();
  };

  test('that is retired stays readable, and cannot be chosen anew', async () => {
    await openOrganisation(admin);
    await button('Retire Education').press('Enter');
    await save();
    await admin.getByRole('row').filter({ hasText: 'Education' }).getByText('Retired').waitFor();
    await picture(admin, 'unit-retired');

    const editor = await logIn(browser, 'redaktor');
    const panel = await openNews(editor, 'Dags att välja skola till förskoleklass');
    await row(panel, 'Avsändare').getByText('Lärande').waitFor();
    await openRow(panel, 'Avsändare');
    await panel.getByRole('combobox', { name: 'Avsändare' }).click();
    await editor.getByRole('option', { name: /Näringsliv/ }).waitFor();
    await picture(editor, 'unit-cannot-be-chosen');
    const retired = editor.getByRole('option', { name: /Lärande/ });
    expect((await retired.count()) === 0 || (await retired.isDisabled())).toBe(true);

    await button('Reactivate Education').click();
    await save();
  });

  test('are not overwritten when somebody else has saved them meanwhile', async () => {
    await openOrganisation(admin);
    const { revision, organisation } = ((await other.ask('GET', at)) as Kept).data;
    const further = { key: 'digitalisering', name: { sv: 'Digitalisering', en: 'Digital' } };
    const units = [...organisation.units, { ...further, active: true }];
    await other.ask('PUT', at, { organisation: { units }, revision });
    await button('Retire Human Resources').click();
    await button('Save').click();
    await admin
      .getByRole('alert')
      .getByText(/saved the units at/)
      .waitFor();
    await button('Reactivate Human Resources').waitFor();
    await picture(admin, 'organisation-conflict');
    await button('Load theirs').click();
    await admin.getByRole('row').filter({ hasText: 'Digital' }).first().waitFor();
    await button('Retire Human Resources').waitFor();
  });
});
