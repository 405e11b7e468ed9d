import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLexicon } from '../../../../src/plain-language/scan/lexicon';
import { scan } from '../../../../src/plain-language/scan/scan';
import { swedish } from '../support';

const sentences = readFileSync(join(__dirname, 'dev.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [text = '', passives = ''] = line.split('\t');
    return { text, gold: passives.toLowerCase().split(' ').filter(Boolean) };
  });

test('s-passives of real prose are found, and little else (Talbanken, development set)', () => {
  const lexicon = createLexicon(swedish);
  let hits = 0;
  let reported = 0;
  let marked = 0;
  for (const { text, gold } of sentences) {
    const found = scan(text, lexicon)
      .sentences.flatMap(({ tokens }) => swedish.passives(tokens))
      .map(({ lower }) => lower);
    marked += gold.length;
    reported += found.length;
    for (const word of gold) {
      const place = found.indexOf(word);
      if (place < 0) continue;
      hits += 1;
      found.splice(place, 1);
    }
  }
  expect(marked).toBe(111);
  expect(hits / reported).toBeGreaterThanOrEqual(0.95);
  expect(hits / marked).toBeGreaterThanOrEqual(0.88);
});
