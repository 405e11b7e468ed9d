import type { Browser, Page } from 'playwright-core';
import { checklistOn, logIn, openBrowser, openRow, picture, row } from './support/browser';
import {
  aboutPages,
  openPage,
  openPolicy,
  otherAdmin,
  PAGE,
  words,
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

const button = (name: string) => admin.getByRole('button', { name, exact: true });
const pages = `/content-manager/collection-types/${PAGE}`;

test('a trial that runs can be cancelled, and says how far it came', async () => {
  await other.begin(aboutPages('cancelled'));
  await openPolicy(admin, 'cancelled');
  await admin.getByRole('tab', { name: 'Try it' }).click();
  // A slow network, so that there is something to cancel.
  const network = await admin.context().newCDPSession(admin);
  const slow = { offline: false, latency: 3_000, downloadThroughput: 200, uploadThroughput: -1 };
  await network.send('Network.emulateNetworkConditions', slow);
  await button('Try it on all documents').click();
  await button('Cancel').click();
  await admin
    .getByText(/^Cancelled( before anything was judged|\. So far \d+ of \d+ would be held)/)
    .waitFor();
  await picture(admin, 'trial-cancelled');
  const usual = { ...slow, latency: 0, downloadThroughput: -1 };
  await network.send('Network.emulateNetworkConditions', usual);
  await button('Try again').click();
  await admin.getByText(/^[1-9]\d* of \d+ drafts and public versions would be held/).waitFor();
});

describe('a policy on trial', () => {
  let policy: PolicyKept;
  beforeAll(async () => {
    policy = await other.activate(await other.begin(aboutPages('trial')), 'To see what it stops.');
  });
  afterAll(() => other.retire('trial'));

  test('stops nothing, and tells what it would have stopped', async () => {
    await openPolicy(admin, policy.key);
    await admin.getByRole('tab', { name: 'Try it' }).click();
    await admin.getByText('Nothing has been published since.').waitFor();
    await other.ask('POST', `${pages}/actions/publish`, { title: 'Trygg på nätet' });
    await openPolicy(admin, policy.key);
    await admin.getByRole('tab', { name: 'Try it' }).click();
    await admin.getByText('1 of 1 publishes would have been stopped.').waitFor();
    await admin.getByRole('button', { name: 'holds 1 of 1' }).first().click();
    await picture(admin, 'trial-record');
    await admin.getByRole('link', { name: 'Trygg på nätet' }).click();
    await admin.getByRole('heading', { level: 1, name: 'Trygg på nätet' }).waitFor();
  });
});

test('a kind that is not installed keeps its settings, and says that it holds', async () => {
  const item = { ...words('seal', 'Sigill', 'Seal'), kind: 'sealed', settings: { wax: 'red' } };
  await other.begin(aboutPages('stranger', { items: [item] }));
  await openPolicy(admin, 'stranger');
  await admin.getByText('1 thing has to be mended before this can be activated.').waitFor();
  await admin.getByRole('button', { name: /^Seal/ }).first().click();
  await admin.getByText('The kind “sealed” is not installed.', { exact: false }).first().waitFor();
  await admin.getByText('"wax": "red"').waitFor();
  await picture(admin, 'kind-not-installed');
});

test('what looks odd is told where it stands, and stops nobody', async () => {
  const goals = {
    ...words('goal', 'Mål', 'Goal'),
    kind: 'choice',
    settings: {
      multiple: true,
      options: ['Hälsa', 'Utbildning'].map((sv, index) => ({ value: `m${index}`, label: { sv } })),
    },
  };
  const both = ['m0', 'm1'].map((value) => ({ answer: 'goal.selected', is: 'equalTo', value }));
  const odd = { ...words('why', 'Varför', 'Why'), appliesWhen: { all: both } };
  await other.begin(aboutPages('odd', { items: [goals, odd] }));
  await openPolicy(admin, 'odd');
  await admin.getByText('1 thing looks odd.', { exact: false }).waitFor();
  await button('Show them').click();
  await admin.getByRole('button', { name: /^Why: .*seems to contradict itself/ }).click();
  await admin.getByText(/^The condition seems to contradict itself/).waitFor();
  await picture(admin, 'policy-odd');
  expect(await button('Activate…').isDisabled()).toBe(false);
});

describe('what is found out beforehand', () => {
  let editor: Page;
  beforeAll(async () => {
    const label = { sv: 'Länkarna svarar', en: 'The links answer' };
    const items = [{ key: 'links', kind: 'linksAnswer', label, settings: {} }];
    const draft = aboutPages('links', { enforcement: 'enforce', items });
    await other.activate(await other.begin(draft), 'Links.');
    editor = await logIn(browser, 'redaktor');
  });
  afterAll(() => other.retire('links'));

  test('is told while it is checked, when it failed, and can be checked again', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await editor.route('**/facts*', async (route) => {
      await released;
      await route.abort();
    });
    await openPage(editor, 'Kontakta kommunen');
    const panel = checklistOn(editor);
    await row(panel, 'Länkarna svarar').getByText('Kontrolleras …').waitFor();
    await openRow(panel, 'Länkarna svarar');
    await panel.getByText('Kontrolleras. Det kan ta några sekunder.').waitFor();
    release();
    await row(panel, 'Länkarna svarar').getByText('Gick inte att kontrollera').waitFor();
    await panel.getByText('Det gick inte att kontrollera just nu.', { exact: false }).waitFor();
    await picture(editor, 'check-failed');
    await editor.unroute('**/facts*');
    await panel.getByRole('button', { name: 'Kontrollera igen' }).click();
    await panel
      .getByText(/gick inte att kontrollera/i)
      .first()
      .waitFor({ state: 'detached' });
    await row(panel, 'Länkarna svarar')
      .getByText(/^Klar$/)
      .waitFor();
    await picture(editor, 'checked');
  });
});
