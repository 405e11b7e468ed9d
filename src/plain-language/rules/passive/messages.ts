import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    passive: ({ word, share }) =>
      `”${word}” säger inte vem som gör det. Skriv ut vem, till exempel ”vi” eller ”du”. ${share} procent av meningarna är passiva.`,
  },
  en: {
    passive: ({ word, share }) =>
      `”${word}” does not say who does it. Say who, for example ”we” or ”you”. ${share} per cent of the sentences are passive.`,
  },
});
