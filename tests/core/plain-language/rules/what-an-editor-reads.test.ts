import {
  describeProse,
  type AnalyserSettings,
  type LanguageData,
  type Limits,
  type ProseBlock,
} from '../../../../src/plain-language';
import { block, english, findings, plainerWords, remarked, swedish, words } from '../support';

/** Each remark as the panel has it: what is pointed at, how grave, what is said, what is offered. */
const said = (
  rule: string,
  text: string | readonly ProseBlock[],
  settings?: AnalyserSettings,
  language: LanguageData = swedish
) => {
  const blocks = typeof text === 'string' ? [block(text)] : text;
  return findings(rule, blocks, settings, language).map((finding) => [
    (blocks[finding.block]?.text ?? '').slice(finding.range.start, finding.range.end),
    finding.severity,
    describeProse(finding, language === english ? 'en' : 'sv'),
    ...(finding.suggestion ?? []),
  ]);
};

const short = { limits: { verdictWords: 1 } };
const jargon = { jargon: { pedagog: ['lärare', 'förskollärare'], dialogmöte: [] } };

describe('an editor is told what is wrong, and what to do', () => {
  test.each<[string, string, AnalyserSettings, LanguageData, readonly (readonly string[])[]]>([
    [
      'all-caps',
      'Läs DETTA VIKTIGA BREV nu.',
      {},
      swedish,
      [
        [
          'DETTA VIKTIGA BREV',
          'warning',
          'Versaler är svåra att läsa. Skriv med små bokstäver och framhäv med rubrik eller fetstil.',
          'Detta viktiga brev',
        ],
      ],
    ],
    [
      'bureaucratic-word',
      'Erhåller du svar?',
      { plainerWords },
      swedish,
      [
        [
          'Erhåller',
          'warning',
          '”erhåller” är kanslispråk. Skriv hellre ”får” eller ”tar emot”.',
          'Får',
          'Tar emot',
        ],
      ],
    ],
    [
      'bureaucratic-word',
      'Det är härvidlag fel.',
      { plainerWords },
      swedish,
      [['härvidlag', 'warning', '”härvidlag” är kanslispråk. Stryk det eller skriv om meningen.']],
    ],
    [
      'bureaucratic-word',
      'I ENLIGHET MED lagen.',
      {},
      swedish,
      [
        [
          'I ENLIGHET MED',
          'warning',
          '”i enlighet med” är kanslispråk. Skriv hellre ”enligt”.',
          'Enligt',
        ],
      ],
    ],
    [
      'double-passive',
      'Vägen Planeras att Byggas i maj, och vägen planeras att byggas om.',
      {},
      swedish,
      [
        [
          'planeras att byggas',
          'warning',
          '”planeras” och ”byggas” är två passiva verb i rad. Skriv om så att det syns vem som gör vad.',
        ],
      ],
    ],
    [
      'doubled-word',
      'Vi gräver Och och fyller.',
      {},
      swedish,
      [['Och och', 'warning', '”och” står två gånger. Stryk det ena.', 'Och']],
    ],
    [
      'jargon',
      'Fråga din pedagog om ett dialogmöte.',
      jargon,
      swedish,
      [
        [
          'pedagog',
          'warning',
          '”pedagog” är ett ord för oss inom organisationen. Skriv hellre ”lärare” eller ”förskollärare”.',
          'lärare',
          'förskollärare',
        ],
        [
          'dialogmöte',
          'warning',
          '”dialogmöte” är ett ord för oss inom organisationen. Förklara det eller skriv något annat.',
        ],
      ],
    ],
    [
      'long-word',
      'Kommunfullmäktigesammanträde hålls.',
      {},
      swedish,
      [
        [
          'Kommunfullmäktigesammanträde',
          'warning',
          '”kommunfullmäktigesammanträde” har 28 bokstäver. Dela upp det i flera ord eller skriv ett kortare.',
        ],
      ],
    ],
    [
      'many-negations',
      'Vi badar. Du får inte bada utan skor om ingen vakt är där. Vi går.',
      {},
      swedish,
      [
        [
          'Du får inte bada utan skor om ingen vakt är där.',
          'warning',
          'Meningen har 3 nekande ord. Skriv vad som gäller i stället för vad som inte gäller.',
        ],
      ],
    ],
    [
      'missing-reader-address',
      'Bryggan är ny. Badet är öppet.',
      short,
      swedish,
      [
        [
          'Bryggan är ny.',
          'warning',
          'Texten talar inte till någon. Skriv ”du” till läsaren och ”vi” om er själva.',
        ],
      ],
    ],
    [
      'nominalisation',
      'Nämnden genomför en Utredning.',
      {},
      swedish,
      [
        [
          'genomför en Utredning',
          'warning',
          '”utredning” gömmer ett verb. Skriv ”utreda” i den form som passar.',
          'utreder',
        ],
      ],
    ],
    [
      'nominalisation',
      'Hej. Planeringen, finansieringen, samordningen och uppföljningen sker nu. Hej.',
      {},
      swedish,
      [
        [
          'Planeringen, finansieringen, samordningen och uppföljningen sker nu.',
          'warning',
          'Meningen har 4 ord av typen planeringen, finansieringen, samordningen. Gör verb av några av dem: vem gör vad?',
        ],
      ],
    ],
    [
      'passive',
      'Vägen Byggs. Vägen byggs. Du badar.',
      short,
      swedish,
      [
        [
          'byggs',
          'warning',
          '”byggs” säger inte vem som gör det. Skriv ut vem, till exempel ”vi” eller ”du”. 33 procent av meningarna är passiva.',
        ],
      ],
    ],
    [
      'unexplained-abbreviation',
      'Vi läser SKR:s rapport och ringer SKR.',
      {},
      swedish,
      [
        [
          'SKR:s',
          'warning',
          'Alla vet inte vad SKR är. Skriv ut namnet första gången, med SKR inom parentes efter.',
        ],
      ],
    ],
    [
      'unexplained-abbreviation',
      'T.ex. en filt, bl.a en boll.',
      {},
      swedish,
      [
        ['T.ex.', 'warning', 'Skriv ”till exempel” i stället för ”T.ex.”', 'Till exempel'],
        ['bl.a', 'warning', 'Skriv ”bland annat” i stället för ”bl.a.”', 'bland annat'],
      ],
    ],
    [
      'double-passive',
      'The road is expected to be built.',
      {},
      english,
      [
        [
          'expected to be built',
          'warning',
          '”expected” and ”built” are two passives in a row. Rewrite so that it shows who does what.',
        ],
      ],
    ],
  ])('%s: %s', (rule, text, settings, language, expected) => {
    expect(said(rule, text, settings, language)).toEqual(expected);
  });
});

