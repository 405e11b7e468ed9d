import { createLexicon } from '../../../../src/plain-language/scan/lexicon';
import { scan } from '../../../../src/plain-language/scan/scan';
import {
  CAPITALISED,
  CAPITALS,
  DOTTED,
  DOUBLED,
  NUMBER,
  SMALL,
  UNCOMPOSED,
} from '../../../../src/plain-language/scan/token';
import { swedish } from '../support';

const read = (text: string) => scan(text, createLexicon(swedish)).sentences;
const sentencesOf = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string) =>
  read(text).flatMap(({ tokens }) => tokens.map(({ lower }) => lower));

describe('one sentence', () => {
  test.each([
    'Ta med t.ex. Bamse och en handduk.',
    'Projektet leds av bl.a. Trafikverket.',
    'Det är en s.k. LOV-upphandling.',
    'Öppet fr.o.m. Valborg t.o.m. Kristi himmelsfärdsdag.',
    'Mötet börjar kl. 09.00 i Dergården.',
    'Skatten höjs med 3,5 % nästa år.',
    'Enligt prop. 2008/09:153 ska kommunen göra detta.',
    'Beslutet fattades av J. K. Andersson i går.',
    'Beslutet fattades av J.K. Andersson i går.',
    'Vad händer nu? undrar många föräldrar.',
    '”Det är bra.” sade hon.',
    'Läs mer på www.lerum.se/bygga.html om bygglov.',
    'Mejla Anna.Berg@lerum.se före den 5. maj.',
    'Vi säljer frukt m.m. på torget.',
    'Det kostar 10.000 kr. per år.',
    'Vänta... det kommer mer.',
    '1. Skriv ditt namn.',
    'Konung Carl XVI Gustaf kommer hit.',
    'Version 2.1.3 är installerad.',
    'Kom (gärna i tid!) till mötet.',
    'Bl. a. Trafikverket är med.',
    'Tel. 0302-52 10 00 gäller.',
    'Vi ses kl.\u00a09.',
    'Hon sade ”Hej!” och gick.',
    'Vi har (t.ex. Bamse) här.',
    'En rad\nsom går vidare.',
    'Mejla Anna-Karin.Berg_Lind@lerum.se nu.',
    'Det är v2.x som gäller.',
    'Nu... och sedan då.',
    'Se figur nr. 12 nedan.',
    'Hej . nu',
    'Vänta... 5 kom.',
    'Vänta… 5 kom.',
    'Vi har öppet 3 jan. 5 dagar framåt.',
    'Avsnitt.5 handlar om bad.',
    'Han sade nej. – men gick.',
    'Det är klart. (och bra)',
    'Det är klart. \u00adoch bra.',
    'Mejla Anna.Berg-Lind@lerum.se nu.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  test.each([
    ['Vi säljer frukt m.m. Torget är öppet.', 'Vi säljer frukt m.m.'],
    ['Ta med mat, dryck osv. Bussen går tidigt.', 'Ta med mat, dryck osv.'],
    ['Är du klar? Ring oss!', 'Är du klar?'],
    ['”Det är bra.” Hon log.', '”Det är bra.”'],
    ['Läs mer på lerum.se. Där finns allt.', 'Läs mer på lerum.se.'],
    ['Se https://lerum.se/a/b. Där finns allt.', 'Se https://lerum.se/a/b.'],
    ['Mejla anna@lerum.se. Hon svarar.', 'Mejla anna@lerum.se.'],
    ['Det är klart.Nästa steg tas i maj.', 'Det är klart.'],
    ['Det kom 14 personer. 3 gick hem.', 'Det kom 14 personer.'],
    ['Vi ses 2026. Då är bryggan klar.', 'Vi ses 2026.'],
    ['En rad utan punkt\n\nNästa stycke', 'En rad utan punkt'],
    ['Vänta… Det kommer mer.', 'Vänta…'],
    ['Ja! – Nej.', 'Ja!'],
    ['Ja!? 5 kom.', 'Ja!?'],
    ['Nej... Då går vi.', 'Nej...'],
    ['En rad\n \t\r\nNästa rad', 'En rad'],
    ['Det kom 1234. Sedan gick de.', 'Det kom 1234.'],
    ['1234. Sedan gick de.', '1234.'],
    ['Hej (du.) Vi går.', 'Hej (du.)'],
    ['Slut. 2 kom.', 'Slut.'],
    ['Vi är 5. Kom nu.', 'Vi är 5.'],
    ['Det är på A4. Kom nu.', 'Det är på A4.'],
    ['Hej! 1. Skriv ditt namn.', 'Hej!'],
    ['Vi ses.\u200b 5 kom.', 'Vi ses.\u200b'],
    ['Vi ses kl . Sedan går vi.', 'Vi ses kl .'],
    ['Det är klart.Nästa steg: mejla x@y.se', 'Det är klart.'],
    ['Slut.”Hej” sade hon.', 'Slut.”'],
  ])('%s', (text, first) => {
    expect(sentencesOf(text)).toHaveLength(2);
    expect(sentencesOf(text)[0]).toBe(first);
  });
});

