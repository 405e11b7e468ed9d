import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../support/figure.mjs';

/** Real Swedish sentences: the development set of Talbanken, which the tests are made of. */
const sentences = readFileSync(
  fileURLToPath(new URL('../../core/plain-language/talbanken/dev.tsv', import.meta.url)),
  'utf8'
)
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t')[0])
  .map((text) => ({ text, words: text.split(/\s+/).length }));

const random = randomFrom(1968);

/**
 * Paragraphs of three to six sentences drawn anew, so that nothing that
 * remembers paragraphs gains by it: neither ours nor a peer's.
 */
export const freshParagraphs = (words) => {
  const paragraphs = [];
  let left = words;
  while (left > 0) {
    const drawn = [];
    const length = 3 + Math.floor(random() * 4);
    while (drawn.length < length && left > 0) {
      const sentence = sentences[Math.floor(random() * sentences.length)];
      drawn.push(sentence.text);
      left -= sentence.words;
    }
    paragraphs.push(drawn.join(' '));
  }
  return paragraphs;
};

export const asBlocks = (paragraphs) =>
  paragraphs.map((text, at) => ({ kind: 'paragraph', text, path: ['body', String(at)] }));
