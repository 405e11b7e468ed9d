import type { Json } from '../../../src/canonical/json';
import { readBlocks } from '../../../src/content/prose/blocks';
import type { ProseDocument } from '../../../src/content/prose/document';
import { Draft } from '../../../src/content/prose/draft';
import { imageOfFile, isImageFile } from '../../../src/content/prose/file';
import { fileKindOf, proseOfFile } from '../../../src/content/prose/from-file-kind';
import { installedReaders, installReaders } from '../../../src/content/prose/installed';
import { locate, locationOf } from '../../../src/content/prose/locate';
import { readLine, readText, withoutTags } from '../../../src/content/prose/plain';
import { proseAt } from '../../../src/content/prose/prose';
import { RunningText } from '../../../src/content/prose/running-text';
import { TableDraft } from '../../../src/content/prose/table-draft';
import { blocksOf, link, node, paragraph, path, readers, sourceOf, text, told } from './support';

/** Where something stands, as it is written there. */
const at = (source: string, { location }: { readonly location?: unknown }) => {
  const { start, end } = location as { readonly start: number; readonly end: number };
  return source.slice(start, end);
};

describe('plain text', () => {
  test('is a paragraph up to an empty line, and knows where it stands', () => {
    const source = 'Hej  du\nnu\n \nBad.';
    const { blocks } = readText(source, path);
    expect(blocks.map(told)).toEqual(['paragraph: Hej du\nnu', 'paragraph: Bad.']);
    expect(blocks.map(({ origin: { spot } }) => spot)).toEqual([
      { start: 0, end: 10 },
      { start: 13, end: 17 },
    ]);
    expect(sourceOf(source, blocks, '\n')).toBe('\n');
    expect(sourceOf(source, blocks, 'Bad')).toBe('Bad');
  });

  test.each([
    ['Bryggan öppnar', 'heading'],
    ['Bryggan öppnar.', 'paragraph'],
    ['Öppnar bryggan? ', 'paragraph'],
    ['”Bryggan öppnar!”', 'paragraph'],
    ['(Bryggan öppnar…)  ', 'paragraph'],
    ['Bryggan. Ny', 'heading'],
    ['Bryggan.x', 'heading'],
  ])('of one line, “%s”, is a %s', (source, kind) => {
    expect(readLine(source, path).blocks.map(told)).toEqual([`${kind}: ${source.trim()}`]);
  });

  test('has its tags blanked out, so that all stays where it was', () => {
    expect(withoutTags('a<b c="d">e<>f</b> < g')).toBe('a         e  f     < g');
  });

  test('stands for Markdown and HTML where nobody has loaded a parser', () => {
    const { markdown, html } = installedReaders();
    expect(markdown('# *Hej*', path).blocks.map(told)).toEqual(['paragraph: # *Hej*']);
    expect(html('<p>Hej</p>', path).blocks.map(told)).toEqual(['paragraph: Hej']);
    const others = { markdown: html, html: markdown };
    installReaders(others);
    expect(installedReaders()).toBe(others);
    installReaders({ markdown, html });
  });
});

