import { judgeAccessibility } from '../../../src/accessibility';
import type { Json } from '../../../src/canonical/json';
import { proseOf } from '../../../src/content/prose/prose';
import { locate } from '../../../src/content/prose/locate';
import { normaliseValues } from '../../../src/content/values';
import { loadReaders } from '../../../src/content/prose/readers';
import { analyseContent } from '../../../src/kinds/plain-language/analyse';
import { remarksOn } from '../../../src/kinds/plain-language/findings';
import { settings } from '../../../src/kinds/plain-language/settings';
import { installReaders } from '../../../src/content/prose/installed';
import { installLanguages } from '../../../src/plain-language/languages/installed';
import { evaluate } from '../../../src/checklist/evaluate';
import { english, swedish } from '../plain-language/support';
import { policyOf, snapshotOf } from '../support';
import { node, originOf, paragraph, text } from './support';
import { growth } from '../growth';

const schemaOf = (type: string) => ({
  uid: 'api::nyhet.nyhet',
  attributes: { body: { type } },
  components: {},
});

const filled = (piece: string, size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Formatting that nobody means, and that parsers have been slow on. */
const pieces: Readonly<Record<string, string>> = {
  'stars that never end': '**a_ ',
  'stars that never begin': 'a* ',
  'half a bold word': 'a**b',
  'quotes in quotes': '>',
  'quotes in quotes, with space': '> ',
  'lists in lists': '+ ',
  'numbers in numbers': '1. ',
  'a list in each point': '- a\n  - b\n',
  points: '- a\n',
  'quoted lines': '> a\n',
  'blank lines': '\n',
  'short paragraphs': 'a\n\n',
  'tables without end': '| a | b |\n',
  'a table in each line': '| a |\n| - |\n',
  pipes: '|',
  brackets: '[',
  'brackets that end': ']',
  images: '![',
  links: '[a](b) ',
  'links in links': '[a](',
  'links with half a title': '[a](b "',
  'links with half an address': '[a](<b',
  addresses: '[a]: b\n',
  'links by name': '[a][b] ',
  'half tags': '<',
  'tags with half an attribute': '<a b="',
  'half comments': '<!--',
  'code of many lengths': '`a``b```c````d',
  backslashes: '\\',
  entities: '&amp;',
  'fences of code': '```\n',
  'headings by underline': 'a\n=\n',
  headings: '# a\n',
  'line breaks': 'a  \n',
  'the ends of lines of old Macintoshes': 'a\r',
  'open divisions': '<div>',
  'open bold words': '<b>a',
  'bold words that end only': 'a</b>',
  'tables in the heads of tables': '<table><tr><th>a',
  'many attributes': '<a b c d e f>',
  'the same word twice on each line': 'och och\n',
  'the same word twice in each sentence': 'Vi vi ser. ',
};

const sourcesOf = {
  Markdown: (piece: string, size: number) => ['richtext', filled(piece, size)] as const,
  // What begins and ends as HTML does is read as HTML.
  HTML: (piece: string, size: number) => ['richtext', `<p>${filled(piece, size)}</p>`] as const,
  'plain text': (piece: string, size: number) => ['text', filled(piece, size)] as const,
  blocks: (piece: string, size: number): readonly [string, Json] => [
    'blocks',
    [paragraph(text(filled(piece, size)))],
  ],
};

const chosen = settings.parse({ statement: { sv: 'Ja' } });

/** All that is done with a text when it is judged, and where each finding leads. */
const judge = (type: string, value: Json) => {
  const schema = schemaOf(type);
  const values = normaliseValues(schema, { body: value });
  const read = analyseContent(chosen, { schema, values, locale: 'sv' });
  const remarks = remarksOn(read);
  return { ...read, remarks, found: judgeAccessibility({ prose: read.prose }) };
};

/** The best of three: what a busy machine adds is not the reader's. */
const milliseconds = async (type: string, value: Json): Promise<number> => {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    // With readers that have read nothing yet.
    installReaders(await loadReaders());
    const begun = process.cpuUsage().user;
    judge(type, value);
    best = Math.min(best, (process.cpuUsage().user - begun) / 1000);
  }
  return best;
};

beforeAll(() => {
  installLanguages(swedish, english);
});

