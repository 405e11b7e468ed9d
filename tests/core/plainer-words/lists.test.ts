import * as englishForms from '../../../src/plain-language/words/en/inflect';
import { englishClasses } from '../../../src/plain-language/words/en';
import { lexicon, uninflected, type WordClass } from '../../../src/plain-language/words/lexicon';
import { phrasesFrom, phrasesOf } from '../../../src/plain-language/words/phrases';
import { whenAsked } from '../../../src/plain-language/words/plainer-words';
import { swedishClasses } from '../../../src/plain-language/words/sv';
import * as swedishForms from '../../../src/plain-language/words/sv/inflect';

const forms = (all: readonly string[]) => all.join(' ');

describe('a Swedish verb goes', () => {
  test.each([
    ['betala -ar', 'betala betalar betalade betalat betalas betalas betalades betalats'],
    ['ge ger gav gett', 'ge ger gav gett ges ges gavs getts'],
    ['läsa läser läste läst', 'läsa läser läste läst läses läsas lästes lästs'],
    [
      'använda använder använde använt',
      'använda använder använde använt används användas användes använts',
    ],
    ['göra gör gjorde gjort', 'göra gör gjorde gjort görs göras gjordes gjorts'],
    ['beivra -ar !', 'beivra beivrar beivrade beivrat'],
    ['finna finner fann funnit !', 'finna finner fann funnit'],
  ])('%s', (written, expected) => {
    expect(forms(swedishForms.verb(written).slice(0, 8))).toBe(expected);
  });
});

describe('a Swedish noun goes', () => {
  test.each([
    ['skrivning -ar', 'skrivning skrivningen skrivningar skrivningarna'],
    ['person -er', 'person personen personer personerna'],
    ['möte -n', 'möte mötet möten mötena'],
    ['brev -', 'brev brevet brev breven'],
    ['kaka kakan kakor kakorna', 'kaka kakan kakor kakorna'],
  ])('%s', (written, expected) => {
    const all = swedishForms.noun(written);
    expect(forms(all.slice(0, 4))).toBe(expected);
    expect(forms(all.slice(4))).toBe(expected.replace(/(?= |$)/g, 's'));
  });

  test('without a form where the list has a line, and without owners of what ends in -s', () => {
    expect(swedishForms.noun('hus huset - husen')).toEqual([
      ...['hus', 'huset', '', 'husen'],
      ...['', 'husets', '', 'husens'],
    ]);
    expect(swedishForms.noun('skada skadan skador skadorna')[4]).toBe('skadas');
  });
});

test('a Swedish adjective goes by itself, or as it is written', () => {
  expect(swedishForms.adjective('viktig')).toEqual(['viktig', 'viktigt', 'viktiga']);
  expect(swedishForms.adjective('liten litet små')).toEqual(['liten', 'litet', 'små']);
});

describe.each([
  ['Swedish', swedishClasses],
  ['English', englishClasses],
] as const)('every form of a %s word of the office', (_, classes) => {
  const words = lexicon(classes);
  const listed = new Map<string, string>();
  for (const { words: text, inflect } of classes) {
    for (const line of text.split('\n').filter((each) => each.includes('='))) {
      const [base = '', ...forms] = inflect(line.split('=')[0]?.trim() ?? '');
      for (const form of [base, ...forms]) {
        if (form !== '' && !listed.has(form)) listed.set(form, base);
      }
    }
  }

  test('is found, or has no plainer form of its own', () => {
    expect(listed.size).toBeGreaterThan(300);
    const missed = [...listed].filter(([form, base]) => words.lookup(form)?.base !== base);
    // "säkerställs" could only be "ses till", which nobody says.
    expect(missed.map(([form]) => words.lookup(form))).toEqual(missed.map(() => undefined));
    expect(missed.length).toBeLessThan(listed.size / 10);
  });
});

describe('an English word goes', () => {
  test.each([
    ['start', 'start starts started started starting'],
    ['use', 'use uses used used using'],
    ['assess', 'assess assesses assessed assessed assessing'],
    ['enter', 'enter enters entered entered entering'],
    ['modify', 'modify modifies modified modified modifying'],
    ['play', 'play plays played played playing'],
    ['go goes went gone going', 'go goes went gone going'],
  ])('as a verb: %s', (written, expected) => {
    expect(forms(englishForms.verb(written))).toBe(expected);
  });

  test.each([
    ['duty', 'duty duties'],
    ['day', 'day days'],
    ['system', 'system systems'],
    ['box', 'box boxes'],
    ['man men', 'man men'],
    ['advice -', 'advice'],
  ])('as a noun: %s', (written, expected) => {
    expect(forms(englishForms.noun(written))).toBe(expected);
  });
});