describe('a limit is the last number that passes without a remark', () => {
  const severities = (
    rule: string,
    text: string,
    limits: Partial<Limits>,
    kind: ProseBlock['kind'] = 'paragraph'
  ) => findings(rule, [block(text, kind)], { limits }).map(({ severity }) => severity);

  test.each([
    ['paragraph', 5, []],
    ['paragraph', 6, ['warning']],
    ['paragraph', 7, ['warning']],
    ['paragraph', 8, ['error']],
    ['quote', 8, ['warning']],
  ] as const)(
    'a sentence, in a %s, of %i words where 5 are few and 7 the most',
    (kind, count, found) => {
      const limits = { sentenceWords: { warning: 5, error: 7 } };
      expect(severities('long-sentence', words(count), limits, kind)).toEqual(found);
    }
  );

  test.each([
    ['paragraph', 5, []],
    ['paragraph', 6, ['warning']],
    ['paragraph', 7, ['warning']],
    ['paragraph', 8, ['error']],
    ['quote', 8, ['warning']],
    ['heading', 8, []],
  ] as const)(
    'a paragraph, as a %s, of %i words where 5 are few and 7 the most',
    (kind, count, found) => {
      const limits = { paragraphWords: { warning: 5, error: 7 } };
      expect(severities('long-paragraph', words(count), limits, kind)).toEqual(found);
    }
  );

  test('a paragraph without a second limit is never an error', () => {
    const limits = { paragraphWords: { warning: 5 }, sentenceWords: { warning: 5 } };
    expect(severities('long-paragraph', words(500), limits)).toEqual(['warning']);
    expect(severities('long-sentence', words(500), limits)).toEqual(['warning']);
  });

  test('a long paragraph is pointed out from its first sentence to its last', () => {
    const text = 'Vi badar här. Du simmar.';
    expect(said('long-paragraph', text, { limits: { paragraphWords: { warning: 4 } } })).toEqual([
      [
        text,
        'warning',
        'Stycket har 5 ord. Dela det så att varje stycke säger en sak; sikta på högst 4 ord.',
      ],
    ]);
  });

  test('a word is long from the letter that the organisation says', () => {
    const limits = { wordLetters: 7 };
    expect(remarked('long-word', 'Bryggor byggdes.', { limits })).toEqual(['Bryggor', 'byggdes']);
    expect(remarked('long-word', 'Brygga byggde.', { limits })).toEqual([]);
  });

  test('six letters in capitals are an abbreviation, seven are shouted', () => {
    expect(remarked('all-caps', 'Läs BREVEN nu.')).toEqual([]);
    expect(remarked('unexplained-abbreviation', 'Läs BREVEN nu.')).toEqual(['BREVEN']);
    expect(remarked('all-caps', 'Läs BREVENS nu.')).toEqual(['BREVENS']);
    expect(remarked('unexplained-abbreviation', 'Läs BREVENS nu.')).toEqual([]);
  });

  test('two shouts with a word between are two', () => {
    expect(remarked('all-caps', 'VIKTIGT är VIKTIGT och sedan SLUTGILTIGT')).toEqual([
      'VIKTIGT',
      'VIKTIGT',
      'SLUTGILTIGT',
    ]);
  });

  test('three nouns made from verbs can be followed', () => {
    const text = 'Planeringen, samordningen och uppföljningen sker nu.';
    expect(remarked('nominalisation', text)).toEqual([]);
  });

  test('a verb hides four words away, but not five, and not beyond another verb', () => {
    expect(remarked('nominalisation', 'Vi gör en ny samlad bedömning.')).toEqual([
      'gör en ny samlad bedömning',
    ]);
    expect(remarked('nominalisation', 'Vi gör en ny stor samlad bedömning.')).toEqual([]);
    expect(remarked('nominalisation', 'Vi gör och lämnar bedömning.')).toEqual([
      'lämnar bedömning',
    ]);
  });
});

