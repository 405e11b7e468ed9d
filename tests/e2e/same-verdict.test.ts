import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import type * as Core from '../../src';
import { openBrowser } from './support/browser';

const repository = resolve(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- what the server loads
const core = require(join(repository, 'dist/policy/index.js')) as typeof Core;

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
const document = fc.record({
  locale: fc.constantFrom('sv', 'en', 'nb'),
  left: fc.integer({ min: 0, max: 6 }),
  values: fc.record({
    title: text,
    preamble: text,
    body: fc.array(block, { maxLength: 8 }),
    more: text,
  }),
});
type Generated = typeof document extends fc.Arbitrary<infer One> ? One : never;

/** Judges documents by the policy of Lerum. Sent to the browser as it is written here. */
const verdicts = (
  { builtInKinds, evaluate, presets, readPolicy, versioned }: typeof Core,
  documents: readonly Generated[]
): readonly string[] => {
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
  const ours = verdicts(core, documents);
  const theirs = await page.evaluate(async (sent) => {
    const load = (path: string): Promise<Record<string, unknown>> => import(path);
    const judge = (await load('/verdicts.js'))['verdicts'] as typeof verdicts;
    return judge((await load('/policy/index.mjs')) as unknown as typeof Core, sent);
  }, documents);
  expect(theirs).toEqual(ours);
  const rules = new Set(ours.join().match(/plain\.[a-z-]+/g));
  // They are texts that there is something to say of.
  for (const rule of ['long-sentence', 'passive', 'bureaucratic-word', 'doubled-word', 'neutral']) {
    expect([...rules]).toContain(`plain.${rule}`);
  }
});
