import { counted, defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'field.empty': () => 'Fältet är tomt.',
    'field.noEntry': () => 'Det finns inget att bedöma ännu. Lägg till minst en post.',
    'field.tooShort': ({ min, characters }) =>
      `Minst ${counted(min, 'tecken', 'tecken')} behövs. Nu är det ${characters}.`,
    'field.tooLong': ({ max, characters }) =>
      `Högst ${counted(max, 'tecken', 'tecken')} får plats. Nu är det ${characters}.`,
    'field.not.email': () => 'Skriv en e-postadress, till exempel namn@kommun.se.',
    'field.not.phone': () => 'Skriv ett telefonnummer, till exempel 0302-52 10 00.',
    'field.not.link': () => 'Skriv en länk som börjar med https://.',
    'field.not.slug': () => 'Använd små bokstäver a–z, siffror och bindestreck.',
    'field.not.postalCode': () => 'Skriv ett postnummer, till exempel 443 80.',
    'field.not.caseNumber': () => 'Skriv ett diarienummer, till exempel KS 2026/123.',
    'field.not.isoDate': () => 'Skriv ett datum, till exempel 2026-11-03.',
    'field.strayPath': ({ path, stray, known }) =>
      `Sökvägen ”${path}” leder ingenstans: ”${stray}” finns inte. Fält som finns: ${known}.`,
    'field.noLimit': () => 'Ange en minsta eller största längd.',
    'field.limitsCrossed': () => 'Minsta längd får inte vara större än största längd.',
  },
  en: {
    'field.empty': () => 'The field is empty.',
    'field.noEntry': () => 'There is nothing to judge yet. Add at least one entry.',
    'field.tooShort': ({ min, characters }) =>
      `At least ${counted(min, 'character', 'characters')} are needed. There are ${characters}.`,
    'field.tooLong': ({ max, characters }) =>
      `At most ${counted(max, 'character', 'characters')} are allowed. There are ${characters}.`,
    'field.not.email': () => 'Write an e-mail address, for example name@example.org.',
    'field.not.phone': () => 'Write a phone number, for example +46 302 52 10 00.',
    'field.not.link': () => 'Write a link that begins with https://.',
    'field.not.slug': () => 'Use the letters a–z, digits and hyphens.',
    'field.not.postalCode': () => 'Write a postal code, for example 443 80.',
    'field.not.caseNumber': () => 'Write a case number, for example KS 2026/123.',
    'field.not.isoDate': () => 'Write a date, for example 2026-11-03.',
    'field.strayPath': ({ path, stray, known }) =>
      `The path ”${path}” leads nowhere: there is no ”${stray}”. There are: ${known}.`,
    'field.noLimit': () => 'Give a minimum or a maximum length.',
    'field.limitsCrossed': () => 'The minimum length may not exceed the maximum length.',
  },
});
