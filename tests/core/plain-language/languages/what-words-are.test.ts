import { english, findings, remarked, swedish } from '../support';

const short = { limits: { verdictWords: 1, passiveShare: 0 } };
const passivesIn = (text: string, language = swedish) => remarked('passive', text, short, language);

describe('in Swedish', () => {
  test.each<[string, string, readonly string[]]>([
    ['a verb in -as', 'Huset målas.', ['målas']],
    ['a short name that ends so', 'Idas väska är här.', []],
    ['a verb of two parts', 'Svaret offentliggörs.', ['offentliggörs']],
    ['a verb of three parts', 'Ladan återuppbyggs.', ['återuppbyggs']],
    ['a name within the sentence', 'Vi läser Byggs brev.', []],
    ['what stands after “ett”', 'Vi vet ett köps pris.', []],
    ['the same word without it', 'Vi vet att huset köps nu.', ['köps']],
  ])('the passive is told from what looks like it: %s', (_why, text, expected) => {
    expect(passivesIn(text)).toEqual(expected);
  });

  const isNominal = (word: string) =>
    findings('nominalisation', `Vi ser ${word} här.`, { limits: { nominalisations: 0 } }).length >
    0;

  test.each([
    'städning',
    'bedömningen',
    'bedömningar',
    'bedömningarna',
    'utjämnandet',
    'överträdelse',
    'överträdelsen',
    'överträdelser',
    'överträdelserna',
    'installation',
    'installationen',
    'installationer',
    'installationerna',
  ])('%s is something that somebody does', (word) => {
    expect(isNominal(word)).toBe(true);
  });

  test.each([
    'mätning',
    'bryggorna',
    'tidningen',
    'våningarna',
    'stationerna',
    'kommunstyrelsen',
    'hyresgästförening',
    'hyresgästföreningen',
  ])('%s is a thing, or too short to trouble anybody', (word) => {
    expect(isNominal(word)).toBe(false);
  });

  test('an abbreviation that begins like a known one is not known for that', () => {
    expect(remarked('unexplained-abbreviation', 'Vi läser EUX nu.')).toEqual(['EUX']);
    expect(remarked('unexplained-abbreviation', 'Vi läser EU:s brev nu.')).toEqual([]);
  });

  test.each<[string, string | undefined]>([
    ['bedömning', 'bedöma'],
    ['bearbetningar', 'bearbeta'],
    ['besluten', 'besluta'],
    ['översyn', 'se över'],
    ['hus', undefined],
  ])('%s hides %s', (noun, verb) => {
    expect(swedish.verbIn(noun)).toBe(verb);
  });

  test.each<[string, string, string | undefined, object | undefined]>([
    ['bedömning', 'gjort', undefined, { words: 'bedömt', takesNext: false }],
    ['bedömning', 'gör', 'av', { words: 'bedömer', takesNext: true }],
    ['beslut', 'fattade', 'om', { words: 'beslutade', takesNext: false }],
    ['utredning', 'gör', 'om', undefined],
    ['utredning', 'gör', 'idag', { words: 'utreder', takesNext: false }],
    ['utredning', 'görs', undefined, undefined],
    ['hus', 'gör', undefined, undefined],
  ])('”%s” after ”%s” and before %s', (noun, lightVerb, next, expected) => {
    expect(swedish.verbFor(noun, lightVerb, next)).toEqual(expected);
  });
});

describe('in English', () => {
  test.each<[string, string, readonly string[]]>([
    ['a participle right after “is”', 'It is closed.', ['closed']],
    ['an adverb between', 'It is quickly closed.', ['closed']],
    ['a typographer’s apostrophe', 'It isn’t closed.', ['closed']],
    ['three adverbs between', 'It is not yet really closed.', []],
    ['an article between', 'It is a closed door.', []],
    ['a long word between', 'It is about closed doors.', []],
    ['a short word in -ly', 'It is July: closed for summer.', []],
    ['what is no participle', 'It is open now.', []],
    ['a short word in -ed', 'This is shed 4.', []],
    ['what somebody is', 'She is interested.', []],
  ])('the passive is told from what looks like it: %s', (_why, text, expected) => {
    expect(passivesIn(text, english)).toEqual(expected);
  });

  test.each<[string, string | undefined]>([
    ['payment', 'pay'],
    ['assessments', 'assess'],
    ['house', undefined],
  ])('%s hides %s', (noun, verb) => {
    expect(english.verbIn(noun)).toBe(verb);
  });

  test.each<[string, string, string | undefined, object | undefined]>([
    ['submission', 'made', undefined, { words: 'submitted', takesNext: false }],
    ['assessments', 'makes', 'of', { words: 'assesses', takesNext: true }],
    ['decision', 'make', 'on', { words: 'decide', takesNext: false }],
    ['assessment', 'make', 'on', undefined],
    ['assessment', 'make', 'today', { words: 'assess', takesNext: false }],
    ['house', 'make', undefined, undefined],
    ['assessment', 'see', undefined, undefined],
  ])('”%s” after ”%s” and before %s', (noun, lightVerb, next, expected) => {
    expect(english.verbFor(noun, lightVerb, next)).toEqual(expected);
  });
});