describe('Strapi’s blocks', () => {
  test.each<[string, Json, readonly string[]]>([
    ['a heading of no level', node('heading', [text('Bad')]), ['heading 1: Bad']],
    ['a heading of a level', node('heading', [text('Bad')], { level: 3 }), ['heading 3: Bad']],
    ['a heading of nothing', node('heading', [], { level: 2 }), ['heading 2: ']],
    ['code', node('code', [text('npm')]), []],
    ['what nobody knows', node('video', [text('x')]), []],
    ['a node without children', { type: 'paragraph' }, []],
    ['children that are none', { type: 'paragraph', children: 'x' }, []],
    ['a child that is none', { type: 'paragraph', children: ['x', text('y')] }, ['paragraph: y']],
    ['a caption', { type: 'image', image: { caption: 'Bryggan' } }, ['caption: Bryggan']],
    ['no caption', { type: 'image', image: { caption: 3 } }, []],
    ['an image without a file', { type: 'image' }, []],
  ])('%s', (_what, block, reads) => {
    expect(blocksOf([block]).map(told)).toEqual(reads);
  });

  test('are none in what is no list', () => {
    expect(blocksOf({ type: 'paragraph' })).toEqual([]);
    expect(readBlocks(undefined, path).blocks).toEqual([]);
  });

  test('that are fifty deep are read, and deeper ones passed by and said so', () => {
    const deep = (levels: number): Json =>
      levels === 0 ? paragraph(text('x')) : node('list', [deep(levels - 1)]);
    expect(readBlocks([deep(49)], path)).toMatchObject({ blocks: [{ text: 'x' }], unread: [] });
    const passed = readBlocks([deep(50)], path);
    expect(passed.blocks).toEqual([]);
    expect(passed.unread).toEqual([
      { path, location: { path, nodes: [{ at: Array(51).fill(0), start: 0, end: 0 }] } },
    ]);
  });

  test('know which words are bold', () => {
    const bold = (words: string) => text(words, { bold: true });
    const read = blocksOf([
      paragraph(bold('Hej'), text(' '), bold('du')),
      paragraph(bold('Hej'), text(' du')),
      paragraph(text('Hej')),
      paragraph(text('Hej', { bold: 'x' })),
      node('heading', []),
    ]);
    expect(read.map((block) => block.bold)).toEqual([true, false, false, false, false]);
  });

  test('know their links, and where they stand', () => {
    const image = { type: 'image', image: { alternativeText: 'brygga', name: 'b.png' } };
    const read = readBlocks(
      [
        paragraph(
          text('Läs '),
          link('om bad', '/bad'),
          node('link', [image, text(' ny'), text('')], { url: '/ny' }),
          node('link', [], {})
        ),
      ],
      path
    );
    const nodes = (...all: object[]) => ({ path, nodes: all });
    expect(read.links).toEqual([
      { path, text: 'om bad', href: '/bad', location: nodes({ at: [0, 1, 0], start: 0, end: 6 }) },
      {
        path,
        text: 'brygga ny',
        href: '/ny',
        location: nodes({ at: [0, 2, 1], start: 0, end: 3 }),
      },
      { path, text: '', href: '', location: nodes({ at: [0, 3], start: 0, end: 0 }) },
    ]);
    expect(read.images).toEqual([
      { path, alt: 'brygga', file: 'b.png', location: nodes({ at: [0, 2, 0], start: 0, end: 0 }) },
    ]);
  });

  test('lead back to the leaf and the letter, over a line break', () => {
    const [block] = blocksOf([paragraph(text('ett\ntvå'), text('tre'))]);
    const found = (words: string) => {
      const start = block?.text.indexOf(words) ?? 0;
      return block && locate(block, { start, end: start + words.length });
    };
    expect(found('t\nt')).toEqual({ path, nodes: [{ at: [0, 0], start: 2, end: 5 }] });
    expect(found('åtr')).toEqual({
      path,
      nodes: [
        { at: [0, 0], start: 6, end: 7 },
        { at: [0, 1], start: 0, end: 2 },
      ],
    });
  });
});

test('stretches of one node are one, as wide as the widest', () => {
  const spot = (start: number, end: number, ...index: number[]) => ({ at: index, start, end });
  expect(locationOf(path, [spot(2, 9, 0, 1), spot(4, 5, 0, 1), spot(1, 2, 1)])).toEqual({
    path,
    nodes: [spot(2, 9, 0, 1), spot(1, 2, 1)],
  });
  expect(
    locationOf(path, [
      { start: 4, end: 6 },
      { start: 2, end: 5 },
    ])
  ).toEqual({
    ...{ path, start: 2, end: 6 },
  });
});

describe('a file of the media library', () => {
  test.each<[Json | undefined, object]>([
    [
      { alternativeText: 'En brygga', name: 'a.png' },
      { alt: 'En brygga', file: 'a.png' },
    ],
    [{ alternativeText: ' ', name: 3 }, {}],
    [{ alternativeText: null, name: 'a.png' }, { file: 'a.png' }],
    [undefined, {}],
    ['a.png', {}],
  ])('%j is shown as %j', (file, expected) => {
    expect(imageOfFile(file)).toEqual(expected);
  });

  test.each<[Json | undefined, boolean]>([
    [{ mime: 'image/png' }, true],
    [{ mime: 'application/pdf', name: 'a.png' }, false],
    [{ name: 'A.JPEG' }, true],
    [{ name: 'a.jpg' }, true],
    [{ name: 'a.tif' }, true],
    [{ name: 'a.png.pdf' }, false],
    [{ name: 'apng' }, false],
    [{ name: 3 }, false],
    [{ id: 1 }, false],
    [undefined, false],
  ])('%j is an image: %s', (file, expected) => {
    expect(isImageFile(file)).toBe(expected);
  });
});

