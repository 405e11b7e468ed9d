import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with a part of a page, in a line each. */
export const violations = async (page: Page, selector = 'html'): Promise<string[]> => {
  // As the page's own script it would be stopped by the content security policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: { run: (part: string, options: object) => Promise<{ violations: Violation[] }> };
    };
    const only = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
    return (await axe.run(part, { runOnly: only, resultTypes: ['violations'] })).violations;
  }, selector);
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 200) ?? ''})`
  );
};
