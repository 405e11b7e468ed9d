import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playgroundCopy } from '../api/support/playground-copy';
import { callIn } from './support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const call = callIn(folder);

const own = {
  key: 'own',
  name: { sv: 'Egen', en: 'Own' },
  contentTypes: ['api::nyhet.nyhet'],
  items: [{ key: 'summary', kind: 'text', label: { sv: 'Sammanfattning', en: 'Summary' } }],
};
const stray = { ...own, contentTypes: ['api::article.article'] };
writeFileSync(join(folder, 'own.json'), JSON.stringify(own));
writeFileSync(join(folder, 'stray.json'), JSON.stringify(stray));

describe('a policy is tried on the content of an app', () => {
  const { folder: lerum, remove } = playgroundCopy();
  afterAll(remove);
  const uploads = join(folder, 'public');
  mkdirSync(join(uploads, 'uploads'), { recursive: true });
  const app = {
    NODE_ENV: 'production',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(folder, 'data.db'),
    PUBLIC_DIR: uploads,
    CHECKLIST_NODES: 'one',
  };
  const tryOut = (file: string, words: readonly string[], env: Record<string, string> = {}) =>
    call(['policy', 'try', file, '--app', lerum, ...words], '', {
      ...app,
      ...env,
    });

  test('0: an app without content has nothing to hold', () => {
    const said = tryOut('own.json', ['--lang', 'sv']);
    expect(said).toMatchObject({ code: 0, out: 'Inget skulle stoppas. 0 versioner prövades.\n' });
  });

  test('1: what would be held is counted by item, and listed', () => {
    const said = tryOut('own.json', [], { SEED: 'all' });
    expect([said.code, said.out]).toEqual([1, expect.stringMatching(/ versions would be held/)]);
    expect(said.out).toMatch(/ITEM +HOLDS\nsummary +\d+ {2}Summary\n/);
    expect(said.out).toMatch(/\(api::nyhet\.nyhet, \w+, sv, draft\): summary/);
    expect(said.err).toMatch(/\d+ of \d+ versions tried/);
  });

  test('with --json there is one object on stdout and nothing else', () => {
    const said = tryOut('own.json', ['--json']);
    const answer = JSON.parse(said.out) as { held: number; byItem: object; documents: unknown[] };
    expect([said.code, answer.byItem]).toEqual([1, { summary: answer.held }]);
    expect(answer.documents).toHaveLength(answer.held);
  });

  test('2: a policy that does not fit the app is not tried', () => {
    const said = tryOut('stray.json', []);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain('There is no content type "api::article.article"');
  });
});
