import { builtInKinds } from '../../../src/kinds';
import { describeFinding } from '../../../src/checklist/reasons';
import { blocks, judgeItem, rulesBroken } from '../support';

const text = (words: string) => ({ type: 'text', text: words });
const link = (words: string) => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://lerum.example', children: [text(words)] }],
  },
];
const headings = (...found: (readonly [level: number, words: string])[]) =>
  found.map(([level, words]) => ({ type: 'heading', level, children: [text(words)] }));
const image = (alternativeText: string | null) => [
  { type: 'image', image: { url: '/brygga.png', alternativeText }, children: [text('')] },
];

/** Status first, then every rule that found something. */
const judged = (kind: string, document: object, settings: object = {}) => {
  const { status, findings } = judgeItem({ kind, settings }, { document });
  return [status, ...findings.map(({ rule }) => rule)];
};

describe('accessibility accepts', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['a text', { title: 'Badet öppnar', body: blocks('Välkommen.') }],
    ['a link that says where it leads', { body: link('Ansök om förskola') }],
    ['headings one step at a time', { body: headings([2, 'Bad'], [3, 'Brygga'], [2, 'Bio']) }],
    ['an image with an alternative text', { body: image('En brygga i Aspen') }],
  ])('%s', (_case, document) => {
    expect(judged('accessibility', document)).toEqual(['satisfied']);
  });
});

describe('accessibility shows and lets through', () => {
  test.each<[string, object, string]>([
    ['a link that could lead anywhere', { body: link('Läs mer') }, 'link-text.vague'],
    ['a skipped level', { body: headings([2, 'Bad'], [4, 'Brygga']) }, 'headings.skipped'],
  ])('%s', (_case, document, rule) => {
    expect(judged('accessibility', document)).toEqual(['satisfied', rule]);
  });
});

describe('accessibility rejects', () => {
  test.each<[string, object, string]>([
    ['an image that is not described', { body: image(null) }, 'image-alternative.missing'],
    [
      'a picture of the document that is not described',
      { image: { id: 1, url: '/b.png', mime: 'image/png' } },
      'image-alternative.missing',
    ],
    ['an image described by its file', { body: image('brygga.png') }, 'image-alternative.fileName'],
    ['an empty heading', { body: headings([2, '']) }, 'headings.empty'],
    ['a link without a text', { body: link('') }, 'link-text.empty'],
  ])('%s', (_case, document, rule) => {
    expect(judged('accessibility', document)).toEqual(['unsatisfied', rule]);
  });

  test('every hindrance at once, each with its field and a sentence', () => {
    const { findings } = judgeItem(
      { kind: 'accessibility' },
      { document: { body: [...image(null), ...headings([2, ''])] } }
    );
    expect(findings.map(({ path }) => path)).toEqual([['body'], ['body']]);
    for (const finding of findings) {
      expect(describeFinding(finding, builtInKinds, 'sv')).not.toBe(finding.rule);
    }
  });
});

test('a rule the organisation does without finds nothing', () => {
  const document = { body: link('') };
  expect(judged('accessibility', document, { without: ['link-text'] })).toEqual(['satisfied']);
});

describe('contact route', () => {
  test.each<[string, object]>([
    ['an e-mail address', { body: blocks('Skriv till anna.berg@lerum.example.') }],
    ['a telephone number', { body: blocks('Ring 0302-52 10 00.') }],
    ['a contact that is filled in', { contact: { email: 'anna.berg@lerum.example' } }],
  ])('accepts %s', (_case, document) => {
    expect(rulesBroken({ kind: 'contactRoute' }, { document })).toEqual([]);
  });

  test.each<[string, object]>([
    ['nothing', {}],
    ['a text that only says to ask', { body: blocks('Kontakta kommunen.') }],
    ['a contact without an address', { contact: { name: 'Anna Berg' } }],
  ])('rejects %s', (_case, document) => {
    expect(rulesBroken({ kind: 'contactRoute' }, { document })).toEqual(['contact-route']);
  });
});
