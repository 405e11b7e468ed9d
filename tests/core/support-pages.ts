import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page about a rule, in Markdown. */
export const pageOf = (folder: string, rule: string, language: 'sv' | 'en'): string =>
  readFileSync(join(folder, rule, language === 'sv' ? 'README.sv.md' : 'README.md'), 'utf8');

/** The cells of each row of the table under a heading, without the head. */
export const rowsUnder = (page: string, heading: string): string[][] => {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
};
