import { defineMessages } from '../../language/messages';

export const messages = defineMessages({
  sv: {
    'reference.notANumber': () => 'Ange ett diarienummer, till exempel KS 2026/123.',
    'reference.neitherNumberNorLink': () =>
      'Ange ett diarienummer, till exempel KS 2026/123, eller en länk som börjar med https://.',
  },
  en: {
    'reference.notANumber': () => 'Give a case number, for example KS 2026/123.',
    'reference.neitherNumberNorLink': () =>
      'Give a case number, for example KS 2026/123, or a link that begins with https://.',
  },
});
