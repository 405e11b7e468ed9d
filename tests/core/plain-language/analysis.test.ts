import { createAnalyser, describeProse, neutral, rulePage } from '../../../src/plain-language';
import { allRules } from '../../../src/plain-language/rules';
import { analyse, block, findings, plainerWords, remarked, swedish, words } from './support';

test('a finding says which block, where in the content and where in the text', () => {
  const blocks = [
    block('Allt är bra.'),
    block('Vi gräver och och fyller.', 'paragraph', ['sections', '0', 'text']),
  ];
  expect(findings('doubled-word', blocks)).toEqual([
    {
      rule: 'doubled-word',
      severity: 'warning',
      block: 1,
      path: ['sections', '0', 'text'],
      range: { start: 10, end: 17 },
      values: { word: 'och', times: 2 },
      suggestion: ['och'],
    },
  ]);
});

test('a sentence over the second limit is an error, and in a quote a warning', () => {
  const severities = (kind: 'paragraph' | 'quote') =>
    findings('long-sentence', [block(words(41), kind)]).map(({ severity }) => severity);
  expect(severities('paragraph')).toEqual(['error']);
  expect(severities('quote')).toEqual(['warning']);
});

test('limits are the organisation’s to set', () => {
  const text = 'Vi bygger en ny brygga.';
  expect(findings('long-sentence', text)).toEqual([]);
  expect(
    findings('long-sentence', text, { limits: { sentenceWords: { warning: 4 } } })
  ).toHaveLength(1);
  expect(findings('doubled-word', 'och och', { without: ['doubled-word'] })).toEqual([]);
});

test('what somebody else said is not rewritten', () => {
  const quote = [block('Beslutet fattas och erhåller jargong.', 'quote')];
  expect(analyse(quote, { plainerWords, jargon: { jargong: [] } }).findings).toEqual([]);
});

test('an abbreviation explained in one block is known in the next', () => {
  const explained = [block('Inspektionen för vård och omsorg (IVO) är här.'), block('IVO går.')];
  expect(remarked('unexplained-abbreviation', explained)).toEqual([]);
  expect(remarked('unexplained-abbreviation', [...explained].reverse())).toEqual(['IVO']);
});

test('a language we do not know gets only what needs no words', () => {
  const analysis = analyse('Dette er er VIKTIGT. Vedtaket fattas.', {}, neutral('nb'));
  expect(analysis).toMatchObject({ language: 'nb', isFullySupported: false });
  expect(analysis.findings.map(({ rule }) => rule)).toEqual(['doubled-word', 'all-caps']);
  expect(analysis.metrics.lix).toBeDefined();
});

test('findings come in the order of the text', () => {
  const { findings: found } = analyse(
    [block('Förslaget avses behandlas t.ex. av IVO och och VIKTIGT.'), block('Ärendet behandlas.')],
    { limits: { verdictWords: 1 } }
  );
  const places = found.map(({ block: at, range }) => at * 1000 + range.start);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(found.length).toBeGreaterThan(5);
});

test('a text read twice, or by an analyser that has read much else, is judged the same', () => {
  const analyser = createAnalyser(swedish);
  const blocks = [block('Beslutet fattas av av nämnden.'), block('Bryggan är ny.', 'heading')];
  const first = analyser.analyse(blocks);
  for (let other = 0; other < 3000; other += 1) {
    analyser.analyse([block(`Text ${other} om bryggor${other} och bad.`)]);
  }
  expect(analyser.analyse(blocks)).toEqual(first);
  expect(createAnalyser(swedish).analyse(blocks)).toEqual(first);
});

test('every rule says what to do in both languages, and has one page', () => {
  for (const { name, messages } of allRules) {
    expect(Object.keys(messages.sv)).toEqual(Object.keys(messages.en));
    for (const rule of Object.keys(messages.sv)) {
      expect(rulePage(rule, 'sv')).toBe(`rules/${name}.sv.md`);
    }
  }
});

test('what a finding says names the word and what to write', () => {
  const [finding] = findings('bureaucratic-word', 'Du erhåller pengar.', { plainerWords });
  expect(finding && describeProse(finding, 'sv')).toBe(
    '”erhåller” är kanslispråk. Skriv hellre ”får” eller ”tar emot”.'
  );
  const [leftOut] = findings('bureaucratic-word', 'Det är härvidlag fel.', { plainerWords });
  expect(leftOut && describeProse(leftOut, 'en')).toBe(
    '”härvidlag” is officialese. Leave it out, or rewrite the sentence.'
  );
});

test('a text is told by its figures, its sentences and where they stand', () => {
  const blocks = [
    block('Badet öppnar', 'heading'),
    block('Vi badar. Du simmar här.'),
    block('', 'paragraph'),
    block('Handduk', 'listItem'),
  ];
  const analysis = analyse(blocks);
  expect(analysis).toMatchObject({
    language: 'sv',
    isFullySupported: true,
    sentenceLengths: [2, 3],
    sentences: [
      [{ start: 0, end: 12 }],
      [
        { start: 0, end: 9 },
        { start: 10, end: 24 },
      ],
      [],
      [{ start: 0, end: 7 }],
    ],
  });
  expect(analysis.metrics).toMatchObject({ words: 8, runningWords: 5, maxSentenceWords: 3 });
});

test('a list of few words is no running text, one of four is', () => {
  const kinds = ['listItem', 'tableCell', 'caption'] as const;
  for (const kind of kinds) {
    expect(analyse([block('Vi badar nu', kind)]).sentenceLengths).toEqual([]);
    expect(analyse([block('Vi badar just nu', kind)]).sentenceLengths).toEqual([4]);
  }
  expect(analyse([block('Hej', 'quote')]).sentenceLengths).toEqual([1]);
  expect(analyse([block('Vi badar just nu', 'heading')]).sentenceLengths).toEqual([]);
});

test('a word of the organisation’s own is read as the language reads it, too', () => {
  const settings = { jargon: { inte: ['ej'] } };
  const text = 'Du får inte bada utan skor om ingen vakt är där.';
  expect(remarked('many-negations', text, settings)).toEqual([text]);
  expect(remarked('jargon', text, settings)).toEqual(['inte']);
  expect(remarked('jargon', text)).toEqual([]);
});

test('a remark without a suggestion has none, not even an empty one', () => {
  const [long] = findings('long-sentence', words(26));
  expect(long && 'suggestion' in long).toBe(false);
});

test('what a rule without words of its own says is its name', () => {
  expect(describeProse({ rule: 'unknown', values: {} }, 'sv')).toBe('unknown');
  expect(rulePage('jargon.explain', 'en')).toBe('rules/jargon.en.md');
});

test('a text with more words than are kept is judged the same the next time', () => {
  const analyser = createAnalyser(swedish);
  const many = Array.from({ length: 41_000 }, (_, at) => `ord${at.toString(36)}`).join(' ');
  const blocks = [block(`${many}.`), block('Beslutet fattas av av nämnden.')];
  const first = analyser.analyse(blocks);
  expect(analyser.analyse(blocks)).toEqual(first);
  expect(analyser.analyse([block('Nu står står det här.')]).findings).toMatchObject([
    { rule: 'doubled-word', values: { word: 'står', times: 2 } },
  ]);
});
