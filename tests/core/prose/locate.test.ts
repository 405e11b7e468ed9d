import fc from 'fast-check';
import type { Json } from '../../../src/canonical/json';
import { locate } from '../../../src/content/prose/locate';
import { readText } from '../../../src/content/prose/plain';
import {
  blocksOf,
  link,
  node,
  originOf,
  paragraph,
  path,
  readers,
  sourceOf,
  text,
  written,
} from './support';

describe('words are found again where they were written', () => {
  test.each<[string, string, string, string]>([
    ['plain words', 'Hej på *dig* du.', 'dig', 'dig'],
    ['across a mark', 'Hej på *dig* du.', 'dig du', 'dig* du'],
    ['after an escape', 'A \\* B', 'B', 'B'],
    ['an escaped sign', 'A \\* B', '* B', '* B'],
    ['an entity', 'Råd &amp; stöd', '&', '&amp;'],
    ['part of what an entity stands beside', 'R&aring;d finns', 'd finns', 'd finns'],
    ['the second line of a quote', '> Det blir\n> bra nu', 'bra', 'bra'],
    ['across the lines of a quote', '> Det blir\n> bra nu', 'blir bra', 'blir\n> bra'],
    ['a cell', '| Dag | Tid |\n|---|---|\n| Måndag | 8 |', 'Måndag', 'Måndag'],
    ['HTML further down', 'Hej.\n\n<p>Du <b>där</b></p>', 'där', 'där'],
    ['an entity after HTML', 'Hej.\n\n<p>&Ouml;n där</p>', 'Ö', '&Ouml;'],
    ['double spaces', 'Hej  du', 'j d', 'j  d'],
  ])('in Markdown: %s', async (_why, source, words, expected) => {
    const { blocks } = (await readers()).markdown(source, path);
    expect(sourceOf(source, blocks, words)).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ['plain words', '<p>Hej <b>dig</b> du.</p>', 'dig', 'dig'],
    ['across a tag', '<p>Hej <b>dig</b> du.</p>', 'dig du', 'dig</b> du'],
    ['an entity', '<p>R&aring;d finns</p>', 'å', '&aring;'],
    ['after an entity', '<p>R&aring;d finns</p>', 'd finns', 'd finns'],
    ['after a comment', '<p>Hej<!-- nej --> du</p>', 'du', 'du'],
    ['folded white space', '<p>Hej\n   du</p>', 'Hej du', 'Hej\n   du'],
    ['an ampersand left as it is', '<p>Råd & stöd</p>', '& stöd', '& stöd'],
  ])('in HTML: %s', async (_why, source, words, expected) => {
    const { blocks } = (await readers()).html(source, path);
    expect(sourceOf(source, blocks, words)).toBe(expected);
  });

  const body: Json = [
    paragraph(text('Hej '), text('på', { bold: true }), text(' dig'), link('här', '/a')),
    node('list', [node('list-item', [text('ett\ntvå')])]),
  ];
  test.each([
    ['på', [{ at: [0, 1], start: 0, end: 2 }]],
    [
      'ej på d',
      [
        [0, 0, 1, 4],
        [0, 1, 0, 2],
        [0, 2, 0, 2],
      ],
    ],
    ['här', [{ at: [0, 3, 0], start: 0, end: 3 }]],
    ['två', [{ at: [1, 0, 0], start: 4, end: 7 }]],
  ])('in blocks: %s', (words, nodes) => {
    const block = blocksOf(body).find((each) => each.text.includes(words));
    const start = block?.text.indexOf(words) ?? 0;
    const found = block && locate(block, { start, end: start + words.length });
    const expected = nodes.map((each) =>
      Array.isArray(each) ? { at: each.slice(0, 2), start: each[2], end: each[3] } : each
    );
    expect(found).toEqual({ path, nodes: expected });
  });
});

test('an empty heading is found too', async () => {
  const source = 'Hej.\n\n<h2></h2>';
  const heading = (await readers()).markdown(source, path).blocks[1];
  expect(heading && written(source, locate(heading, { start: 0, end: 0 }))).toBe('<h2></h2>');
});

const signs = Array.from('ab åÖ👍\n\t *_#&;<>"[]()!|`~-.1\\\u00a0');
const letters = fc.string({ unit: fc.constantFrom(...signs) });

/** Every word of a block must be where `locate` says, where it was read letter by letter. */
test.each(['markdown', 'html', 'text'] as const)('whatever is written, in %s', async (kind) => {
  const loaded = await readers();
  const read = kind === 'text' ? readText : loaded[kind];
  fc.assert(
    fc.property(letters, (source) => {
      for (const block of read(source, path).blocks) {
        for (const { start, end, from } of originOf(block).segments) {
          expect(from.start).toBeGreaterThanOrEqual(0);
          expect(from.end).toBeLessThanOrEqual(source.length);
          if (end - start !== from.end - from.start || end - start === 1) continue;
          // White space is a space, or a new line, whichever it was.
          const letters = (written: string) => written.replace(/\s/g, ' ');
          expect(letters(source.slice(from.start, from.end))).toBe(
            letters(block.text.slice(start, end))
          );
        }
        expect(block.text).toBe(
          block.origin.segments.map(({ start, end }) => block.text.slice(start, end)).join('')
        );
      }
    }),
    { numRuns: 2000 }
  );
});

test('a tag by any name is read past', async () => {
  const { blocks } = (await readers()).html('<constructor>Hej</constructor> <x-y>du</x-y>', path);
  expect(blocks.map(({ text: words }) => words)).toEqual(['Hej du']);
});
