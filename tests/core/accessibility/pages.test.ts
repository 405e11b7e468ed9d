import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityRules, contactRoute, judgeAccessibility } from '../../../src/accessibility';
import { path, readers } from '../prose/support';

const folder = join(__dirname, '../../../src/accessibility/rules');
const rules = [...accessibilityRules, contactRoute];

/** The rows of a table of a rule's page: its HTML, and what is said of it. */
const rows = (rule: string, heading: string): [string, string][] => {
  const page = readFileSync(join(folder, rule, 'README.md'), 'utf8');
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm)].map(([, html = '', said = '']) => [
    html,
    said,
  ]);
};

test('every rule has a page, and every page a rule', () => {
  expect(readdirSync(folder).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))(
  '%s, as its page says,',
  (name, rule) => {
    test.each(rows(name, 'Accepted'))('accepts %s', async (html) => {
      const prose = (await readers()).html(html, path);
      expect(judgeAccessibility({ prose }, [rule])).toEqual([]);
    });

    test.each(rows(name, 'Rejected'))('rejects %s', async (html, said) => {
      const prose = (await readers()).html(html, path);
      const found = judgeAccessibility({ prose }, [rule]);
      expect(found.map(({ rule: broken, severity }) => `${severity}: \`${broken}\``)).toEqual([
        said,
      ]);
    });

    test('has examples of both', () => {
      expect(rows(name, 'Accepted').length).toBeGreaterThan(1);
      expect(rows(name, 'Rejected').length).toBeGreaterThan(1);
    });
  }
);
