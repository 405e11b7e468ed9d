import { english, findings, plainerWords, remarked } from '../support';

describe('bureaucratic-word accepts', () => {
  test.each([
    ['everyday words', 'Du får pengar.'],
    ['a word that is not on the list', 'Kommunen ligger vid sjön.'],
    ['the words of a phrase, apart', 'Vi har ett syfte, och i det att vi går.'],
    ['a phrase with a comma in it', 'Vi gör det i syfte, att du vet.'],
  ])('%s', (_why, text) => {
    expect(remarked('bureaucratic-word', text)).toEqual([]);
  });

  test('a word of the other language', () => {
    expect(remarked('bureaucratic-word', 'Vi commence.')).toEqual([]);
    expect(remarked('bureaucratic-word', 'You erhåller it.', {}, english)).toEqual([]);
  });

  test('a word of the language, where the organisation has a list of its own', () => {
    expect(remarked('bureaucratic-word', 'Vi beaktar i syfte att.', { plainerWords })).toEqual([]);
  });
});

/** What is pointed at, and what is offered in its place. */
const offered = (text: string, language?: typeof english) => {
  const found = findings('bureaucratic-word', text, {}, language);
  return found.map(({ range: { start, end }, suggestion = [] }) => [
    text.slice(start, end),
    suggestion.join(', '),
  ]);
};

describe('bureaucratic-word rejects', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['the word as a dictionary has it', 'Du ska erhålla svar.', [['erhålla', 'få, ta emot']]],
    ['another form, in the same form', 'Du erhöll pengar.', [['erhöll', 'fick, tog emot']]],
    [
      'the suggestion begins with a capital too',
      'Erhåller du det?',
      [['Erhåller', 'Får, Tar emot']],
    ],
    ['the passive', 'Blanketten insändes i går.', [['insändes', 'skickades in']]],
    ['what is best left out', 'Vi meddelar härmed beslutet.', [['härmed', '']]],
    ['a noun', 'Läs föreskrifterna.', [['föreskrifterna', 'reglerna']]],
    ['a phrase', 'Vi gör det i syfte att spara.', [['i syfte att', 'för att']]],
    ['a phrase that begins the sentence', 'I enlighet med lagen.', [['I enlighet med', 'Enligt']]],
    [
      'the longest phrase',
      'Av den anledningen att vi vet.',
      [['Av den anledningen att', 'För att']],
    ],
    ['a phrase over two lines', 'Vi gör det i syfte\natt spara.', [['i syfte\natt', 'för att']]],
    [
      'words inside a phrase only once',
      'I erforderlig utsträckning.',
      [['I erforderlig utsträckning', 'Så mycket som behövs']],
    ],
    [
      'a word right after a phrase',
      'I syfte att erhålla svar.',
      [
        ['I syfte att', 'För att'],
        ['erhålla', 'få, ta emot'],
      ],
    ],
    ['a decomposed letter', 'Du erha\u030aller svar.', [['erha\u030aller', 'får, tar emot']]],
    ['a soft hyphen', 'Du er\u00adhåller svar.', [['er\u00adhåller', 'får, tar emot']]],
  ])('%s', (_why, text, pointedAt) => {
    expect(offered(text)).toEqual(pointedAt);
  });

  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['a form', 'It commenced.', [['commenced', 'started, began']]],
    ['a phrase', 'Apply prior to Friday.', [['prior to', 'before']]],
    ['a phrase that begins the sentence', 'In order to apply, call us.', [['In order to', 'To']]],
  ])('in English, %s', (_why, text, pointedAt) => {
    expect(offered(text, english)).toEqual(pointedAt);
  });

  test('words of the organisation’s own list', () => {
    expect(remarked('bureaucratic-word', 'Du erhåller pengar.', { plainerWords })).toEqual([
      'erhåller',
    ]);
  });
});
