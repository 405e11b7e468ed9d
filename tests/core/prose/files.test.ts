import { fileKindOf, proseOfFile } from '../../../src/content/prose/from-file-kind';
import { readers, told } from './support';

test.each([
  ['nyhet.md', 'markdown'],
  ['texter/NYHET.MARKDOWN', 'markdown'],
  ['sida.html', 'html'],
  ['sida.htm', 'html'],
  ['brev.txt', 'text'],
  ['brev.docx', undefined],
  ['brev', undefined],
  ['.constructor', undefined],
])('a file called %s holds %s', (name, kind) => {
  expect(fileKindOf(name)).toBe(kind);
});

test.each([
  ['markdown', '\uFEFF# Bad\n\nHej.', ['heading 1: Bad', 'paragraph: Hej.']],
  ['html', '<title>x</title><h1>Bad</h1>Hej.', ['heading 1: Bad', 'paragraph: Hej.']],
  ['text', '\uFEFFBad\r\n\r\nHej\r\ndu.', ['paragraph: Bad', 'paragraph: Hej\ndu.']],
] as const)('a file of %s is read', async (kind, content, reads) => {
  expect(proseOfFile(kind, content, await readers()).blocks.map(told)).toEqual(reads);
});
