import type { Page } from 'playwright-core';
import swedish from '../../../admin/translations/sv.json';
import { address } from './browser';
import { openIntegrity, openOrganisation, openPolicies, openPolicy } from './policies';

/** One item of each kind that has settings worth drawing. */
export const everyKind = (): readonly object[] => {
  const options = [{ value: 'a', label: { sv: 'Ett', en: 'One' } }];
  const part = { key: 'name', kind: 'text', label: { sv: 'Namn', en: 'Name' }, settings: {} };
  const settings: Readonly<Record<string, object>> = {
    text: { minLength: 3 },
    choice: { options },
    date: {},
    person: {},
    reference: {},
    plainLanguage: { statement: { sv: 'Jag har läst texten.' } },
    accessibility: {},
    contactRoute: {},
    field: { path: 'title', check: { is: 'filled' } },
    unit: { organisation: { sv: 'Lerums kommun', en: 'Lerum' }, whole: true },
    group: { parts: [part] },
    linksAnswer: {},
    approval: { approvers: 2, roles: ['kommunikationschef'] },
  };
  return Object.entries(settings).map(([kind, set]) => ({
    key: kind.toLowerCase(),
    kind,
    label: { sv: `Punkt ${kind}`, en: `Item ${kind}` },
    settings: set,
  }));
};

export interface Look {
  readonly name: string;
  /** The part of the page that is the plugin's own. */
  readonly part: 'main' | '[role=dialog]' | '[role=alertdialog]';
  readonly open: (page: Page) => Promise<void>;
}

const policy = (page: Page) => openPolicy(page, 'for-everyone');
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();
const tab = (page: Page, key: 'items' | 'scope' | 'try' | 'history') =>
  page.getByRole('tab', { name: swedish[`policy.tab.${key}`], exact: true }).click();

/** Every settings page and every dialog of theirs, each as it is come to. */
export const looks: readonly Look[] = [
  { name: 'the list of policies', part: 'main', open: openPolicies },
  {
    name: 'adding a policy',
    part: '[role=dialog]',
    open: async (page) => {
      await openPolicies(page);
      await press(page, swedish['policies.add']);
    },
  },
  {
    name: 'importing a policy',
    part: '[role=dialog]',
    open: async (page) => {
      await openPolicies(page);
      await press(page, swedish['policy.import']);
    },
  },
  { name: 'the items', part: 'main', open: policy },
  ...['Läst', ...everyKind().map((item) => (item as { label: { sv: string } }).label.sv)].map(
    (label): Look => ({
      name: `an item open: ${label}`,
      part: 'main',
      open: async (page) => {
        await policy(page);
        await press(page, new RegExp(`^${label}`));
      },
    })
  ),
  {
    name: 'adding an item',
    part: '[role=dialog]',
    open: async (page) => {
      await policy(page);
      await press(page, swedish['items.add']);
    },
  },
  {
    name: 'pasting a list',
    part: '[role=dialog]',
    open: async (page) => {
      await policy(page);
      await press(page, /^Punkt choice/);
      await press(page, swedish['paste.open']);
    },
  },
  {
    name: 'removing an item',
    part: '[role=alertdialog]',
    open: async (page) => {
      await policy(page);
      await press(page, swedish['form.remove'].replace('{name}', 'Läst'));
    },
  },
  {
    name: 'the scope',
    part: 'main',
    open: async (page) => {
      await policy(page);
      await tab(page, 'scope');
      await press(page, swedish['condition.add']);
    },
  },
  {
    name: 'a trial',
    part: 'main',
    open: async (page) => {
      await policy(page);
      await tab(page, 'try');
      await press(page, swedish['try.start']);
      await page.getByText(/är publicerade nu/).waitFor();
    },
  },
  {
    name: 'the history',
    part: 'main',
    open: async (page) => {
      await policy(page);
      await tab(page, 'history');
      await page.getByText('Prövas.').waitFor();
    },
  },
  {
    name: 'activating',
    part: '[role=dialog]',
    open: async (page) => {
      await policy(page);
      await tab(page, 'scope');
      await page
        .getByLabel(swedish['form.in.en'].replace('{label}', swedish['scope.name']))
        .fill('X');
      await press(page, swedish['activate.open']);
      await page.getByText(/^Den gäller/).waitFor();
    },
  },
  {
    name: 'retiring',
    part: '[role=dialog]',
    open: async (page) => {
      await policy(page);
      await press(page, swedish['policy.menu']);
      await page.getByRole('menuitem', { name: swedish['policy.retire'] }).click();
      await page.getByText(/^Den gäller/).waitFor();
    },
  },
  { name: 'the organisation', part: 'main', open: openOrganisation },
  {
    name: 'a unit',
    part: '[role=dialog]',
    open: async (page) => {
      await openOrganisation(page);
      await press(page, swedish['units.add']);
    },
  },
  {
    name: 'the writing rules',
    part: 'main',
    open: async (page) => {
      await page.goto(`${address}/admin/plugins/publication-checklist/rules`);
      await page.getByRole('heading', { level: 1, name: swedish['rules.title'] }).waitFor();
    },
  },
  {
    name: 'a writing rule',
    part: 'main',
    open: async (page) => {
      await page.goto(`${address}/admin/plugins/publication-checklist/rules/link-text`);
      await page.getByRole('heading', { level: 1, name: 'Länktext' }).waitFor();
    },
  },
  { name: 'what is public without a decision', part: 'main', open: openIntegrity },
];
