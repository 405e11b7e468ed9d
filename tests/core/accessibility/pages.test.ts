import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityRules, contactRoute, judgeAccessibility } from '../../../src/accessibility';
import { path, readers } from '../prose/support';
import { pageOf, rowsUnder } from '../support-pages';

const folder = join(__dirname, '../../../src/accessibility/rules');
const rules = [...accessibilityRules, contactRoute];

const languages = [
  ['sv', 'Godtas', 'Anmärks på', { error: 'fel', warning: 'anmärkning' }],
  ['en', 'Accepted', 'Rejected', { error: 'error', warning: 'warning' }],
] as const;

const pages = languages.flatMap(([language, ...words]) =>
  rules.map((rule) => [language, rule.name, rule, ...words] as const)
);

/** `<b>` in the page's way of writing code, and `<b>` × 20 for many of them. */
const html = (cell: string) => {
  const [, code = '', times = '1'] = /^`(.*)`(?: × (\d+))?$/.exec(cell) ?? [];
  return code.repeat(Number(times));
};

test('every rule has a page in both languages, and every page a rule', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const expected = rules.flatMap(({ name }) => [`${name}/README.md`, `${name}/README.sv.md`]);
  expect(files.filter((file) => file.endsWith('.md')).sort()).toEqual(expected.sort());
});

describe.each(pages)(
  'the page in %s about %s',
  (language, name, rule, accepted, rejected, words) => {
    const page = pageOf(folder, name, language);
    const judge = async (example: string) =>
      judgeAccessibility({ prose: (await readers()).html(html(example), path) }, [rule]);

    test.each(rowsUnder(page, accepted))('accepts %s', async (example) => {
      expect(await judge(example)).toEqual([]);
    });

    test.each(rowsUnder(page, rejected))('rejects %s', async (example, said = '') => {
      const found = await judge(example);
      const [, severity, id] = /^(\S+): .+ \(`(.+)`\)$/.exec(said) ?? [];
      expect(found.map((each) => [words[each.severity], each.rule])).toEqual([[severity, id]]);
    });

    test('has examples of both', () => {
      expect(rowsUnder(page, accepted).length).toBeGreaterThan(1);
      expect(rowsUnder(page, rejected).length).toBeGreaterThan(1);
    });
  }
);