describe('a text file', () => {
  test('is what the end of its name says', () => {
    expect(['a.txt.bak', 'a.md', 'a.html5'].map(fileKindOf)).toEqual([
      undefined,
      'markdown',
      undefined,
    ]);
  });

  test('has no field, and stands where it stands after a byte order mark', async () => {
    const { blocks } = proseOfFile('text', '\uFEFFHej \uFEFFdu', await readers());
    expect(blocks).toMatchObject([
      { text: 'Hej \uFEFFdu', path: [], origin: { spot: { start: 1, end: 8 } } },
    ]);
    const within = proseOfFile('text', 'Hej\uFEFFdu', await readers()).blocks;
    expect(within.map(told)).toEqual(['paragraph: Hej\uFEFFdu']);
    const html = proseOfFile('html', '\uFEFF<p>Hej</p>', await readers()).blocks;
    expect(html).toMatchObject([{ text: 'Hej', path: [], origin: { spot: { start: 4, end: 7 } } }]);
  });
});

describe('a field of rich text is HTML', () => {
  const isHtml = (source: string) => {
    const named = (name: string) => (): ProseDocument => ({
      ...{ blocks: [], images: [], tables: [], unread: [] },
      links: [{ path, text: name, href: '', location: { path, start: 0, end: 0 } }],
    });
    const read = proseAt('richtext', source, path, {
      html: named('html'),
      markdown: named('markdown'),
    });
    return read.links[0]?.text === 'html';
  };

  test.each([
    '<p>Hej</p>',
    ' \n<H2 class="x">Hej</H2>\n\n',
    '<ul><li>a</li></ul>',
    '<h1>a</h1><hr class="b">',
    '<hr>',
  ])('%j', (source) => {
    expect(isHtml(source)).toBe(true);
  });

  test.each([
    'Hej <p>du</p>',
    '<b>Hej</b>',
    '<p>Hej</p> du',
    '<p>Hej',
    '<pre>x</pre>',
    '<h7>x</h7>',
    'x<hr>',
    '<p>Hej</>',
  ])('and is not: %j', (source) => {
    expect(isHtml(source)).toBe(false);
  });

  test.each(['uid', 'email', 'json', 'integer'])('a field of %s is no prose', async (type) => {
    const read = proseAt(type, 'Hej', path, await readers());
    expect(read).toEqual({ blocks: [], links: [], images: [], tables: [], unread: [] });
    expect(proseAt('string', undefined, path, await readers()).blocks).toEqual([]);
    expect(proseAt('string', 3, path, await readers()).blocks).toEqual([]);
  });
});

