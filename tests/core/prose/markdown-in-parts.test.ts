import fc from 'fast-check';
import type { ProseDocument } from '../../../src/content/prose/document';
import { Draft } from '../../../src/content/prose/draft';
import { loadHtml } from '../../../src/content/prose/html';
import { loadMarkdown, loadParser } from '../../../src/content/prose/markdown/load';
import { partsOf } from '../../../src/content/prose/markdown/parts';
import { walk } from '../../../src/content/prose/markdown/walk';
import { path, settled } from './support';

/** Reads a text as one, as the grammar says. */
const readWhole = async (): Promise<(source: string) => ProseDocument> => {
  const parse = await loadParser();
  const { readInto } = await loadHtml();
  return (written) => {
    const source = written.replace(/^\uFEFF/, ' ');
    const draft = new Draft(path);
    walk(draft, parse(source), source, readInto);
    return draft.done();
  };
};

const readInParts = async () => loadMarkdown((await loadHtml()).readInto);

const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '',
      ' ',
      '   ',
      '    ',
      '\t',
      '> ',
      '- ',
      '1. ',
      '12) ',
      '* ',
      '+\t',
      '>'
    ),
    fc.constantFrom(
      ...[
        'Bad',
        'Vi ses.',
        'på *bryggan* i dag',
        '**Obs!**',
        '# Rubrik',
        '##',
        '---',
        '===',
        '```',
      ],
      ...['~~~', '| a | b |', '|---|---|', '[här](/a "b")', '[här]', '[här]: /a', '![](/b.png)'],
      ...[
        '<div>',
        '</div>',
        '<b>hej',
        '<!-- x',
        '-->',
        '<pre>',
        '</pre>',
        '<table><tr><th>a',
        '&auml;',
      ],
      ...[
        '2026 var bra',
        '2026. var bra',
        '*',
        '-',
        '- - -',
        '\\',
        'a  ',
        'a ',
        '',
        '',
        '\u00a0',
        '\ufeffa',
      ],
      ...['`kod', 'a|b', ': b', '\0', '<span>mitt i', '\u0001']
    ),
    fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r', '\n\n\n')
  )
  .map((all) => all.join(''));
const markdown = fc.array(line, { maxLength: 14 }).map((all) => all.join(''));

test('read part by part, a text is what it is as a whole', async () => {
  const whole = await readWhole();
  const inParts = await readInParts();
  fc.assert(
    fc.property(markdown, (source) => {
      expect(settled(inParts(source, path))).toEqual(settled(whole(source)));
    }),
    { numRuns: 1500 }
  );
});

test('the parts are the whole, in order', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      const parts = partsOf(source);
      expect(parts.map(({ text }) => text).join('')).toBe(source);
      for (const { text, start } of parts) expect(source.startsWith(text, start)).toBe(true);
    })
  );
});
