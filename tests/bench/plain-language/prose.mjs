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

let random = randomFrom(1968);
/** The texts that follow are the same for everyone who begins with this seed. */
export const reseed = (seed) => {
  random = randomFrom(seed);
};

const drawn = (list) => list[Math.floor(random() * list.length)];

const vocabulary = sentences.flatMap(({ text }) => text.match(/\p{Ll}{2,}/gu) ?? []);
const longer = vocabulary.filter((word) => word.length > 4);

/** A word in ten is exchanged for another, and one in twenty for a compound that nobody has seen. */
const varied = (text) =>
  text.replace(/(?<=\s)\p{Ll}{2,}(?=\s)/gu, (word) => {
    const chance = random();
    if (chance < 0.05) return drawn(longer) + drawn(longer);
    return chance < 0.15 ? drawn(vocabulary) : word;
  });

/**
 * Paragraphs of three to six sentences drawn and varied anew, so that nothing
 * that remembers paragraphs, sentences or words gains more than it would in life.
 */
export const freshParagraphs = (words) => {
  const paragraphs = [];
  let left = words;
  while (left > 0) {
    const paragraph = [];
    const length = 3 + Math.floor(random() * 4);
    while (paragraph.length < length && left > 0) {
      const sentence = drawn(sentences);
      paragraph.push(varied(sentence.text));
      left -= sentence.words;
    }
    paragraphs.push(paragraph.join(' '));
  }
  return paragraphs;
};

export const asBlocks = (paragraphs) =>
  paragraphs.map((text, at) => ({ kind: 'paragraph', text, path: ['body', String(at)] }));
