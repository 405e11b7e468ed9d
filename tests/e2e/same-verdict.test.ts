import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type * as Core from '../../src';
import type * as ReadersModule from '../../src/content/prose/readers';
import { openBrowser } from './support/browser';

const repository = resolve(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- what the server loads
const core = require(join(repository, 'dist/policy/index.js')) as typeof Core;

/** What reads Markdown and HTML, put together as for a server or for a browser. */
const readersFor = (platform: 'node' | 'browser'): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(repository, 'src/content/prose/readers.ts')],
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
  });
  return outputFiles[0]?.text ?? '';
};

const ourReaders = async (): Promise<Core.Readers> => {
  const folder = join(repository, 'tests/.tmp');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'readers.cjs'), readersFor('node'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- made just now
  return (require(join(folder, 'readers.cjs')) as typeof ReadersModule).loadReaders();
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  // The package as built, and the one thing it imports, as a browser would load them.
  const folders = { policy: 'dist/policy', zod: 'node_modules/zod' } as const;
  await page.route('http://policy.test/**', async (route) => {
    const [, folder = '', ...path] = new URL(route.request().url()).pathname.split('/');
    const contentType = folder === '' ? 'text/html' : 'text/javascript';
    const pages: Readonly<Record<string, string>> = {
      '': '<script type="importmap">{"imports":{"zod":"/zod/index.js"}}</script>',
      'readers.js': readersFor('browser'),
      'verdicts.js': `export const verdicts = ${verdicts.toString()}`,
    };
    const body =
      folder === 'policy' || folder === 'zod'
        ? readFileSync(join(repository, folders[folder], ...path))
        : (pages[folder] ?? '');
    await route.fulfill({ body, contentType });
  });
  await page.goto('http://policy.test/');
});
afterAll(() => browser.close());

const words = fc.constantFrom(
  ...'du vi kommunen bryggan ska kan inte aldrig erhåller behandlas avses beslut bedömning'.split(
    ' '
  ),
  ...'återvinningscentralen VIKTIGT IVO t.ex. m.m. kl. 09.00 3,5 2008/09:153 och och A. Å'.split(
    ' '
  ),
  ...[
    'i syfte att',
    'i enlighet med',
    'prior to',
    'the',
    'a\u030atga\u0308rd',
    'er\u00adhålla',
    '🏊',
  ]
);
const sentence = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 45 }), fc.constantFrom('.', '!', '?', '…', ':'))
  .map(([all, end]) => `${all.join(' ')}${end}`);
