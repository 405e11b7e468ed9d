import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Strapi's panel and ours ask the server through one list of endpoints. Of two with the
 * same name the first to come is kept, and the other asks for something else than it says.
 */

const repository = resolve(__dirname, '../..');
const ours = join(repository, 'admin/data');
const strapis = join(repository, 'node_modules/@strapi');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const namesIn = (files: readonly string[]): Set<string> =>
  new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(\w+): build(?:er)?\.(?:query|mutation)\b/g)].map(
        ([, name = '']) => name
      )
    )
  );

test('no endpoint of the panel’s is called as one of Strapi’s', () => {
  const theirs = namesIn(
    readdirSync(strapis).flatMap((name) => {
      const panel = join(strapis, name, 'dist/admin');
      try {
        return filesIn(panel, '.mjs');
      } catch {
        return [];
      }
    })
  );
  const own = namesIn(filesIn(ours, '.ts'));
  expect(own.size).toBeGreaterThan(40);
  expect([...theirs]).toEqual(expect.arrayContaining(['getLocales', 'restoreVersion']));
  expect([...own].filter((name) => theirs.has(name))).toEqual([]);
});