describe('words', () => {
  test.each<[string, string, readonly string[]]>([
    ['a compound with a hyphen is one', 'e-post Göteborg-Borås', ['e-post', 'göteborg-borås']],
    ['half a compound stands by itself', 'in- och utgång', ['in', 'och', 'utgång']],
    [
      'figures with what is between them',
      '10.000 3,5 2008/09:153',
      ['10.000', '3,5', '2008/09:153'],
    ],
    ['endings after a colon', 'FN:s 3:e', ['fn:s', '3:e']],
    ['links and addresses are none', 'se https://a.se/b?c=d och x.y@z.se', ['se', 'och']],
    ['decomposed letters are composed', 'a\u030alder o\u0308ppnar', ['ålder', 'öppnar']],
    ['soft hyphens are not seen', 'kommun\u00adfullmäktige', ['kommunfullmäktige']],
    ['a dash is no hyphen', 'Lerum – Alingsås', ['lerum', 'alingsås']],
    ['either and or are two', 'och/eller', ['och', 'eller']],
    ['non-breaking spaces part words', '10\u00a0kronor', ['10', 'kronor']],
    ['an ampersand holds a name together', 'H&M 3&4 a & b', ['h&m', '3', '4', 'a', 'b']],
    ['an apostrophe, too', "O’Brien rock'n 5’6", ['o’brien', "rock'n", '5', '6']],
    ['a low line, too', 'min_fil', ['min_fil']],
    [
      'figures that nothing holds together',
      '5–6 1,a a,1 a/1',
      ['5', '6', '1', 'a', 'a', '1', 'a', '1'],
    ],
    ['an at sign by itself', 'du @ mig', ['du', 'mig']],
    [
      'a hyphen that cannot be broken',
      'e\u2011post e\u2010post e\u2013post',
      ['e‑post', 'e‐post', 'e', 'post'],
    ],
    ['unseen within a compound', 'e-\u00adpost', ['e-post']],
    ['links in brackets', 'nu (https://a.se/b/) du', ['nu', 'du']],
    ['places on the web', 'nu lerum.se du', ['nu', 'du']],
    ['no place on the web', 't.ex du', ['t.ex', 'du']],
    ['a slash or two', 'och//eller a:/b', ['och', 'eller', 'a', 'b']],
    ['half an address', 'du@ mig', ['du', 'mig']],
    ['a date without a space', '5.maj', ['5', 'maj']],
    ['an ampersand beside a figure', 'R&4 4&R', ['r', '4', '4', 'r']],
    ['an abbreviation of three letters', 'reg.nr du', ['reg.nr', 'du']],
    ['emoji are none', 'Hej 👍🎉 du', ['hej', 'du']],
    ['a full stop before what is not seen is no part of a word', 'Hej du.\ufeff', ['hej', 'du']],
  ])('%s', (_why, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['ålder', 5],
    ['a\u030alder', 5],
    ['kommun\u00adhus', 9],
    ['e-postadress', 11],
    ['COVID-19', 5],
    ['Ångan', 5],
    ['BRYGGA', 6],
    ['A4', 1],
    ['FN:s', 3],
  ])('%s has %i letters', (text, letters) => {
    expect(read(text)[0]?.tokens[0]?.letters).toBe(letters);
  });
});

describe('how a word is written', () => {
  const shapesOf = (text: string) =>
    read(text).flatMap(({ tokens }) => tokens.map(({ shape }) => shape));

  test.each<[string, readonly number[]]>([
    ['brygga', [0]],
    ['Brygga', [CAPITALISED]],
    ['Brygga,', [CAPITALISED]],
    ['SKR', [CAPITALISED | CAPITALS]],
    ['FN:s', [CAPITALISED | CAPITALS]],
    ['FN:S', [CAPITALISED | CAPITALS]],
    ['FnN', [CAPITALISED]],
    ['SKR-möte', [CAPITALISED]],
    ['A', [CAPITALISED]],
    ['B:s', [CAPITALISED]],
    ['e-POST', [0]],
    ['3,5', [NUMBER]],
    ['3:e', [0]],
    ['t.ex', [DOTTED]],
    ['3.5', [NUMBER]],
    ['a\u030al', [UNCOMPOSED]],
    ['och och', [SMALL, DOUBLED]],
    ['Och och, OCH', [CAPITALISED, SMALL | DOUBLED, DOUBLED | CAPITALISED | CAPITALS]],
    ['och. Och', [SMALL, CAPITALISED]],
    ['ån är grön.', [SMALL, SMALL, 0]],
    // Beyond Latin, a capital is not told from a small letter.
    ['Привет ПРИВЕТ привет мир', [0, DOUBLED, DOUBLED, 0]],
  ])('%s', (text, expected) => {
    expect(shapesOf(text)).toEqual(expected);
  });
});

test('a sentence knows its longest word and its long words, where a number is none', () => {
  const sentences = read(
    'Bryggan är stängd 1234567 dagar. Vi går hem nu. Kommunens kommunfullmäktige'
  );
  expect(sentences.map(({ longest, longWords }) => [longest, longWords])).toEqual([
    [7, 1],
    [3, 0],
    [17, 2],
  ]);
});
