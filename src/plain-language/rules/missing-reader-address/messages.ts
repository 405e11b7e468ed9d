import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'missing-reader-address': () =>
      'Texten talar inte till någon. Skriv ”du” till läsaren och ”vi” om er själva.',
  },
  en: {
    'missing-reader-address': () =>
      'The text speaks to nobody. Call the reader ”you”, and yourselves ”we”.',
  },
});