describe.each(Object.entries(sourcesOf))(
  'in %s, four times the text takes some four times as long',
  (_format, sourceOf) => {
    test.each(Object.entries(pieces))('of %s', async (_name, piece) => {
      const taking = (size: number) => () => milliseconds(...sourceOf(piece, size));
      const times = await growth(taking(10_000), taking(40_000), { least: 20, enough: 10 });
      // Were it to grow with the square it would be sixteen.
      expect(times).toBeLessThan(10);
    });
  }
);

describe('what is too deep to be read holds, and says so', () => {
  beforeAll(async () => {
    installReaders(await loadReaders());
  });
  const deepBlocks = (depth: number): Json => {
    let inner: Json = text('Längst in.');
    for (let at = 0; at < depth; at += 1) inner = node('list', [node('list-item', [inner])]);
    return inner;
  };
  test.each<[string, string, Json]>([
    ['quotes in Markdown', 'richtext', '>'.repeat(3000)],
    ['lists in Markdown', 'richtext', '- '.repeat(3000)],
    ['emphasis in Markdown', 'richtext', '**a_ '.repeat(3000)],
    ['elements in HTML', 'richtext', `${'<div>a'.repeat(3000)}</div>`],
    ['elements in HTML in Markdown', 'richtext', `Hej\n\n${'<div>a'.repeat(3000)}`],
    ['lists in blocks', 'blocks', [deepBlocks(300)]],
  ])('%s', (_name, type, value) => {
    const { found, remarks } = judge(type, value);
    for (const [first] of [found, remarks.map(({ finding }) => finding)]) {
      expect(first).toMatchObject({ rule: 'unreadable', severity: 'error', path: ['body'] });
    }
  });

  test('by every kind that reads all of a text', () => {
    const label = { sv: 'Ett', en: 'One' };
    const items = ['plainLanguage', 'accessibility', 'contactRoute'].map((kind) => ({
      key: kind.toLowerCase(),
      kind,
      label,
      settings: kind === 'plainLanguage' ? { statement: label } : {},
    }));
    const body = [paragraph(text('Fråga anna@lerum.example.')), deepBlocks(60)];
    const { items: verdicts } = evaluate(policyOf(items), snapshotOf({ document: { body } }));
    expect(verdicts.map(({ status }) => status)).toEqual(Array(3).fill('unsatisfied'));
    for (const { findings } of verdicts) {
      expect(findings.map(({ rule }) => rule)).toContain('unreadable');
    }
  });

  test('the rest of the text is read as ever, and the finding leads to what is not', () => {
    const tangled = '**a_ '.repeat(3000);
    const source = `## Bad\n\n${tangled}\n\nMer [här](https://lerum.example).\n`;
    const { prose, found } = judge('richtext', source);
    expect(found.map(({ rule }) => rule)).toEqual(['unreadable', 'link-text.vague']);
    expect(found[0]?.location).toMatchObject({ start: 8, end: 8 + tangled.trimEnd().length });
    expect(prose.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    const last = prose.blocks.at(-1);
    const place = last && locate(last, { start: 4, end: 7 });
    expect(place && 'start' in place && source.slice(place.start, place.end)).toBe('här');
  });

  test('what people write is not', () => {
    const links = Array.from(
      { length: 500 },
      (_, at) => `- [Namn ${at}](https://lerum.example/${at})`
    );
    const paragraphs = Array.from({ length: 1000 }, () => `Läs **mer** om ${'bad '.repeat(30)}.`);
    const rows = Array.from({ length: 500 }, (_, at) => `| Dag ${at} | 8–16 | Ja | Nej |`);
    const table = `| Dag | Tid | Ja | Nej |\n|---|---|---|---|\n${rows.join('\n')}`;
    for (const source of [links.join('\n'), paragraphs.join('\n\n'), table]) {
      expect(judge('richtext', source).prose.unread).toEqual([]);
    }
  });
});

test('nothing else is read twice, and nothing is mixed up', async () => {
  const readers = await loadReaders();
  const read = (source: string) => proseOf(schemaOf('richtext'), { body: source }, readers);
  const one = read('Först.\n\n*Sedan*.');
  expect(read('Först.\n\n*Sedan*.').blocks[0]).toBe(one.blocks[0]);
  const other = read('Allra först.\n\n*Sedan*.');
  expect(other.blocks.map(({ text: words }) => words)).toEqual(['Allra först.', 'Sedan.']);
  expect(other.blocks.map((each) => originOf(each).spot)[1]).toEqual({ start: 15, end: 22 });
  expect(one.blocks.map((each) => originOf(each).spot)[1]).toEqual({ start: 9, end: 16 });
});
