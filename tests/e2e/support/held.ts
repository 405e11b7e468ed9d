import type { Locator, Page } from 'playwright-core';
import { violations } from './accessibility';
import { goodAnswers, text } from '../../api/support/news';
import { address, checklistOn, picture } from './browser';
import type { colleague } from './server';

export const NEWS = 'api::nyhet.nyhet';
export const queue = `${address}/admin/plugins/publication-checklist/held`;

/** Axe finds nothing on a part of the page, and a picture of it is kept. */
export const isForEveryone = async (page: Page, name: string, part = 'main'): Promise<void> => {
  // What slides or fades in has come to rest.
  await page.waitForTimeout(400);
  await picture(page, `chief-${name}`);
  expect([name, await violations(page, part)]).toEqual([name, []]);
};

export const panelIsForEveryone = async (page: Page, name: string): Promise<void> => {
  await checklistOn(page).evaluate((element) => {
    element.id = 'checklist-under-test';
  });
  await isForEveryone(page, `panel-${name}`, '#checklist-under-test');
};

export const preambleOn = (page: Page): Locator => page.locator('textarea[name=preamble]');

/** Saves the form of the edit view. */
export const save = async (page: Page): Promise<void> => {
  const saved = page.waitForResponse(
    (reply) => reply.request().method() === 'PUT' && reply.url().includes('/content-manager/')
  );
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await saved;
};

/** Submits what is open in the edit view, from its panel. */
export const submitWith = async (page: Page, button: string, message: string): Promise<void> => {
  const panel = checklistOn(page);
  await panel.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Meddelande').fill(message);
  await isForEveryone(page, `submit-${button.length}`, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Skicka', exact: true }).click();
  await panel.getByText('Väntar på beslut').waitFor();
};

/** Opens a text from the queue. */
export const openHeld = async (page: Page, title: string): Promise<void> => {
  await page.goto(queue);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

/** Where a mail leads. */
export const linkIn = (text: string, action: string): string =>
  new RegExp(`${action}:\\n(\\S+)`).exec(text)?.[1] ?? '';

type Ask = Awaited<ReturnType<typeof colleague>>;

/** A new text, written and answered by somebody; by itself it is clear to publish. */
export const writeNews = async (
  ask: Ask,
  title: string,
  answers: Readonly<Record<string, unknown>> = {}
): Promise<string> => {
  const { data } = (await ask('POST', `/content-manager/collection-types/${NEWS}?locale=sv`, {
    title,
    ...text(title),
  })) as { data: { documentId: string } };
  for (const [item, value] of Object.entries({ ...goodAnswers, ...answers })) {
    const path = `/publication-checklist/checklists/${NEWS}/${data.documentId}/answers/lerum-2022`;
    if (value !== undefined) await ask('PUT', `${path}/${item}?locale=sv`, { value });
  }
  return data.documentId;
};

/** What makes a text wait for the chief. */
export const publicity = { publicity: { selected: ['ja'] } } as const;

export const submitNews = async (
  ask: Ask,
  documentId: string,
  body: object = {}
): Promise<void> => {
  await ask('POST', `/publication-checklist/submissions/${NEWS}/${documentId}?locale=sv`, body);
};

/** Somebody who may decide approves of a text that waits, as it is. */
export const approveNews = async (ask: Ask, documentId: string): Promise<void> => {
  const own = '/publication-checklist';
  const { data } = (await ask('GET', `${own}/submissions/${NEWS}/${documentId}?locale=sv`)) as {
    data: { submission: { id: string } };
  };
  const held = `${own}/held/${data.submission.id}`;
  const page = (await ask('GET', held)) as { data: { standing: { stamp: string } } };
  await ask('POST', `${held}/approve`, { seen: page.data.standing.stamp });
};

export const editNews = async (ask: Ask, documentId: string, data: object): Promise<void> => {
  await ask('PUT', `/content-manager/collection-types/${NEWS}/${documentId}?locale=sv`, data);
};
