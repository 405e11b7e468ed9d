import { Draft } from '../../../src/content/prose/draft';
import { nothingYet, type ProseDocument } from '../../../src/content/prose/document';
import { partsOf } from '../../../src/content/prose/markdown/parts';
import { readSimple } from '../../../src/content/prose/markdown/simple';
import { heaviestPart, heaviestText, weightOf } from '../../../src/content/prose/markdown/weight';
import { locate } from '../../../src/content/prose/locate';
import { addMoved } from '../../../src/content/prose/moved';
import { createRecent, rememberingLast } from '../../../src/content/prose/recent';
import { path, readers } from './support';

const parts = (source: string) => partsOf(source).map(({ text }) => text);

test('an ordinary text is read a paragraph at a time', () => {
  const source = '# Bad\n\nVi **ses**.\n\n- a\n\n- b\n\nHej.\n\n```\na\n\nb\n```\n';
  expect(parts(source)).toEqual([
    '# Bad\n\n',
    // A list may belong to one above it, so it goes with what is above it.
    'Vi **ses**.\n\n- a\n\n- b\n\n',
    'Hej.\n\n',
    '```\na\n\nb\n```\n',
  ]);
});

describe('a text is divided', () => {
  test.each<[string, string, number]>([
    ['at an empty line', 'a\n\nb', 2],
    ['at a line of white space', 'a\n \t\r\nb', 2],
    ['at several', 'a\n\n\n\nb', 2],
    ['before a number that is no point', 'a\n\n2026 b', 2],
    ['before a rule', 'a\n\n---', 2],
    ['before a bold word', 'a\n\n**b**', 2],
    ['before ten digits', 'a\n\n1234567890. b', 2],
    ['at what ends a longer text', 'a\n\nb\n\n', 2],
  ])('%s', (_where, source, expected) => {
    expect(partsOf(source)).toHaveLength(expected);
    expect(parts(source).join('')).toBe(source);
  });

  test.each<[string, string]>([
    ['within a paragraph', 'a\nb'],
    ['before an indented line', 'a\n\n b'],
    ['before a line of code', 'a\n\n\tb'],
    ['before a quote', 'a\n\n> b'],
    ['before a point', 'a\n\n- b'],
    ['before a point of nothing', 'a\n\n*'],
    ['before a number', 'a\n\n1. b'],
    ['before a number in a bracket', 'a\n\n123456789) b'],
    ['before the mark that begins a file', 'a\n\n\ufeffb'],
    ['after code begins', '```\n\na\n\nb'],
    ['after other code begins', '~~~\n\na'],
    ['after a comment begins', 'a <!-- b\n\nc'],
    ['after text that is kept as it is', '<PRE>\n\nc'],
    ['where an address stands for a name', 'a\n\n[b]: /c\n\nd'],
    ['where nothing is', ''],
  ])('but not %s', (_where, source) => {
    expect(parts(source)).toEqual([source]);
  });

  test('and each part knows where it began', () => {
    expect(partsOf('ab\n\nc\n\nd').map(({ start }) => start)).toEqual([0, 4, 7]);
  });
});

describe('a plain paragraph is read without the parser', () => {
  test.each<[string, string | undefined]>([
    ['Vi ses.', 'Vi ses.'],
    ['Vi ses.\nÅter i dag.\n\n', 'Vi ses. Åter i dag.'],
    ['Vi *ses*.', undefined],
    ['Vi ses \nåter.', undefined],
    ['Vi ses. \n', undefined],
    ['Vi ses.\n- åter', undefined],
    ['Vi ses.\n  åter', undefined],
    [' Vi ses.', undefined],
    ['# Vi ses', undefined],
    ['2026', undefined],
    ['Vi&nbsp;ses', undefined],
    ['', undefined],
  ])('%j', (source, expected) => {
    const read = readSimple(source)?.blocks.map(({ kind, text }) => `${kind}: ${text}`);
    expect(read).toEqual(expected === undefined ? undefined : [`paragraph: ${expected}`]);
  });
});

