import fc from 'fast-check';
import { createAnalyser, type Analysis, type ProseBlock } from '../../../src/plain-language';
import { allRules } from '../../../src/plain-language/rules';
import { createLexicon } from '../../../src/plain-language/scan/lexicon';
import { scan } from '../../../src/plain-language/scan/scan';
import { english, plainerWords, swedish } from './support';

const kinds = ['paragraph', 'heading', 'listItem', 'quote', 'tableCell', 'caption'] as const;

/** Pieces that mean something to the scanner, joined at random. */
const pieces = fc.constantFrom(
  ...'. ! ? … ... : , - – " ” ( ) / @ :// \u00ad \u030a \ud83d \n \n\n'.split(' '),
  ...[
    't.ex.',
    'm.m.',
    'kl.',
    '09.00',
    '2008/09:153',
    'A.',
    'och',
    'och',
    'VIKTIGT',
    'IVO',
    'Å',
    'a\u030a',
  ],
  ...[
    'behandlas',
    'avses',
    'göra',
    'bedömning',
    'inte',
    'erhåller',
    'x@y.se',
    'https://a.se/b',
    ' ',
    ' ',
    ' ',
  ]
);
const prose = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 })
);
const block: fc.Arbitrary<ProseBlock> = fc.record({
  kind: fc.constantFrom(...kinds),
  text: prose,
  path: fc.constant(['body']),
});
const blocks = fc.array(block, { maxLength: 6 });
const settings = {
  plainerWords,
  jargon: { 'göra bedömning': [], och: ['samt'] },
  limits: {
    sentenceWords: { warning: 5, error: 9 },
    paragraphWords: { warning: 8 },
    passiveShare: 0,
    verdictWords: 1,
  },
};

test.each([swedish, english])('ranges lie in their block, and in order ($code)', (language) => {
  const analyser = createAnalyser(language, settings);
  fc.assert(
    fc.property(blocks, (document) => {
      let before = { block: 0, start: 0 };
      for (const { block: at, range } of analyser.analyse(document).findings) {
        const text = document[at]?.text ?? '';
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(at > before.block || range.start >= before.start).toBe(true);
        before = { block: at, start: range.start };
      }
    })
  );
});

test('words do not overlap, and lie in sentences that do not', () => {
  const lexicon = createLexicon(swedish);

  fc.assert(
    fc.property(prose, (text) => {
      let past = 0;
      for (const sentence of scan(text, lexicon).sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(past);
        past = sentence.start;
        for (const { start, end } of sentence.tokens) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          past = end;
        }
        expect(sentence.end).toBeGreaterThanOrEqual(past);
        past = sentence.end;
      }
    })
  );
});

test('the counts of a text are the sums of its parts’', () => {
  const summed = [
    'words',
    'runningWords',
    'sentences',
    'longWords',
    'longSentences',
    'passiveSentences',
    'reader',
    'writer',
  ] as const;
  const analyser = createAnalyser(swedish, settings);
  fc.assert(
    fc.property(blocks, blocks, (one, other) => {
      const whole = analyser.analyse([...one, ...other]);
      const parts = [analyser.analyse(one), analyser.analyse(other)];
      for (const name of summed) {
        expect(whole.metrics[name]).toBe(
          parts.reduce((sum, { metrics }) => sum + metrics[name], 0)
        );
      }
      expect(whole.sentenceLengths).toEqual(
        parts.flatMap(({ sentenceLengths }) => sentenceLengths)
      );
    })
  );
});

/** What is remarked on in a block whatever the others say. */
const inBlocks = ({ findings }: Analysis, after = 0) =>
  findings
    .filter(({ rule }) => !ofTheWhole.has(rule.split('.')[0] ?? rule))
    .map((finding) => ({ ...finding, block: finding.block + after }));
const ofTheWhole = new Set(
  allRules.filter(({ inDocument }) => inDocument !== undefined).map(({ name }) => name)
);

test('the remarks on a text are those on its parts', () => {
  const analyser = createAnalyser(swedish, settings);
  const remarked = new Set<string>();
  fc.assert(
    fc.property(blocks, blocks, (one, other) => {
      const whole = inBlocks(analyser.analyse([...one, ...other]));
      for (const { rule } of whole) remarked.add(rule);
      expect(whole).toEqual([
        ...inBlocks(analyser.analyse(one)),
        ...inBlocks(analyser.analyse(other), one.length),
      ]);
    }),
    { numRuns: 300 }
  );
  // They are texts that there is something to say of.
  expect(remarked.size).toBeGreaterThan(5);
});

test('what was read before changes nothing', () => {
  const experienced = createAnalyser(swedish, settings);
  fc.assert(
    fc.property(blocks, (document) => {
      expect(experienced.analyse(document)).toEqual(
        createAnalyser(swedish, settings).analyse(document)
      );
    }),
    { numRuns: 60 }
  );
});

test('decomposed letters and soft hyphens make no other words', () => {
  const analyser = createAnalyser(swedish);
  const read = (text: string) => {
    const { metrics } = analyser.analyse([{ kind: 'paragraph', text, path: [] }]);
    return metrics;
  };
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('åtgärda', 'Öppnas', 'är', 'på', 'för.', 'm.m.'), { minLength: 1 }),
      (all) => {
        const text = all.join(' ');
        expect(read(text.normalize('NFD'))).toEqual(read(text));
        expect(read(text.replace(/(?<=[a-zåäö]{3})(?=[a-zåäö])/g, '\u00ad'))).toEqual(read(text));
      }
    )
  );
});
