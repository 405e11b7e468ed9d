import { defineProseMessages } from '../../messages';

export const messages = defineProseMessages({
  sv: {
    'doubled-word': ({ word }) => `”${word}” står två gånger. Stryk det ena.`,
  },
  en: {
    'doubled-word': ({ word }) => `”${word}” stands twice. Delete one of them.`,
  },
});