describe('how much work the parser has with a part', () => {
  test.each<[string, number]>([
    ['', 0],
    ['a'.repeat(20), 1],
    ['a'.repeat(10), 0.5],
    ['###', 3 / 20 + 3],
    ['\n\n', 2 / 20 + 2],
    ['**a**', 5 / 20 + 4 + 2 ** 2 / 500],
    ['a_b', 3 / 20 + 1],
    ['_a_', 3 / 20 + 2 + 2 ** 2 / 500],
    ['`a`', 3 / 20 + 2 + 2 ** 2 / 500],
    ['[a](b)', 6 / 20 + 4 + 1 / 500],
    ['<a', 2 / 20 + 1 + 1 / 500],
    ['> > a', 5 / 20 + 2 + 2 ** 2],
    ['- a', 3 / 20 + 1 + 1],
    ['1. a', 4 / 20 + 1],
    ['12) - a', 7 / 20 + 2 + 2 ** 2],
    ['a - b', 5 / 20 + 1],
    ['    a', 5 / 20 + 2],
    ['a\n  b', 5 / 20 + 1 + 1],
  ])('%j', (part, expected) => {
    expect(weightOf(part)).toBeCloseTo(expected, 6);
  });

  test('what is too heavy is read as plain text, and the document says where', async () => {
    const { markdown } = await readers();
    const heavy = '#'.repeat(heaviestPart + 1);
    const read = markdown(`Hej *du*.\n\n${heavy}\n\n${heavy}\n\nVi *ses*.`, path);
    const texts = read.blocks.map(({ text }) => text.slice(0, 9));
    expect(texts).toEqual(['Hej du.', '#########', '#########', 'Vi ses.']);
    // Two that follow each other are one.
    const start = 'Hej *du*.\n\n'.length;
    const location = { path, start, end: start + 2 * heavy.length + 2 };
    expect(read.unread).toEqual([{ path, location }]);
  });

  test('two with something between them are two', async () => {
    const { markdown } = await readers();
    const heavy = '#'.repeat(heaviestPart + 1);
    expect(markdown(`${heavy}\n\nHej.\n\n${heavy}`, path).unread).toHaveLength(2);
  });

  test('a text is read by the grammar as far as there is time', async () => {
    const { markdown } = await readers();
    const part = `${'*a* '.repeat(400)}b`;
    const fitting = Math.floor(heaviestText / weightOf(`${part}\n\n`));
    const read = (count: number) => markdown(`${part}\n\n`.repeat(count), path);
    expect(read(fitting).unread).toHaveLength(0);
    expect(read(fitting + 2).unread).toHaveLength(1);
    expect(read(fitting + 2).blocks).toHaveLength(fitting + 2);
  });
});

test('what was read by itself is moved to where it stands', () => {
  const draft = new Draft([]);
  draft.openLink('/a');
  draft.add('Hej', 2);
  draft.closeLink([{ start: 0, end: 9 }]);
  draft.image({ alt: 'b' }, { start: 9, end: 12 });
  draft.passBy({ start: 12, end: 13 });
  draft.openTable();
  draft.closeTable({ start: 13, end: 20 });
  const document: ProseDocument = {
    ...draft.done(),
    images: [...draft.done().images, { path: [] }],
  };
  const at = (start: number, end: number) => ({ path, location: { path, start, end } });
  const whole = nothingYet();
  addMoved(whole, document, path, 100);
  expect(whole).toMatchObject({
    blocks: [{ path, text: 'Hej' }],
    links: [{ ...at(100, 109), text: 'Hej', href: '/a' }],
    images: [{ ...at(109, 112), alt: 'b' }, { path }],
    tables: [at(113, 120)],
    unread: [at(112, 113)],
  });
  const [block] = whole.blocks;
  if (block === undefined) throw new Error('There is no block.');
  expect(locate(block, { start: 1, end: 3 })).toEqual({ path, start: 103, end: 105 });
  // And once more, with what it is a part of.
  const larger = nothingYet();
  addMoved(larger, whole, ['more'], 1000);
  expect(larger.blocks.map((each) => locate(each, { start: 0, end: 1 }))).toEqual([
    { path: ['more'], start: 1102, end: 1103 },
  ]);
});

describe('what was read lately', () => {
  test('is kept for as long as it is asked for', () => {
    const recent = createRecent<number>(5);
    expect(recent.get('aaa')).toBeUndefined();
    expect(recent.set('aaa', 1)).toBe(1);
    recent.set('bbb', 2);
    expect([recent.get('aaa'), recent.get('bbb')]).toEqual([1, 2]);
    recent.set('ccc', 3);
    expect(recent.get('aaa')).toBe(1);
    recent.set('ddd', 4);
    expect([recent.get('aaa'), recent.get('bbb'), recent.get('ccc')]).toEqual([1, undefined, 3]);
  });

  test('in a field is not read again until it changes', () => {
    const asked: string[] = [];
    const nothing: ProseDocument = { blocks: [], links: [], images: [], tables: [], unread: [] };
    const read = rememberingLast((source, at) => {
      asked.push(`${at.join('/')}: ${source}`);
      return { ...nothing };
    });
    expect(read('a', ['x', 'y'])).toBe(read('a', ['x', 'y']));
    read('a', ['z']);
    read('b', ['z']);
    read('a', ['z']);
    expect(asked).toEqual(['x/y: a', 'z: a', 'z: b', 'z: a']);
  });

  test('is let go where there are more fields than a form has', () => {
    let times = 0;
    const nothing: ProseDocument = { blocks: [], links: [], images: [], tables: [], unread: [] };
    const read = rememberingLast(() => {
      times += 1;
      return nothing;
    });
    for (let field = 0; field < 64; field += 1) read('a', [String(field)]);
    read('a', ['0']);
    expect(times).toBe(64);
    read('a', ['64']);
    read('a', ['0']);
    expect(times).toBe(66);
  });
});