describe('what is no sentence of the editor’s own', () => {
  const everything = [
    'Beslutet planeras byggas och erhåller pedagog t.ex. i IVO.',
    'Vi gör en bedömning. Du får inte bada utan skor om ingen är där.',
    'Planeringen, samordningen, finansieringen och uppföljningen sker.',
    'Kommunfullmäktigesammanträde hålls.',
  ].join(' ');
  const rulesFor = (kind: ProseBlock['kind']) => {
    const settings = { plainerWords, ...jargon, ...short };
    const all = [
      'double-passive',
      'passive',
      'bureaucratic-word',
      'jargon',
      'unexplained-abbreviation',
      'unexplained-abbreviation.writeOut',
      'nominalisation',
      'many-negations',
      'long-word',
    ];
    return all.filter((rule) => findings(rule, [block(everything, kind)], settings).length > 0);
  };

  test('everything is remarked on in a paragraph', () => {
    expect(rulesFor('paragraph')).toHaveLength(9);
  });

  test('nothing of how somebody else put it in a quote', () => {
    expect(rulesFor('quote')).toEqual([]);
  });

  test('a heading may leave out who acts and what a short name means', () => {
    expect(rulesFor('heading')).toEqual([
      'double-passive',
      'bureaucratic-word',
      'jargon',
      'unexplained-abbreviation',
      'unexplained-abbreviation.writeOut',
      'many-negations',
      'long-word',
    ]);
    expect(remarked('unexplained-abbreviation', [block('IVO går', 'heading')])).toEqual([]);
  });

  test('a table may save its space with a short abbreviation', () => {
    expect(rulesFor('tableCell')).not.toContain('unexplained-abbreviation.writeOut');
  });

  test('a text that speaks to nobody is pointed at in its first paragraph', () => {
    const blocks = [
      block('Badet öppnar', 'heading'),
      block('', 'paragraph'),
      block('Det är öppet nu.'),
    ];
    expect(findings('missing-reader-address', blocks, short).map(({ block: at }) => at)).toEqual([
      2,
    ]);
    expect(
      findings('missing-reader-address', [block('Det är öppet nu.', 'listItem')], short)
    ).toEqual([]);
  });
});

describe('an abbreviation', () => {
  test.each<[string, string, readonly string[]]>([
    ['with one bracket alone is not explained', 'Myndigheten (IVO kom. Sedan gick IVO.', ['IVO']],
    ['before a bracket that closes is not explained', 'Myndigheten IVO) kom.', ['IVO']],
    ['before a word is not explained', 'Nu kom IVO ut.', ['IVO']],
    ['beside another word in capitals is shouted', 'Nu kom IVO HEM och gick.', []],
  ])('%s', (_why, text, expected) => {
    expect(remarked('unexplained-abbreviation', text)).toEqual(expected);
  });

  test('is explained by a quote, which is itself left alone', () => {
    const quote = (text: string) => block(text, 'quote');
    const paragraph = block('IVO går.');
    expect(remarked('unexplained-abbreviation', [quote('IVO går.'), paragraph])).toEqual(['IVO']);
    expect(
      findings('unexplained-abbreviation', [quote('IVO går.'), paragraph]).map(
        ({ block: at }) => at
      )
    ).toEqual([1]);
    expect(
      remarked('unexplained-abbreviation', [quote('Inspektionen (IVO) går.'), paragraph])
    ).toEqual([]);
  });
});

describe('a term of several words', () => {
  const terms = {
    jargon: { insats: ['hjälp'], 'insats enligt lag': ['stöd'], 'insats enligt lag och plan': [] },
  };

  test.each<[string, readonly string[]]>([
    ['Du får insats enligt lag.', ['insats enligt lag']],
    ['Du får insats enligt lag och plan nu.', ['insats enligt lag och plan']],
    ['Du får insats enligt plan.', ['insats']],
    ['Du får insats enligt lag insats.', ['insats enligt lag', 'insats']],
    ['Du får insats', ['insats']],
    ['Insats insats.', ['Insats', 'insats']],
  ])('%s', (text, expected) => {
    expect(remarked('jargon', text, terms)).toEqual(expected);
  });
});

describe('two passives', () => {
  test.each<[string, readonly string[]]>([
    ['Det avses inte att byggas.', ['avses inte att byggas']],
    ['Det avses inte att inte byggas.', ['avses inte att inte byggas']],
    ['Det avses inte att inte att byggas.', []],
    ['Det avses nu byggas.', []],
    ['Det avses att vi badar och byggs.', []],
    ['Det avses byggas och ritas säljas.', ['avses byggas', 'ritas säljas']],
  ])('%s', (text, expected) => {
    expect(remarked('double-passive', text)).toEqual(expected);
  });
});
