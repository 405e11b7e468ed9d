import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  buildAdmin,
  copiesOf,
  emptyApp,
  filesIn,
  inApp,
  install,
  pack,
  repository,
} from './support/empty-app';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const tarball = pack(folder);
const built = (path: string) => readFileSync(join(repository, 'dist', path), 'utf8');

/** A word of each list of plainer words, which stands nowhere else. */
const words = [
  { language: 'sv', word: 'anhängiggöra' },
  { language: 'en', word: 'endeavour' },
] as const;

/** A file of the panel's bundle and all that is loaded with it, without anybody asking. */
const eagerFrom = (file: string, known: readonly string[] = []): readonly string[] => {
  if (known.includes(file)) return known;
  const imported = [
    ...built(join('admin', file)).matchAll(/(?:from|^import)\s*["']\.\/([^"']+)["']/gm),
  ];
  return imported.reduce<readonly string[]>(
    (all, [, name = '']) => eagerFrom(name, all),
    [...known, file]
  );
};

describe('the package', () => {
  test('holds what is built, and nothing of how it was made', () => {
    const files = filesIn(tarball);
    expect(files).toEqual(
      expect.arrayContaining(['package/package.json', 'package/README.md', 'package/LICENSE'])
    );
    const strange = files.filter(
      (file) => !/^package\/(dist\/|package\.json|README\.md|LICENSE)/.test(file)
    );
    expect(strange).toEqual([]);
    expect(files.filter((file) => /\/(tests|playground)\//.test(file))).toEqual([]);
  });

  test('is in order, as Strapi’s own tool judges it', () => {
    execFileSync('npx', ['--no-install', 'strapi-plugin', 'verify'], {
      cwd: repository,
      stdio: 'pipe',
    });
  });

  test.each(['policy/index.mjs', 'policy/index.js', 'kind/index.mjs', 'kind/index.js'])(
    'the core in %s imports zod and nothing else',
    (path) => {
      const imported = [
        ...built(path).matchAll(/(?:from|require\(|import\(?)\s*["']([^"']+)["']/g),
      ];
      expect(imported.map(([, name]) => name).filter((name) => name !== 'zod')).toEqual([]);
    }
  );

  test('what kinds are written with is small, and brings no rules and no words', () => {
    const source = built('kind/index.mjs');
    expect(gzipSync(source).length).toBeLessThan(8_000);
    for (const { word } of words) expect(source).not.toContain(word);
  });

  test.each(['server/index.js', 'server/index.mjs', 'cli/index.js', 'policy/index.js'])(
    'the rules of plain language are compiled when %s is loaded, before somebody waits for them',
    (path) => {
      const source = built(path);
      expect(source).toMatch(/const judgeBlock\S* = \(function \(/);
      expect(source.match(/\(function \(/g)?.length).toBeGreaterThan(200);
      expect(source).not.toContain('sourceMappingURL');
    }
  );

  test('the panel fetches a language when somebody writes in it, and no other', () => {
    const chunks = readdirSync(join(repository, 'dist/admin')).filter((file) =>
      file.endsWith('.mjs')
    );
    const holding = ({ word }: (typeof words)[number]) =>
      chunks.filter((file) => built(join('admin', file)).includes(word));
    const [swedish, english] = words.map(holding);
    expect([swedish?.length, english?.length]).toEqual([1, 1]);
    expect(swedish).not.toEqual(english);
    // What the panel loads at once begins with the entry, and names its pieces.
    const eager = eagerFrom('index.mjs');
    expect(eager.filter((file) => [...(swedish ?? []), ...(english ?? [])].includes(file))).toEqual(
      []
    );
  });

  test('has a page about every rule, in both languages', () => {
    const pages = filesIn(tarball).filter((file) => file.startsWith('package/dist/rules/'));
    expect(pages).toEqual(
      expect.arrayContaining([
        'package/dist/rules/long-sentence.sv.md',
        'package/dist/rules/link-text.en.md',
      ])
    );
    expect(pages.length % 2).toBe(0);
  });

  test('the server’s bundle leaves Strapi to the app', () => {
    const imported = [...built('server/index.mjs').matchAll(/from\s*["']([^"']+)["']/g)].map(
      ([, name]) => name
    );
    const strange = imported.filter((name) => !/^(zod|node:.*)$/.test(name ?? ''));
    expect(strange).toEqual([]);
  });

  test('the admin’s bundle brings no React, no Design System, nothing of Node', () => {
    const bundles = readdirSync(join(repository, 'dist/admin')).filter((file) =>
      file.endsWith('.mjs')
    );
    for (const file of bundles) {
      const source = built(join('admin', file));
      expect(source).not.toMatch(/from\s*["']node:/);
      expect(source).not.toMatch(/createRoot|DesignSystemProvider/);
    }
  });

  test('names no folder of the machine it was built on', () => {
    for (const bundle of [
      'server/index.js',
      'server/index.mjs',
      'policy/index.js',
      'cli/index.js',
      'admin/index.mjs',
    ]) {
      expect(built(bundle)).not.toContain(repository);
    }
  });
});

describe('installed from the tarball in an empty Strapi', () => {
  const app = emptyApp(tarball);
  beforeAll(() => {
    install(app);
  });
  afterAll(() => {
    rmSync(app, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  test('there is one copy of what must be shared', () => {
    for (const name of ['react', 'styled-components', '@strapi/design-system', '@strapi/utils']) {
      expect([name, copiesOf(app, name)]).toEqual([name, 1]);
    }
  });

  test('the core can be imported and required', () => {
    const esm = `import { presets, canonicalJson } from 'strapi-plugin-publication-checklist/policy';
      console.log(JSON.stringify([Object.keys(presets), canonicalJson({ b: 1, a: 2 })]));`;
    const cjs = `const { presets, canonicalJson } = require('strapi-plugin-publication-checklist/policy');
      console.log(JSON.stringify([Object.keys(presets), canonicalJson({ b: 1, a: 2 })]));`;
    const expected = [['lerum-2022'], '{"a":2,"b":1}'];
    expect(inApp(app, esm, 'mjs')).toEqual(expected);
    expect(inApp(app, cjs)).toEqual(expected);
  });

  test('its admin panel is built with the checklist in it', () => {
    buildAdmin(app);
    const assets = join(app, 'build');
    expect(existsSync(join(assets, 'index.html'))).toBe(true);
    const all = readdirSync(assets, { recursive: true, encoding: 'utf8' });
    const withPlugin = all
      .filter((file) => file.endsWith('.js'))
      .some((file) => readFileSync(join(assets, file), 'utf8').includes('publication-checklist'));
    expect(withPlugin).toBe(true);
  });

  test('booted in plain Node, a publish is stopped until the checklist passes', () => {
    const script = `
      const { createStrapi } = require('@strapi/strapi');
      const uid = 'api::article.article';
      (async () => {
        const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).load();
        const { documentId } = await strapi.documents(uid).create({ data: { title: 'Hej' } });
        const publish = () => strapi.documents(uid).publish({ documentId });
        const refused = await publish().then(() => null, (error) => error.message);
        const { accessKey } = await strapi.service('admin::api-token')
          .create({ kind: 'content-api', name: 'Test', type: 'full-access', lifespan: null });
        await new Promise((up) => strapi.server.mount().listen(0, '127.0.0.1', up));
        const { port } = strapi.server.httpServer.address();
        const rest = await fetch('http://127.0.0.1:' + port + '/api/articles', {
          method: 'POST',
          headers: { Authorization: 'Bearer ' + accessKey, 'Content-Type': 'application/json' },
          body: JSON.stringify({ data: { title: 'Hej' } }),
        });
        const answers = strapi.plugin('publication-checklist').service('answers');
        const actor = { kind: 'admin', id: '1', name: 'Test' };
        for (const [item, value] of Object.entries({
          sender: { selected: ['hela-organisationen'] },
          audience: { selected: ['invanare'] },
          'plain-language': { declared: true, name: 'Test' },
          anchored: { with: { name: 'Chef' }, when: '2026-01-01', reference: 'KS 2026/1' },
        })) await answers.give({ uid, documentId }, { policy: 'lerum-2022', item, value }, actor);
        const { entries } = await publish();
        console.log('\\n' + JSON.stringify({ refused, overRest: rest.status, published: entries.length }));
        process.exit(0);
      })().catch((error) => { console.error(error); process.exit(1); });`;
    expect(inApp(app, script)).toEqual({
      refused: expect.stringContaining(
        'is held. 4 things are missing from the publication checklist'
      ) as string,
      overRest: 400,
      published: 1,
    });
  });
});
