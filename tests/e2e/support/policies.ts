import type { Page } from 'playwright-core';
import { address } from './browser';
import { colleague } from './server';

/** Pages, which no other test is about: what happens to them stops nobody else. */
export const PAGE = 'api::sida.sida';

export interface PolicyKept {
  readonly key: string;
  readonly revision: number;
  readonly draft: Draft;
  readonly inForce: { readonly version: string } | null;
}

export interface Draft {
  readonly key: string;
  readonly [member: string]: unknown;
}

/** An item that somebody answers with some words. */
export const words = (key: string, sv: string, en: string): object => ({
  key,
  kind: 'text',
  label: { sv, en },
  settings: {},
});

/** A policy about pages, on trial. */
export const aboutPages = (key: string, rest: object = {}): Draft => ({
  key,
  name: { sv: `Sidor: ${key}`, en: `Pages: ${key}` },
  enforcement: 'evaluate',
  contentTypes: [PAGE],
  timeZone: 'Europe/Stockholm',
  items: [
    words('purpose', 'Syfte', 'Purpose'),
    words('owner', 'Ägare', 'Owner'),
    words('review', 'Översyn', 'Review'),
  ],
  ...rest,
});

const at = '/publication-checklist/policies';

type Ask = Awaited<ReturnType<typeof colleague>>;

const asked = async (ask: Ask, method: string, path: string, body: object): Promise<PolicyKept> => {
  const reply = (await ask(method, path, body)) as { data: PolicyKept | null; error?: unknown };
  if (reply.data === null) throw new Error(JSON.stringify(reply.error));
  return reply.data;
};

/** What an administrator at another desk does to policies. */
export const otherAdmin = async () => {
  const ask = await colleague('admin');
  return {
    begin: (draft: Draft) => asked(ask, 'POST', at, { draft }),
    save: (draft: Draft, revision: number) =>
      asked(ask, 'PUT', `${at}/${draft.key}/draft`, { draft, revision }),
    activate: ({ key, revision }: PolicyKept, reason: string) =>
      asked(ask, 'POST', `${at}/${key}/activate`, { revision, reason }),
    retire: (key: string) => asked(ask, 'POST', `${at}/${key}/retire`, { reason: 'Tried.' }),
    ask,
  };
};

export const openPolicies = async (page: Page): Promise<void> => {
  await page.goto(`${address}/admin/settings/publication-checklist/policies`);
  await page.getByRole('heading', { level: 1, name: /^(Policies|Policyer)$/ }).waitFor();
};

export const openPolicy = async (page: Page, key: string): Promise<void> => {
  await page.goto(`${address}/admin/settings/publication-checklist/policies/${key}`);
  await page.getByRole('tab').first().waitFor();
};

export const openOrganisation = async (page: Page): Promise<void> => {
  await page.goto(`${address}/admin/settings/publication-checklist/organisation`);
  await page.getByRole('row').nth(1).waitFor();
};

export const openIntegrity = async (page: Page): Promise<void> => {
  await page.goto(`${address}/admin/settings/publication-checklist/integrity`);
  await page.getByRole('status').getByText(/\d/).waitFor();
};

/** A page, in the edit view. */
export const openPage = async (page: Page, title: string): Promise<void> => {
  await page.goto(`${address}/admin/content-manager/collection-types/${PAGE}`);
  await page.getByRole('gridcell', { name: title, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};
