import { createAnalyser, type ProseBlock } from '../../../src/plain-language';
import { swedish } from './support';

/** Sentences of the office, each with words that stand nowhere else. */
const textOf = (from: number, words: number): readonly ProseBlock[] => {
  const sentences = Array.from(
    { length: words },
    (_, at) => `Beslutet i enlighet med ordnings${from + at}regeln erhåller FN-rapport${from + at}.`
  );
  return Array.from({ length: words / 50 }, (_, block) => ({
    kind: 'paragraph' as const,
    text: sentences.slice(block * 50, block * 50 + 50).join(' '),
    path: ['body', String(block)],
  }));
};

test('a reader that has met more words than it keeps reads on as one that begins', () => {
  const experienced = createAnalyser(swedish);
  for (let from = 0; from < 200_000; from += 5000) {
    const text = textOf(from, 5000);
    const analysis = experienced.analyse(text);
    if (from % 50_000 === 0) expect(analysis).toEqual(createAnalyser(swedish).analyse(text));
  }
  const again = textOf(1000, 500);
  expect(experienced.analyse(again)).toEqual(createAnalyser(swedish).analyse(again));
});

test('a paragraph read before that shares its words with one read after it', () => {
  const paragraph = (text: string, at: number): ProseBlock => ({
    kind: 'paragraph',
    text,
    path: ['body', String(at)],
  });
  const reader = createAnalyser(swedish);
  const first = paragraph('Bryggan vid badet byggs om till sommaren.', 0);
  reader.analyse([first]);
  for (let from = 0; from < 40; from += 1) {
    const words = Array.from({ length: 1000 }, (_, at) => `ord${from * 1000 + at}`);
    reader.analyse([paragraph(`${words.join(' ')}.`, 0)]);
  }
  const both = [first, paragraph('Till sommaren byggs bryggan vid badet om.', 1)];
  expect(reader.analyse(both)).toEqual(createAnalyser(swedish).analyse(both));
});