describe('a list of words', () => {
  const verbs: WordClass = {
    words: `
erhålla erhåller erhöll erhållit = få, ta emot!
föreskriva föreskriver förskrev föreskrivit = bestämma
avhända -ar = sälja bort snabbt
avstå -ar = låta
`,
    plain: `
få får fick fått !
ta tar tog tagit

bestämma bestämmer bestämde bestämt
sälja säljer sålde sålt
låta låter lät -
`,
    inflect: (written) =>
      swedishForms.verb(written).map((form) => (form.startsWith('-') ? '' : form)),
    passiveFrom: swedishForms.passiveFrom,
  };
  const plainerFor = (word: string, classes = [verbs, uninflected('ej = inte\nhärmed =\n')]) =>
    lexicon(classes).lookup(word);

  test.each<[string, string, readonly string[]]>([
    ['erhöll', 'erhålla', ['fick', 'tog emot']],
    ['förskrev', 'föreskriva', ['bestämde']],
    ['avhändade', 'avhända', ['sålde bort snabbt']],
    ['ej', 'ej', ['inte']],
    ['härmed', 'härmed', []],
  ])('%s comes from %s', (word, base, plainer) => {
    expect(plainerFor(word)).toEqual({ base, plainer });
  });

  test('offers nothing where no plainer word has the form', () => {
    expect(plainerFor('avstår')).toEqual({ base: 'avstå', plainer: ['låter'] });
    expect(plainerFor('avståt')).toBeUndefined();
  });

  test('offers nothing marked as wrong in the passive', () => {
    expect(plainerFor('erhålls')).toBeUndefined();
  });

  test('keeps to the first of two words that are written alike', () => {
    const classes = [uninflected('angå = om'), uninflected('angå = gälla')];
    expect(plainerFor('angå', classes)).toEqual({ base: 'angå', plainer: ['om'] });
  });

  test('answers the same however often, and about whatever, it is asked', () => {
    const list = lexicon([verbs]);
    const asked = ['erhöll', 'erhåller', 'förskrev', 'erhöll', 'brygga'].map((word) =>
      list.lookup(word)
    );
    expect(asked[3]).toEqual(asked[0]);
    expect(asked[1]?.plainer).toEqual(['får', 'tar emot']);
    expect(asked[4]).toBeUndefined();
  });

  test('has nothing for a word of one letter', () => {
    expect(plainerFor('e')).toBeUndefined();
    expect(plainerFor('')).toBeUndefined();
  });
});

describe('a list of phrases', () => {
  test('is found by the first word, the longest first', () => {
    expect([...phrasesOf('\ni fall = om\n  i de fall då = när, om\nper =\n')]).toEqual([
      [
        'i',
        [
          { base: 'i de fall då', plainer: ['när', 'om'], words: ['i', 'de', 'fall', 'då'] },
          { base: 'i fall', plainer: ['om'], words: ['i', 'fall'] },
        ],
      ],
      ['per', [{ base: 'per', plainer: [], words: ['per'] }]],
    ]);
  });

  test('says the same when it is read one word at a time', () => {
    const text = '\ni fall = om\n  i de fall då = när, om\nper =\n';
    const whole = phrasesOf(text);
    const from = phrasesFrom(text);
    expect(from('i')).toEqual(whole.get('i'));
    expect(from('i')).toHaveLength(2);
    expect(from('per')).toEqual(whole.get('per'));
    expect([from('om'), from('')]).toEqual([undefined, undefined]);
  });
});

test('a list is expanded when it is first asked, and once', () => {
  let times = 0;
  const list = whenAsked(() => {
    times += 1;
    return lexicon([uninflected('ej = inte')]);
  });
  expect(times).toBe(0);
  expect(list.phrasesFrom?.('i')).toBeUndefined();
  expect(list.lookup('ej')?.plainer).toEqual(['inte']);
  expect(list.lookup('ej')?.plainer).toEqual(['inte']);
  expect(times).toBe(1);
});

test('a list that is expanded when it is asked has its phrases, too', () => {
  const phrases = { phrasesFrom: phrasesFrom('i fall = om') };
  const list = whenAsked(() => ({ ...lexicon([]), ...phrases }));
  expect(list.phrasesFrom?.('i')?.map(({ base }) => base)).toEqual(['i fall']);
});
