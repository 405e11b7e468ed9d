import type { Json } from '../../../src/canonical/json';
import { blocksOf, link, node, paragraph, path, readers, text, told } from './support';

interface Example {
  readonly blocks: Json;
  readonly markdown: string;
  readonly html: string;
  readonly reads: readonly string[];
}

const item = (...children: Json[]) => node('list-item', children);
const list = (...children: Json[]) => node('list', children, { format: 'unordered' });

const examples: Readonly<Record<string, Example>> = {
  'two paragraphs': {
    blocks: [paragraph(text('Bryggan öppnar.')), paragraph(text('Välkommen!'))],
    markdown: 'Bryggan öppnar.\n\nVälkommen!',
    html: '<p>Bryggan öppnar.</p>\n<p>Välkommen!</p>',
    reads: ['paragraph: Bryggan öppnar.', 'paragraph: Välkommen!'],
  },
  'headings with their levels': {
    blocks: [
      node('heading', [text('Bad')], { level: 2 }),
      node('heading', [text('Bryggan')], { level: 3 }),
      paragraph(text('Ny i år.')),
    ],
    markdown: '## Bad\n\n### Bryggan\nNy i år.',
    html: '<h2>Bad</h2><h3>Bryggan</h3><p>Ny i år.</p>',
    reads: ['heading 2: Bad', 'heading 3: Bryggan', 'paragraph: Ny i år.'],
  },
  'an empty heading, which is still met': {
    blocks: [node('heading', [text('')], { level: 2 }), paragraph(text('Hej.'))],
    markdown: '##\n\nHej.',
    html: '<h2>&nbsp;</h2><p>Hej.</p>',
    reads: ['heading 2: ', 'paragraph: Hej.'],
  },
  'empty paragraphs, which are not': {
    blocks: [paragraph(text('')), paragraph(text('Hej.')), paragraph(text(' '))],
    markdown: '\n\nHej.\n\n \n',
    html: '<p></p><p>Hej.</p><p>&nbsp;</p>',
    reads: ['paragraph: Hej.'],
  },
  'bold, italics and a link in a sentence': {
    blocks: [
      paragraph(
        text('Läs '),
        text('hela', { bold: true }),
        text(' '),
        link('beslutet', 'https://lerum.example'),
        text(' '),
        text('i dag', { italic: true }),
        text('.')
      ),
    ],
    markdown: 'Läs **hela** [beslutet](https://lerum.example) *i dag*.',
    html: '<p>Läs <strong>hela</strong> <a href="https://lerum.example">beslutet</a> <i>i dag</i>.</p>',
    reads: ['paragraph: Läs hela beslutet i dag.'],
  },
  'a list in a list': {
    blocks: [
      list(item(text('Bad')), list(item(text('Bryggan')), item(text('Hoppet'))), item(text('Bio'))),
    ],
    markdown: '- Bad\n  - Bryggan\n  - Hoppet\n- Bio',
    html: '<ul><li>Bad<ul><li>Bryggan</li><li>Hoppet</li></ul></li><li>Bio</li></ul>',
    reads: ['listItem: Bad', 'listItem: Bryggan', 'listItem: Hoppet', 'listItem: Bio'],
  },
  'a quote': {
    blocks: [node('quote', [text('Det blir bra, säger hon.')])],
    markdown: '> Det blir\n> bra, säger hon.',
    html: '<blockquote><p>Det blir bra, säger hon.</p></blockquote>',
    reads: ['quote: Det blir bra, säger hon.'],
  },
  'code, which is not prose': {
    blocks: [node('code', [text('npm start')]), paragraph(text('Klart.'))],
    markdown: '```\nnpm start\n```\n\nKlart.',
    html: '<pre><code>npm start</code></pre><p>Klart.</p>',
    reads: ['paragraph: Klart.'],
  },
  'a line break': {
    blocks: [paragraph(text('Storgatan 1\n443 80 Lerum'))],
    markdown: 'Storgatan 1  \n443 80 Lerum',
    html: '<p>Storgatan 1<br>443 80 Lerum</p>',
    reads: ['paragraph: Storgatan 1\n443 80 Lerum'],
  },
  'white space that nobody sees': {
    blocks: [paragraph(text('  Vi  ses\tsnart. '))],
    markdown: '  Vi  ses\tsnart. ',
    html: '<p>\n  Vi  ses\tsnart.\n</p>',
    reads: ['paragraph: Vi ses snart.'],
  },
  'signs that must be written in a special way': {
    blocks: [paragraph(text('Råd & stöd * 3 < 4, ”ja”'))],
    markdown: 'Råd &amp; stöd \\* 3 &lt; 4, &rdquo;ja”',
    html: '<p>R&aring;d &amp; stöd * 3 &lt; 4, &#8221;ja”</p>',
    reads: ['paragraph: Råd & stöd * 3 < 4, ”ja”'],
  },
};

describe.each(Object.entries(examples))('%s', (_name, { blocks, markdown, html, reads }) => {
  test('in blocks', () => {
    expect(blocksOf(blocks).map(told)).toEqual(reads);
  });

  test('in Markdown', async () => {
    expect((await readers()).markdown(markdown, path).blocks.map(told)).toEqual(reads);
  });

  test('in HTML', async () => {
    expect((await readers()).html(html, path).blocks.map(told)).toEqual(reads);
  });

  test('in HTML that was pasted into Markdown', async () => {
    expect((await readers()).markdown(html, path).blocks.map(told)).toEqual(reads);
  });
});

test('tables read the same in Markdown and HTML', async () => {
  const { markdown, html } = await readers();
  const inMarkdown = markdown('| Dag | Tid |\n|---|---|\n| Måndag | 8–16 |', path);
  const inHtml = html(
    '<table><thead><tr><th>Dag</th><th>Tid</th></tr></thead><tbody><tr><td>Måndag</td><td>8–16</td></tr></tbody></table>',
    path
  );
  const cells = ['Dag', 'Tid', 'Måndag', '8–16'].map((cell) => `tableCell: ${cell}`);
  for (const { blocks, tables } of [inMarkdown, inHtml]) {
    expect(blocks.map(told)).toEqual(cells);
    expect(tables).toMatchObject([{ headers: ['Dag', 'Tid'], rows: 2, columns: 2 }]);
  }
});
