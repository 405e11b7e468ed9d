import { createAnalyser } from '../../../src/plain-language';
import { growth } from '../growth';
import { english, swedish } from './support';

const filled = (piece: string, size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** What nobody writes but somebody pastes. */
const pieces: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['full stops', '.'],
  ['initials', 'A. '],
  ['addresses', 'a@a@'],
  ['links', 'a://'],
  ['blank lines', 'a \n \n'],
  ['capitals', 'VIKTIGT '],
  ['one word', 'och '],
  ['passives', 'avses behandlas '],
  ['beginnings of phrases', 'i syfte '],
  ['phrases', 'av den anledningen att '],
  ['combining marks', 'a\u030a\u0301'],
  ['half surrogates', '\ud83d a'],
];

/** The best of three: what a busy machine adds is not the engine's. */
const milliseconds = (text: string, language: typeof swedish): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const analyser = createAnalyser(language);
      const begun = performance.now();
      analyser.analyse([{ kind: 'paragraph', text, path: [] }]);
      return performance.now() - begun;
    })
  );

describe.each([swedish, english])(
  'in $code, ten times the text takes some ten times as long',
  (language) => {
    test.each(pieces)('of %s', async (_name, piece) => {
      const taking = (size: number) => () => milliseconds(filled(piece, size), language);
      const times = await growth(taking(20_000), taking(200_000), { least: 2, enough: 50 });
      // Were it to grow with the square it would be a hundred. The bench says what a megabyte may take.
      expect(times).toBeLessThan(50);
    });
  }
);
