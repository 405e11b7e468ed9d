import Ajv from 'ajv';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callIn } from './support/command-line';
import { repository } from './support/empty-app';

const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const call = callIn(folder);

const item = { key: 'summary', kind: 'text', label: { sv: 'Sammanfattning', en: 'Summary' } };
const own = {
  key: 'own',
  name: { sv: 'Egen', en: 'Own' },
  contentTypes: ['api::nyhet.nyhet'],
  items: [item],
};
const oneBreath = `${'en rad med ord och '.repeat(9).trim()}.`;

const files: Readonly<Record<string, string | object>> = {
  'own.json': own,
  'changed.json': { ...own, items: [{ ...item, requirement: 'recommended' }] },
  'wider.json': { ...own, key: 'wider', items: [item, { ...item, key: 'more' }] },
  'preset.json': {
    $schema: './policy.schema.json',
    preset: 'lerum-2022',
    contentTypes: ['api::nyhet.nyhet'],
    organisation: { name: 'Ale kommun' },
  },
  'broken.json': { ...own, items: [{ ...item, kind: 'telepathy' }] },
  'no-json.json': 'Hej',
  'plain.md': '# Ansök\n\nDu ansöker på webben. Vi svarar dig inom en vecka.\n',
  'hard.md': `# Ansök\n\n${oneBreath}\n\n![](bild.png)\n`,
  'page.html': '<h1>Apply</h1><p>You apply online. <a href="https://example.org">here</a></p>',
  'picture.png': '',
};
for (const [name, content] of Object.entries(files)) {
  const written = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), written);
}

describe('the answer is printed, and the exit code says how it went', () => {
  test.each<[string, 0 | 1, string[]]>([
    ['--help', 0, ['Usage:', 'policy validate', 'analyse']],
    ['--help --lang sv', 0, ['Användning:']],
    ['policy diff --help', 0, ['BEFORE AFTER', 'Exit codes']],
    ['policy validate own.json preset.json', 0, ['2 policies without faults']],
    ['policy validate own.json --lang sv', 0, ['1 policy utan fel']],
    ['policy validate broken.json', 1, ['broken.json, item "summary", kind: ', 'telepathy']],
    ['policy validate broken.json --lang sv', 1, ['punkt "summary"', 'telepathy']],
    ['policy validate no-json.json own.json', 1, ['no-json.json, (the file): It is not JSON']],
    ['policy diff own.json own.json', 0, ['The policies are alike.']],
    ['policy diff own.json changed.json', 1, ['~ items.summary.requirement: "required" → "rec']],
    ['policy diff own.json wider.json', 1, ['~ key: "own" → "wider"', '+ items.more: {']],
    ['policy schema', 0, ['json-schema.org', '"contentTypes"']],
    ['analyse plain.md --locale sv', 0, ['Ord per mening', 'LIX', '0 fel, 0 varningar.']],
    ['analyse hard.md --locale sv', 1, ['3:1  fel  ', '(long-sentence)', '(image-alternative.m']],
    ['analyse page.html --locale en', 0, ['Words a sentence', '(link-text.vague)', '1 warning']],
  ])('%s → %i', (words, code, printed) => {
    const said = call(words.split(' '));
    expect([said.code, said.err]).toEqual([code, code === 0 ? '' : said.err]);
    for (const part of printed) expect(said.out).toContain(part);
  });
});

describe('2: what cannot be done is told on stderr, and nothing is printed', () => {
  test.each<[string, string[]]>([
    ['', ['Usage:']],
    ['publish everything', ['There is no command "publish everything"', 'Usage:']],
    ['policy validate', ['Name 1 file.', 'Usage: publication-checklist policy validate']],
    ['policy validate nowhere.json', ['There is no file', 'nowhere.json']],
    ['policy validate own.json --lang fi', ['--lang must be one of: sv, en.']],
    ['policy validate own.json --loud', ["Unknown option '--loud'"]],
    ['policy diff own.json', ['Name 2 files.']],
    ['policy diff own.json broken.json', ['The policy in broken.json cannot be read', 'telepathy']],
    ['policy try own.json', ['Give --app']],
    ['policy try own.json --app .', ['There is no Strapi app in']],
    ['analyse plain.md', ['Give --locale']],
    ['analyse plain.md --locale fi', ['--locale must be one of: sv, en.']],
    ['analyse picture.png --locale sv', ['Give --as text, markdown or html.']],
    ['analyse borta.md --locale sv --lang sv', ['Filen ', 'finns inte', 'Användning:']],
  ])('%s', (words, told) => {
    const said = call(words.split(' ').filter((word) => word !== ''));
    expect([said.code, said.out]).toEqual([2, '']);
    for (const part of told) expect(said.err).toContain(part);
  });
});

test('a text can come on stdin, and be answered as JSON', () => {
  const said = call(['analyse', '-', '--as', 'text', '--locale', 'sv', '--json'], oneBreath);
  expect(said.code).toBe(1);
  // Every figure there is, so that none goes unseen or comes unsaid.
  expect(JSON.parse(said.out)).toEqual({
    words: 45,
    sentences: 1,
    longWords: 0,
    lix: 45,
    // Five words, nine times each.
    ovix: 8.4,
    meanSentenceLength: 45,
    passiveShare: 0,
    findings: [
      {
        rule: 'long-sentence',
        severity: 'error',
        line: 1,
        column: 1,
        text: oneBreath,
        message: expect.stringContaining('45') as string,
        page: expect.stringMatching(/long-sentence\.sv\.md$/) as string,
      },
    ],
  });
  const { findings } = JSON.parse(said.out) as { findings: { page: string }[] };
  expect(readFileSync(new URL(findings[0]?.page ?? ''), 'utf8')).toMatch(/^# Lång mening/);
});

test('whoever set their shell to Swedish is answered in it', () => {
  expect(call(['policy', 'validate'], '', { LC_ALL: 'sv_SE.UTF-8' }).err).toContain('Ange 1 fil');
});

test('the schema in the package is the one printed, and policies fit it', () => {
  const shipped = readFileSync(join(repository, 'dist/policy.schema.json'), 'utf8');
  expect(call(['policy', 'schema']).out).toBe(shipped);
  const schema = JSON.parse(shipped) as object;
  const fits = new Ajv({ allowUnionTypes: true, formats: { uri: true } }).compile(schema);
  expect([fits(own), fits(files['broken.json'])]).toEqual([true, false]);
});
