import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalyserSettings, LanguageData } from '../../../src/plain-language';
import { allRules } from '../../../src/plain-language/rules';
import { pageOf, rowsUnder } from '../support-pages';
import { english, remarked, swedish } from './support';

const folder = join(__dirname, '../../../src/plain-language/rules');

/** What a page says that its examples take for granted. */
const assumed: Readonly<Record<string, AnalyserSettings>> = {
  'long-paragraph': { limits: { paragraphWords: { warning: 8 } } },
  passive: { limits: { verdictWords: 1 } },
  'missing-reader-address': { limits: { verdictWords: 5 } },
  jargon: {
    jargon: {
      'lss-handläggare': ['kontaktperson'],
      dialogmöte: [],
      'särskild insats': ['stöd'],
      'caseworker unit': ['contact'],
      'dialogue session': [],
    },
  },
};

const languages: readonly (readonly [LanguageData, string, string, string])[] = [
  [swedish, 'Godtas', 'Anmärks på', 'hela'],
  [english, 'Accepted', 'Rejected', 'all of it'],
];

const pages = languages.flatMap(([language, ...headings]) =>
  allRules.map(({ name }) => [language.code, name, language, ...headings] as const)
);

test('every rule has a page in both languages', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const expected = allRules.flatMap(({ name }) => [`${name}/README.md`, `${name}/README.sv.md`]);
  expect(files.filter((file) => file.endsWith('.md')).sort()).toEqual(expected.sort());
});

describe.each(pages)('the page in %s about %s', (code, name, language, accepted, rejected, all) => {
  const page = pageOf(folder, name, code as 'sv' | 'en');
  // A soft hyphen cannot be seen; the page shows it as a dot.
  const text = (cell: string) => cell.replaceAll('·', '\u00ad');
  const settings = assumed[name];

  test.each(rowsUnder(page, accepted))('accepts %s', (example) => {
    expect(remarked(name, text(example), settings, language)).toEqual([]);
  });

  test.each(rowsUnder(page, rejected))('rejects %s', (example, pointedAt = '') => {
    const expected = pointedAt === all ? [text(example)] : text(pointedAt).split('; ');
    expect(remarked(name, text(example), settings, language)).toEqual(expected);
  });

  test('has examples of both, and says why', () => {
    expect(rowsUnder(page, accepted).length).toBeGreaterThan(0);
    expect(rowsUnder(page, rejected).length).toBeGreaterThan(0);
    for (const row of [...rowsUnder(page, accepted), ...rowsUnder(page, rejected)]) {
      expect(row.at(-1)).not.toBe('');
    }
  });
});