const text = fc.oneof(
  { weight: 9, arbitrary: fc.array(sentence, { maxLength: 6 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) }
);
const leaf = fc.record({ type: fc.constant('text'), text, bold: fc.boolean() });
const block = fc.oneof(
  fc.record({
    type: fc.constant('paragraph'),
    children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('quote'), children: fc.tuple(leaf) }),
  fc.record({
    type: fc.constant('heading'),
    level: fc.integer({ min: 1, max: 6 }),
    children: fc.tuple(leaf),
  })
);
const link = fc.record({
  type: fc.constant('link'),
  url: fc.constantFrom('https://lerum.example/a', 'mailto:a@lerum.example', ''),
  children: fc.tuple(leaf),
});
const listItem = fc.record({
  type: fc.constant('list-item'),
  children: fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 2 }),
});
const richBlock = fc.oneof(
  block,
  fc.record({
    type: fc.constant('paragraph'),
    children: fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('list'),
    format: fc.constantFrom('ordered', 'unordered'),
    children: fc.array(listItem, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('image'),
    image: fc.record({
      name: fc.constant('bad.png'),
      alternativeText: fc.constantFrom('', 'bad.png', 'Bryggan i solen', null),
      caption: fc.option(text),
    }),
    children: fc.tuple(fc.constant({ type: 'text', text: '' })),
  })
);

/** Rich text as it is written, with all that the rules of accessibility look at. */
const said = fc.oneof(sentence, fc.constantFrom('klicka här', 'Läs mer', 'https://lerum.example'));
const markdown = fc
  .array(
    fc.oneof(
      text,
      fc
        .tuple(fc.integer({ min: 1, max: 5 }), words)
        .map(([level, at]) => `${'#'.repeat(level)} ${at}`),
      said.map((each) => `Se [${each}](https://lerum.example/a "b") och **${each}** &auml;ven.`),
      said.map((each) => `![${each}](/uploads/bad.png) ![](/b.png)`),
      fc
        .array(said, { minLength: 1, maxLength: 3 })
        .map((all) => all.map((each) => `- ${each}`).join('\n')),
      words.map((each) => `| ${each} | Tid |\n|---|---|\n| a | b |`),
      said.map((each) => `> ${each}\n> [här]\n\n[här]: /a`),
      said.map((each) => `<div><a href="/a">${each}</a></div>`),
      fc.constant('**a_ '.repeat(2000))
    ),
    { maxLength: 5 }
  )
  .map((all) => all.join('\n\n'));
const html = fc
  .array(
    fc.oneof(
      said.map((each) => `<p>${each}</p>`),
      said.map((each) => `<p>Se <a href="/a">${each}</a>&nbsp;&auml;ven <b>${each}</b></p>`),
      words.map((each) => `<h2>${each}</h2><h4>${each}</h4><h3></h3>`),
      words.map((each) => `<figure><img src="/bad.png" alt="${each}"><img src="/b.png"></figure>`),
      said.map((each) => `<ul><li>${each}<li>${each}</ul>`),
      words.map((each) => `<table><tr><td>${each}<td>b<tr><td>c<td>d</table>`)
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map((all) => `<div>${all.join('\n')}</div>`);
const document = fc.record({
  locale: fc.constantFrom('sv', 'en', 'nb'),
  left: fc.integer({ min: 0, max: 6 }),
  values: fc.record({
    title: text,
    preamble: text,
    body: fc.array(richBlock, { maxLength: 8 }),
    more: fc.oneof(text, markdown, html),
  }),
});
type Generated = typeof document extends fc.Arbitrary<infer One> ? One : never;

/** Judges documents by the policy of Lerum. Sent to the browser as it is written here. */
const verdicts = (
  { builtInKinds, evaluate, installReaders, presets, readPolicy, versioned }: typeof Core,
  readers: Core.Readers,
  documents: readonly Generated[]
): readonly string[] => {
  installReaders(readers);
  const written = presets['lerum-2022']?.write({
    contentTypes: ['api::nyhet.nyhet'],
    organisation: { name: 'Lerums kommun' },
    fields: { preamble: 'preamble' },
  });
  const read = readPolicy(written, builtInKinds, 'en');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const policy = versioned(read.policy, (whole) => String(whole.length));
  const now = '2026-11-03T10:00:00.000Z';
  const schema = {
    uid: 'api::nyhet.nyhet',
    attributes: {
      title: { type: 'string' },
      preamble: { type: 'text' },
      body: { type: 'blocks' },
      more: { type: 'richtext' },
    },
    components: {},
  };
  return documents.map(({ locale, left, values }) => {
    const answers = [
      {
        policy: policy.policy.key,
        item: 'plain-language',
        value: { declared: true, name: 'Rebecka Lind', left, why: 'Citat' },
        givenBy: { kind: 'admin', id: '1', name: 'Rebecka Lind' },
        givenAt: now,
        dependsOnHash: 'same',
        demand: null,
      },
    ];
    const snapshot = {
      uid: schema.uid,
      documentId: 'doc',
      locale,
      schema,
      values,
      hashes: { content: 'same' },
      now,
      answers,
      facts: [],
    };
    return JSON.stringify(evaluate(policy, snapshot as unknown as Core.Snapshot, builtInKinds));
  });
};

test('the server and the browser say the same of a thousand texts, to the letter', async () => {
  const documents = fc.sample(document, { numRuns: 1000, seed: 1968 });
  const ours = verdicts(core, await ourReaders(), documents);
  const theirs = await page.evaluate(async (sent) => {
    const load = (path: string): Promise<Record<string, unknown>> => import(path);
    const judge = (await load('/verdicts.js'))['verdicts'] as typeof verdicts;
    const { loadReaders } = (await load('/readers.js')) as unknown as typeof ReadersModule;
    const theCore = (await load('/policy/index.mjs')) as unknown as typeof Core;
    return judge(theCore, await loadReaders(), sent);
  }, documents);
  expect(theirs).toEqual(ours);
  const rules = new Set(
    ours
      .join()
      .match(/"rule":"[a-zA-Z.-]+/g)
      ?.map((each) => each.slice(8))
  );
  // They are texts that there is something to say of.
  for (const rule of ['long-sentence', 'passive', 'bureaucratic-word', 'doubled-word', 'neutral']) {
    expect([...rules].some((each) => each.startsWith(`plain.${rule}`))).toBe(true);
  }
  for (const rule of [
    'link-text.vague',
    'link-text.address',
    'link-text.empty',
    'headings.skipped',
    'headings.empty',
    'image-alternative.missing',
    'image-alternative.fileName',
    'table-header',
    'unreadable',
  ]) {
    expect([...rules]).toContain(rule);
  }
});