describe('HTML', () => {
  const read = async (source: string) => (await readers()).html(source, path);

  test('knows its links by their text, or by what they are said to be', async () => {
    const source =
      'x <a href="/a"> om\n <b>bad</b> </a> <a href="/b" aria-label="Bad">här</a> <a name="c">d</a>' +
      '<a href="/e"><img src="e.png" alt="brygga">n</a>';
    const { links } = await read(source);
    expect(links.map((each) => [each.text, each.href, at(source, each)])).toEqual([
      ['om bad', '/a', '<a href="/a"> om\n <b>bad</b> </a>'],
      ['Bad', '/b', '<a href="/b" aria-label="Bad">här</a>'],
      ['brygga n', '/e', '<a href="/e"><img src="e.png" alt="brygga">n</a>'],
    ]);
  });

  test('knows its images, and which are there for looks', async () => {
    const source =
      '<img src="a.png"><img alt="b"><img src="c.png" alt=""><img alt="d" role="presentation">' +
      '<img alt="e" role="none"><img alt="f" aria-label="g" role="none">';
    const { images } = await read(source);
    expect(images.map(({ alt, file }) => [alt, file])).toEqual([
      [undefined, 'a.png'],
      ['b', undefined],
      ['', 'c.png'],
      ['', undefined],
      ['', undefined],
      ['g', undefined],
    ]);
    expect(images[0] && at(source, images[0])).toBe('<img src="a.png">');
    expect('alt' in (images[0] ?? {}) || 'file' in (images[1] ?? {})).toBe(false);
  });

  test('knows its tables by their shape', async () => {
    const source =
      'x<table><tr><th>Dag</th><th></th><th>Tid<p>kl</p></th></tr><tr><td>m</td></tr><tr></tr></table>' +
      '<table role="presentation"><tr><td>y</td></tr></table>';
    const { tables, blocks } = await read(source);
    expect(tables).toMatchObject([{ headers: ['Dag', 'Tid kl'], rows: 3, columns: 3 }]);
    expect(tables[0] && at(source, tables[0])).toBe(
      source.slice(1, source.indexOf('</table>') + 8)
    );
    expect(blocks.map(told)).toEqual([
      'paragraph: x',
      ...['Dag', 'Tid', 'kl', 'm', 'y'].map((cell) => `tableCell: ${cell}`),
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ['what is no prose', 'a<script>b<p>c</p></script><style>d</style>e', ['paragraph: ae']],
    ['silence in silence', '<svg><title>a</title>b</svg>c', ['paragraph: c']],
    [
      'an end without a beginning',
      '</script>a</b></td></table></a></p>b',
      ['paragraph: a', 'paragraph: b'],
    ],
    ['blocks beside text', 'a<div>b</div>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    [
      'a heading of each level',
      '<h1>a</h1><h6>b</h6><h7>c</h7>',
      ['heading 1: a', 'heading 6: b', 'paragraph: c'],
    ],
    ['no heading of another name', '<h10>a</h10><x-h1>b</x-h1>', ['paragraph: ab']],
    ['no heading in what is no prose', '<svg><h2>a</h2></svg>b', ['paragraph: b']],
    ['text after a table', '<table><tr><td>a</td></tr></table>b', ['tableCell: a', 'paragraph: b']],
    ['captions', '<figure><figcaption>a</figcaption></figure>', ['caption: a']],
    ['terms', '<dl><dt>a<dd>b</dl>', ['listItem: a', 'listItem: b']],
    ['a heading with an image alone', '<h2><img alt="a"></h2>', []],
    ['a heading with a block', '<h2><p>a</p></h2>', ['heading 2: a']],
  ])('reads %s', async (_what, source, reads) => {
    expect((await read(source)).blocks.map(told)).toEqual(reads);
  });

  test('a thousand elements inside each other are read, and more are read as plain text', async () => {
    const deep = (levels: number) => `${'<i>'.repeat(levels)}a${'</i>'.repeat(levels)}`;
    expect((await read(deep(1000))).unread).toEqual([]);
    const passed = await read(`${deep(1001)} \n`);
    expect(passed.blocks.map(told)).toEqual(['paragraph: a']);
    const end = deep(1001).length;
    expect(passed.unread).toMatchObject([{ path, location: { path, start: 0 } }]);
    expect(passed.unread[0] && at('x'.repeat(end), passed.unread[0]).length).toBeGreaterThan(0);
  });

  test('elements beside each other are no depth', async () => {
    expect((await read('<i>a</i>'.repeat(1001))).unread).toEqual([]);
  });
});

describe('Markdown', () => {
  const read = async (source: string) => (await readers()).markdown(source, path);

  test('knows its links and images, by address and by name', async () => {
    const source =
      'x [om *bad*](/a) [Bad][B] [bad][] [C] ![ brygga ](d.png) ![][E] ![f](g.png) [h][saknas]\n\n' +
      '> [b]: /b\n\n[bad]: /bad\n[c]: /c\n[e]: e.png';
    const { links, images } = await read(source);
    expect(links.map((each) => [each.text, each.href, at(source, each)])).toEqual([
      ['om bad', '/a', '[om *bad*](/a)'],
      ['Bad', '/b', '[Bad][B]'],
      ['bad', '/bad', '[bad][]'],
      ['C', '/c', '[C]'],
    ]);
    expect(images.map((each) => [each.alt, each.file, at(source, each)])).toEqual([
      ['brygga', 'd.png', '![ brygga ](d.png)'],
      [undefined, 'e.png', '![][E]'],
      ['f', 'g.png', '![f](g.png)'],
    ]);
    expect('alt' in (images[1] ?? {})).toBe(false);
  });

  test.each<[string, string, readonly string[]]>([
    ['code in a sentence', 'Kör `npm i` nu.', ['paragraph: Kör npm i nu.']],
    ['a break', 'a  \nb', ['paragraph: a\nb']],
    ['a rule', 'a\n\n---\n\nb', ['paragraph: a', 'paragraph: b']],
    ['HTML left open', '<p>a\n\nb', ['paragraph: a', 'paragraph: b']],
    ['a link in tags', 'a <a href="/b">c</a> d', ['paragraph: a c d']],
    ['a bold word in tags', 'a <b>c</b> d', ['paragraph: a c d']],
    ['an emphasis', '*a* **b** c', ['paragraph: a b c']],
    ['an entity of two letters', 'a &#128077; b', ['paragraph: a 👍 b']],
    ['a byte order mark', '\uFEFF# a', ['heading 1: a']],
    ['the same within a word', 'a\uFEFF*b*', ['paragraph: a\uFEFFb']],
    ['a quote of two paragraphs', '> a\n>\n> b', ['quote: a', 'quote: b']],
    ['an abbreviation of HTML', 'a <abbr>b</abbr>', ['paragraph: a b']],
  ])('reads %s', async (_what, source, reads) => {
    expect((await read(source)).blocks.map(told)).toEqual(reads);
  });

  test('knows which words are bold', async () => {
    const { blocks } = await read('**a**\n\n**a** b\n\n# **c**\n\nd');
    expect(blocks.map(({ bold }) => bold)).toEqual([true, false, true, false]);
  });

  test('makes no empty link of one that is written in tags', async () => {
    expect((await read('a <a href="/b">c</a> d')).links).toEqual([]);
    expect((await read('a <A\nHREF="/b">c</A> d')).links).toEqual([]);
    expect((await read('a <abbr title="/b"><img src="c.png"></abbr> d')).images).toHaveLength(1);
  });

  test('knows the head of each of its tables', async () => {
    const table = (head: string) => `| ${head} | |\n|---|---|\n| m | n |`;
    const source = `${table('Dag')}\n\n${table('Tid')}`;
    const { tables } = await read(source);
    expect(tables).toMatchObject([
      { headers: ['Dag'], rows: 2, columns: 2 },
      { headers: ['Tid'], rows: 2, columns: 2 },
    ]);
    expect(tables.map((each) => at(source, each))).toEqual([table('Dag'), table('Tid')]);
  });

  test.each<[string, string, string]>([
    ['a &amp; b &amp; c', 'b &', 'b &amp;'],
    ['a &amp b', '&amp b', '&amp b'],
    ['\\*a\\* b', '*a*', '*a\\*'],
    ['&auml;&ouml;a', 'ö', '&ouml;'],
    ['&#x1F44D; du', '👍', '&#x1F44D;'],
    ['> &lt;\n> b', '<', '&lt;'],
    ['a & b &lt; c', 'b <', 'b &lt;'],
  ])('in %j, “%s” stands where it was written', async (source, words, expected) => {
    expect(sourceOf(source, (await read(source)).blocks, words)).toBe(expected);
  });
});

describe('running text', () => {
  const spot = (start: number, end: number) => ({ start, end });

  test('folds white space, and remembers where each stretch came from', () => {
    const running = new RunningText();
    running.add('  a \n b', 10);
    running.add(' c ', 30);
    expect(running.take()).toEqual({
      text: 'a b c',
      segments: [
        { start: 0, end: 1, from: spot(12, 13) },
        { start: 1, end: 2, from: spot(13, 16) },
        { start: 2, end: 3, from: spot(16, 17) },
        { start: 3, end: 5, from: spot(30, 32) },
      ],
    });
    expect(running.take()).toEqual({ text: '', segments: [] });
  });

  test('joins what follows letter by letter, and nothing else', () => {
    const running = new RunningText();
    running.stand('ab', spot(0, 2));
    running.stand('c', spot(2, 3));
    running.stand('&', spot(3, 8));
    running.stand('d', spot(8, 9));
    running.stand('e', spot(20, 21));
    running.stand('', spot(21, 22));
    expect(running.take().segments).toEqual([
      { start: 0, end: 3, from: spot(0, 3) },
      { start: 3, end: 4, from: spot(3, 8) },
      { start: 4, end: 5, from: spot(8, 9) },
      { start: 5, end: 6, from: spot(20, 21) },
    ]);
  });

  test('begins no line with space, and ends none with it', () => {
    const running = new RunningText();
    running.breakLine(spot(0, 1));
    running.add('a ', 1);
    running.breakLine(spot(3, 4));
    running.stand(' ', spot(4, 9));
    running.add(' b', 9);
    running.breakLine(spot(11, 12));
    running.breakLine(spot(12, 13));
    const { text: words, segments } = running.take();
    expect(words).toBe('a\nb');
    expect(segments).toEqual([
      { start: 0, end: 1, from: spot(1, 2) },
      { start: 1, end: 2, from: spot(3, 4) },
      { start: 2, end: 3, from: spot(10, 11) },
    ]);
  });
});

describe('a table as its cells are read', () => {
  const block = (words: string) => {
    const draft = new Draft(path);
    draft.add(words, 0);
    return draft.done().blocks;
  };

  test('inside another counts for itself', () => {
    const tables = new TableDraft();
    tables.open(false);
    tables.row();
    tables.cell(true, 0);
    tables.open(true);
    tables.row();
    tables.cell(true, 0);
    tables.closeCell(block('inre'));
    expect(tables.close()).toBeUndefined();
    tables.closeCell(block('yttre'));
    tables.cell(false, 1);
    tables.closeCell(block('y'));
    tables.row();
    tables.cell(false, 1);
    expect(tables.close()).toEqual({ headers: ['yttre'], rows: 2, columns: 2 });
    expect(tables.close()).toBeUndefined();
  });

  test('looks at ten blocks of a header, and at none for a row or a cell outside', () => {
    const tables = new TableDraft();
    tables.row();
    tables.cell(true, 0);
    tables.closeCell(block('x'));
    tables.open(false);
    tables.row();
    tables.cell(true, 1);
    tables.closeCell(Array.from('abcdefghijklm').flatMap(block));
    expect(tables.close()?.headers).toEqual(['b c d e f g h i j k']);
  });
});

describe('a draft', () => {
  test('begins a container after what was read, and keeps the kind of the innermost', () => {
    const draft = new Draft(path);
    draft.add('a', 0);
    draft.enter('quote', 1);
    draft.add('b', 1);
    draft.enter('listItem', 2);
    draft.add('c', 2);
    draft.leave(3);
    draft.add('d', 3);
    draft.leave(4);
    draft.leave(5);
    draft.add('e', 5);
    expect(draft.done().blocks.map(told)).toEqual([
      ...['paragraph: a', 'quote: b', 'listItem: c', 'quote: d', 'paragraph: e'],
    ]);
  });

  test('knows where an empty heading stands', () => {
    const draft = new Draft(path);
    draft.enter('heading', 3, 2);
    draft.leave(9);
    draft.enter('heading', 9, 2);
    draft.leave(0, [4]);
    expect(draft.done().blocks.map(({ origin }) => origin)).toEqual([
      { spot: { start: 3, end: 9 }, segments: [], by: 0 },
      { spot: { start: 0, end: 0, at: [4] }, segments: [], by: 0 },
    ]);
  });

  test('ends a link that never began without a word', () => {
    const draft = new Draft(path);
    draft.closeLink([{ start: 0, end: 1 }]);
    expect(draft.done().links).toEqual([]);
  });

  test('takes white space that stands for itself as a space', () => {
    const draft = new Draft(path);
    draft.add('a', 0);
    draft.stand('\t', { start: 1, end: 5 });
    draft.stand('b\t', { start: 5, end: 9 });
    draft.stand('c', { start: 9, end: 10 });
    expect(draft.done().blocks.map(({ text: words }) => words)).toEqual(['a b\tc']);
  });
});
